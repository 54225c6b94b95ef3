import { queryOptions } from '@tanstack/react-query';

import { answer, api } from '../../../api/client.js';

/** The hub with its settings. */
export const hubQuery = (hub: string) =>
  queryOptions({
    queryKey: ['hub', hub],
    queryFn: () => answer(api.GET('/api/v1/hubs/{hub}', { params: { path: { hub } } })),
  });
