import type {
  MailRefusalPage,
  ReminderBox,
  ReminderCalendarView,
  ReminderChange,
  ReminderItem,
  ReminderView,
  SkippedRemindersView,
} from '@onsil/contracts';
import { infiniteQueryOptions, queryOptions, useQueryClient } from '@tanstack/react-query';

import { answer, api } from '../../../api/client.js';

const FRESH_FOR_MS = 30_000;

/** What goes out in the next 14 days, and whether the machine that sends is alive. */
export const calendarQuery = (hub: string) =>
  queryOptions({
    queryKey: ['reminders', hub, 'calendar'],
    queryFn: () =>
      answer<ReminderCalendarView>(
        api.GET('/api/v1/hubs/{hub}/reminder-calendar', { params: { path: { hub }, query: { days: 14 } } }),
      ),
    refetchInterval: FRESH_FOR_MS,
  });

export interface RemindersFilter {
  box: ReminderBox;
  day?: string;
}

export const remindersQuery = (hub: string, filter: RemindersFilter) =>
  infiniteQueryOptions({
    queryKey: ['reminders', hub, 'list', filter],
    queryFn: ({ pageParam }) =>
      answer<{ items: ReminderItem[]; next: string | null }>(
        api.GET('/api/v1/hubs/{hub}/reminders', {
          params: { path: { hub }, query: { ...filter, ...(pageParam && { after: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });

export const reminderQuery = (hub: string, id: string) =>
  queryOptions({
    queryKey: ['reminders', hub, 'one', id],
    queryFn: () =>
      answer<ReminderView>(api.GET('/api/v1/hubs/{hub}/reminders/{id}', { params: { path: { hub, id } } })),
  });

/** What changed by itself or by hand, the latest few. */
export const changesQuery = (hub: string) =>
  queryOptions({
    queryKey: ['reminders', hub, 'changes'],
    queryFn: () =>
      answer<{ items: ReminderChange[]; next: string | null }>(
        api.GET('/api/v1/hubs/{hub}/reminder-changes', { params: { path: { hub }, query: { limit: 8 } } }),
      ),
  });

/** What mail servers refused, the latest few; of one person where one is named. */
export const refusalsQuery = (hub: string, person?: string) =>
  queryOptions({
    queryKey: ['reminders', hub, 'refusals', person],
    queryFn: () =>
      answer<MailRefusalPage>(
        api.GET('/api/v1/hubs/{hub}/mail-refusals', {
          params: { path: { hub }, query: { limit: 20, ...(person ? { person } : {}) } },
        }),
      ),
  });

export const skipReminders = (hub: string, ids: readonly string[], reason: string) =>
  answer<SkippedRemindersView>(
    api.POST('/api/v1/hubs/{hub}/reminder-skips', { params: { path: { hub } }, body: { ids: [...ids], reason } }),
  );

export const holdReminder = (hub: string, id: string, untilOn: string, reason: string) =>
  answer(
    api.POST('/api/v1/hubs/{hub}/reminders/{id}/hold', {
      params: { path: { hub, id } },
      body: { untilOn, reason },
    }),
  );

export const resumeReminder = (hub: string, id: string) =>
  answer(api.POST('/api/v1/hubs/{hub}/reminders/{id}/resume', { params: { path: { hub, id } } }));

export const resendReminder = (hub: string, id: string) =>
  answer(api.POST('/api/v1/hubs/{hub}/reminders/{id}/resend', { params: { path: { hub, id } } }));

export const pauseReminders = (hub: string, untilOn: string, reason: string) =>
  answer(api.PUT('/api/v1/hubs/{hub}/reminder-pause', { params: { path: { hub } }, body: { untilOn, reason } }));

export const endPause = (hub: string) =>
  answer(api.DELETE('/api/v1/hubs/{hub}/reminder-pause', { params: { path: { hub } } }));

/** After something about reminders was changed by hand. */
export function useRemindersChanged(hub: string): () => void {
  const queryClient = useQueryClient();
  return () => void queryClient.invalidateQueries({ queryKey: ['reminders', hub] });
}
