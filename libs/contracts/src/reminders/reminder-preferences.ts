import { z } from 'zod';

import { freeText } from '../free-text.js';
import { pageQuery } from '../page.js';
import { reminderWhy } from './reminder-pages.js';
import { clockTime } from './reminder-rules.js';
import { reminderState, reminderTrigger } from './reminders.js';

const at = z.iso.datetime({ offset: true });
const TIME_ZONES = new Set(Intl.supportedValuesOf('timeZone'));

/** Each reminder as it comes, or all of a day in one mail. */
export const reminderDelivery = z.enum(['each', 'daily']);
export type ReminderDelivery = z.infer<typeof reminderDelivery>;

const preferences = z.object({
  delivery: reminderDelivery,
  /** When the daily mail comes, on the person's clock. */
  digestTime: clockTime,
  quietFrom: clockTime,
  quietUntil: clockTime,
  /** Null: the zone of the hub that writes. */
  timeZone: z
    .string()
    .refine((name) => TIME_ZONES.has(name), 'reminders.unknown_time_zone')
    .nullable(),
});

/** How a person wants to be reminded, in every hub. */
export const reminderPreferencesBody = preferences.meta({ id: 'SetReminderPreferences' });
export type ReminderPreferencesBody = z.infer<typeof reminderPreferencesBody>;
export const reminderPreferencesView = preferences
  .extend({
    /** 0 while nothing was chosen. */
    version: z.int().min(0),
  })
  .meta({ id: 'ReminderPreferences' });
export type ReminderPreferencesView = z.infer<typeof reminderPreferencesView>;

/** The kinds of mail a person gets from one hub; a duty cannot be stopped. */
export const reminderTypesView = z
  .object({ items: z.array(z.object({ trigger: reminderTrigger, isDuty: z.boolean(), isStopped: z.boolean() })) })
  .meta({ id: 'ReminderTypes' });
export type ReminderTypesView = z.infer<typeof reminderTypesView>;
export const stopReminderTypeBody = z.object({ isStopped: z.boolean() }).meta({ id: 'StopReminderType' });
export type StopReminderTypeBody = z.infer<typeof stopReminderTypeBody>;

/** *Why am I getting this*, for the person it went to. */
export const myReminderView = z
  .object({
    id: z.uuid(),
    trigger: reminderTrigger,
    isDuty: z.boolean(),
    isStopped: z.boolean(),
    subject: z.string(),
    sendsAt: at,
    state: reminderState,
    path: z.string(),
    why: reminderWhy,
    /** What is still to come about the same thing. */
    next: z.array(z.object({ rule: z.string(), sendsAt: at })),
    delivery: reminderDelivery,
    digestTime: clockTime,
  })
  .meta({ id: 'MyReminder' });
export type MyReminderView = z.infer<typeof myReminderView>;

/** The signed link at the foot of a mail: it stands for one person and one kind of mail of one hub. */
export const mailChoiceToken = z.object({ token: z.string().min(1).max(600) });
export const openMailChoiceBody = mailChoiceToken.meta({ id: 'OpenMailChoice' });
export type OpenMailChoiceBody = z.infer<typeof openMailChoiceBody>;

/** All that is shown without sign-in. */
export const mailChoiceView = z
  .object({
    hub: z.object({ name: z.string(), slug: z.string() }),
    trigger: reminderTrigger,
    rule: z.string(),
    isDuty: z.boolean(),
    isStopped: z.boolean(),
    /** Null where batching cannot be chosen: the mail went to somebody without an account. */
    delivery: reminderDelivery.nullable(),
    digestTime: clockTime.nullable(),
  })
  .meta({ id: 'MailChoice' });
export type MailChoiceView = z.infer<typeof mailChoiceView>;

export const setMailChoiceBody = mailChoiceToken
  .extend({ isStopped: z.boolean().optional(), delivery: reminderDelivery.optional() })
  .meta({ id: 'SetMailChoice' });
export type SetMailChoiceBody = z.infer<typeof setMailChoiceBody>;

/** A person's own messages in a hub: what was mailed, or would have been had they not stopped the kind. */
export const NOTICE_BOXES = ['unread', 'all', 'snoozed'] as const;
export const noticesQuery = pageQuery.extend({ box: z.enum(NOTICE_BOXES).default('all') });
export type NoticesQuery = z.infer<typeof noticesQuery>;

export const noticeItem = z.object({
  id: z.uuid(),
  trigger: reminderTrigger,
  at,
  subject: z.string(),
  paragraphs: z.array(z.string()),
  action: z.string().nullable(),
  path: z.string(),
  isRead: z.boolean(),
  snooze: z.object({ untilOn: z.iso.date(), reason: z.string() }).nullable(),
});
export type NoticeItem = z.infer<typeof noticeItem>;
export const noticesView = z
  .object({ unread: z.int().min(0), items: z.array(noticeItem), next: z.string().nullable() })
  .meta({ id: 'Notices' });
export type NoticesView = z.infer<typeof noticesView>;

export const noticeCountView = z.object({ unread: z.int().min(0) }).meta({ id: 'NoticeCount' });
export type NoticeCountView = z.infer<typeof noticeCountView>;

export const snoozeNoticeBody = z
  .object({ untilOn: z.iso.date(), reason: freeText(500).min(1) })
  .meta({ id: 'SnoozeNotice' });
export type SnoozeNoticeBody = z.infer<typeof snoozeNoticeBody>;
