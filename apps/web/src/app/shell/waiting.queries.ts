import { queryOptions } from '@tanstack/react-query';

import { answer, api } from '../../api/client.js';

const LOOK_AGAIN_AFTER_MS = 60_000;

/** How much waits in the staff's inbox; its key begins as the inbox's own, so that a decision refreshes both. */
export const waitingQuery = (hub: string) =>
  queryOptions({
    queryKey: ['inbox', hub, 'waiting'],
    queryFn: async () => {
      const { counts } = await answer(
        api.GET('/api/v1/hubs/{hub}/inbox', { params: { path: { hub }, query: { box: 'mine', limit: 1 } } }),
      );
      return counts.mine + counts.requests;
    },
    refetchInterval: LOOK_AGAIN_AFTER_MS,
  });

/** How many reminders I have not read; its key begins as the messages' own, so that reading one refreshes both. */
export const unreadQuery = (hub: string) =>
  queryOptions({
    queryKey: ['notices', hub, 'count'],
    queryFn: async () =>
      (await answer(api.GET('/api/v1/hubs/{hub}/notices/count', { params: { path: { hub } } }))).unread,
    refetchInterval: LOOK_AGAIN_AFTER_MS,
  });

/** How many logs a mentor owes; its key begins as the mentor's home's own, so that a log that was sent refreshes both. */
export const owedLogsQuery = (hub: string) =>
  queryOptions({
    queryKey: ['mentor-home', hub, 'owed'],
    queryFn: async () =>
      (await answer(api.GET('/api/v1/hubs/{hub}/mentor-home', { params: { path: { hub } } }))).owed.length,
    refetchInterval: LOOK_AGAIN_AFTER_MS,
  });
