import type {
  MailChoiceView,
  ReminderPreferencesBody,
  ReminderPreferencesView,
  ReminderTrigger,
  ReminderTypesView,
  SetMailChoiceBody,
} from '@onsil/contracts';
import { queryOptions } from '@tanstack/react-query';

import { answer, api, ifMatch, publicApi } from '../../../api/client.js';

/** How I want to be reminded, in every hub. */
export const preferencesQuery = queryOptions({
  queryKey: ['reminder-preferences'],
  queryFn: () => answer<ReminderPreferencesView>(api.GET('/api/v1/me/reminder-preferences')),
});

export const setPreferences = (version: number, body: ReminderPreferencesBody) =>
  answer<ReminderPreferencesView>(api.PUT('/api/v1/me/reminder-preferences', { headers: ifMatch(version), body }));

/** The kinds of mail I get from a hub. */
export const kindsQuery = (hub: string) =>
  queryOptions({
    queryKey: ['reminder-types', hub],
    queryFn: () =>
      answer<ReminderTypesView>(api.GET('/api/v1/hubs/{hub}/my-reminder-types', { params: { path: { hub } } })),
  });

export const stopKind = (hub: string, trigger: ReminderTrigger, isStopped: boolean) =>
  answer(
    api.PUT('/api/v1/hubs/{hub}/my-reminder-types/{trigger}', {
      params: { path: { hub, trigger } },
      body: { isStopped },
    }),
  );

/** What the signed link of a mail shows without signing in. */
export const mailChoiceQuery = (token: string) =>
  queryOptions({
    queryKey: ['mail-choice', token],
    queryFn: () => answer<MailChoiceView>(publicApi.POST('/api/v1/mail-choices/look', { body: { token } })),
    retry: false,
    staleTime: Infinity,
  });

export const setMailChoice = (body: SetMailChoiceBody) =>
  answer<MailChoiceView>(publicApi.PUT('/api/v1/mail-choices', { body }));
