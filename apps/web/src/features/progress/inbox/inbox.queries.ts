import type { InboxBox, InboxView, TodayView } from '@onsil/contracts';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

import { answer, api } from '../../../api/client.js';

const FRESH_FOR_MS = 60_000;

/** One box of the inbox, page by page. */
export const inboxQuery = (hub: string, box: InboxBox) =>
  infiniteQueryOptions({
    queryKey: ['inbox', hub, box],
    queryFn: ({ pageParam }) =>
      answer<InboxView>(
        api.GET('/api/v1/hubs/{hub}/inbox', {
          params: { path: { hub }, query: { box, ...(pageParam ? { after: pageParam } : {}) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    refetchInterval: FRESH_FOR_MS,
  });

/** Staff's first page. */
export const todayQuery = (hub: string) =>
  queryOptions({
    queryKey: ['today', hub],
    queryFn: () => answer<TodayView>(api.GET('/api/v1/hubs/{hub}/today', { params: { path: { hub } } })),
    refetchInterval: FRESH_FOR_MS,
  });
