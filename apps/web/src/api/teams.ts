import { keepPreviousData, queryOptions } from '@tanstack/react-query';

import { answer, api } from './client.js';

const SHOWN = 50;

/** Teams in the reader's reach whose name fits what was typed, for choosing one. */
export const teamChoicesQuery = (hub: string, search: string) =>
  queryOptions({
    queryKey: ['teams', hub, 'choices', search],
    queryFn: () =>
      answer<{ items: { id: string; name: string }[] }>(
        api.GET('/api/v1/hubs/{hub}/teams', {
          params: { path: { hub }, query: { limit: SHOWN, ...(search && { search }) } },
        }),
      ),
    placeholderData: keepPreviousData,
  });
