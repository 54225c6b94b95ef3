import type { MyReminderView, NoticesQuery, NoticesView, SnoozeNoticeBody } from '@onsil/contracts';
import { infiniteQueryOptions, queryOptions, useQueryClient } from '@tanstack/react-query';

import { answer, api } from '../../../api/client.js';

export type NoticeBox = NoticesQuery['box'];

const FRESH_FOR_MS = 60_000;

/** My messages in a hub, newest first. The shell's count stands under the same first words of the key. */
export const noticesQuery = (hub: string, box: NoticeBox) =>
  infiniteQueryOptions({
    queryKey: ['notices', hub, box],
    queryFn: ({ pageParam }) =>
      answer<NoticesView>(
        api.GET('/api/v1/hubs/{hub}/notices', {
          params: { path: { hub }, query: { box, ...(pageParam && { after: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    refetchInterval: FRESH_FOR_MS,
  });

/** Why I got one of them. */
export const myReminderQuery = (hub: string, id: string) =>
  queryOptions({
    queryKey: ['my-reminder', hub, id],
    queryFn: () =>
      answer<MyReminderView>(api.GET('/api/v1/hubs/{hub}/my-reminders/{id}', { params: { path: { hub, id } } })),
  });

export const readNotice = (hub: string, id: string) =>
  answer(api.POST('/api/v1/hubs/{hub}/notices/{id}/read', { params: { path: { hub, id } } }));

export const readAllNotices = (hub: string) =>
  answer(api.POST('/api/v1/hubs/{hub}/notices/read', { params: { path: { hub } } }));

export const snoozeNotice = (hub: string, id: string, body: SnoozeNoticeBody) =>
  answer(api.PUT('/api/v1/hubs/{hub}/notices/{id}/snooze', { params: { path: { hub, id } }, body }));

export const wakeNotice = (hub: string, id: string) =>
  answer(api.DELETE('/api/v1/hubs/{hub}/notices/{id}/snooze', { params: { path: { hub, id } } }));

/** After a message was read, put aside or taken up again. */
export function useNoticesChanged(hub: string): () => void {
  const queryClient = useQueryClient();
  return () => void queryClient.invalidateQueries({ queryKey: ['notices', hub] });
}
