import { z } from 'zod';

import { freeText } from '../free-text.js';
import { pageOf, pageQuery } from '../page.js';
import { reminderRule } from './reminder-rules.js';
import { reminderAudience, reminderState, reminderTrigger } from './reminders.js';

const at = z.iso.datetime({ offset: true });
const reason = freeText(500).min(1);

/** Whether the machine that sends is alive: amber when it was not heard of for two minutes. */
export const reminderPulse = z.object({
  lastSweepAt: at.nullable(),
  secondsAgo: z.int().min(0).nullable(),
  isLate: z.boolean(),
});
export type ReminderPulse = z.infer<typeof reminderPulse>;

/** All sending of a hub stands still until somebody lets it go on. */
export const reminderPauseView = z.object({
  untilAt: at,
  reason: z.string(),
  by: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  since: at,
});
export type ReminderPauseView = z.infer<typeof reminderPauseView>;

export const reminderCalendarQuery = z.object({ days: z.coerce.number().int().min(1).max(31).default(14) });

/** What goes out day by day, as it is planned at this moment. */
export const reminderCalendarView = z
  .object({
    asOf: at,
    timeZone: z.string(),
    today: z.iso.date(),
    total: z.int().min(0),
    people: z.int().min(0),
    days: z.array(
      z.object({
        day: z.iso.date(),
        isClosed: z.boolean(),
        /** Still to go out on that day, today also what has gone. */
        total: z.int().min(0),
        groups: z.array(
          z.object({
            trigger: reminderTrigger,
            /** Whom it is for: the team's people, or the hub's own. */
            isForHub: z.boolean(),
            count: z.int().min(0),
            sent: z.int().min(0),
            /** Became unnecessary, or were taken out. */
            cancelled: z.int().min(0),
          }),
        ),
      }),
    ),
    pulse: reminderPulse,
    pause: reminderPauseView.nullable(),
    /** Rows that ask for a look: refused or in doubt, of the last 14 days. */
    troubled: z.int().min(0),
    rules: z.int().min(0),
    capabilities: z.object({ pause: z.boolean(), configure: z.boolean() }),
  })
  .meta({ id: 'ReminderCalendar' });
export type ReminderCalendarView = z.infer<typeof reminderCalendarView>;

export const REMINDER_BOXES = ['coming', 'sent', 'troubled', 'ended'] as const;
/** `coming`: planned or held; `sent`; `troubled`: refused or in doubt; `ended`: cancelled or skipped. */
export const reminderBox = z.enum(REMINDER_BOXES);
export type ReminderBox = z.infer<typeof reminderBox>;

/** `day`: of sending, on the hub's clock. Coming ones soonest first, the others newest first. */
export const remindersQuery = pageQuery.extend({
  box: reminderBox.default('coming'),
  day: z.iso.date().optional(),
  trigger: reminderTrigger.optional(),
  person: z.uuid().optional(),
});
export type RemindersQuery = z.infer<typeof remindersQuery>;

/** One reminder to one person. */
export const reminderItem = z.object({
  id: z.uuid(),
  trigger: reminderTrigger,
  ruleId: z.uuid(),
  audience: reminderAudience,
  recipient: z.object({ personId: z.uuid().nullable(), name: z.string(), address: z.string() }),
  /** What it says in its subject, in the reader's language. */
  subject: z.string(),
  /** The place it leads to, within the web app. */
  path: z.string(),
  sendsAt: at,
  state: reminderState,
  /** Why it stands where it stands, when there is more to say than the state, in the reader's language. */
  note: z.string().nullable(),
  isLate: z.boolean(),
  version: z.int(),
  capabilities: z.object({ skip: z.boolean(), hold: z.boolean(), resume: z.boolean(), resend: z.boolean() }),
});
export type ReminderItem = z.infer<typeof reminderItem>;

export const reminderPage = pageOf(reminderItem).meta({ id: 'ReminderPage' });

/** Why somebody gets a reminder, sentence by sentence, in the reader's language. */
export const reminderWhy = z.object({
  rule: z.string(),
  base: z.string(),
  day: z.string(),
  time: z.string(),
  role: z.string(),
  stop: z.string(),
});
export type ReminderWhy = z.infer<typeof reminderWhy>;

/** The letter as it would leave now, in the recipient's language. */
export const reminderLetter = z.object({
  locale: z.string(),
  subject: z.string(),
  paragraphs: z.array(z.string()),
  /** Null when there is nothing to press: the invited find their way in in the invitation itself. */
  action: z.string().nullable(),
});
export type ReminderLetter = z.infer<typeof reminderLetter>;

/** What else is planned or was sent about the same thing. */
const relatedReminder = z.object({ id: z.uuid(), sendsAt: at, rule: z.string(), state: reminderState });

export const reminderView = z
  .object({
    item: reminderItem,
    why: reminderWhy,
    rule: reminderRule.nullable(),
    letter: reminderLetter.nullable(),
    related: z.array(relatedReminder),
    attempts: z.array(
      z.object({
        at,
        outcome: z.enum(['sending', 'accepted', 'refused', 'failed', 'in_doubt']),
        answer: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'Reminder' });
export type ReminderView = z.infer<typeof reminderView>;

export const skipReminderBody = z.object({ reason }).meta({ id: 'SkipReminder' });
export type SkipReminderBody = z.infer<typeof skipReminderBody>;

/** Several at once; what has gone out meanwhile stays as it is, and the answer says how many were taken out. */
export const skipRemindersBody = z
  .object({ ids: z.array(z.uuid()).min(1).max(200), reason })
  .meta({ id: 'SkipReminders' });
export type SkipRemindersBody = z.infer<typeof skipRemindersBody>;
export const skippedRemindersView = z.object({ skipped: z.int().min(0) }).meta({ id: 'SkippedReminders' });
export type SkippedRemindersView = z.infer<typeof skippedRemindersView>;

/** Holds one reminder back until a day; it goes out then unless it is no longer wanted. */
export const holdReminderBody = z.object({ reason, untilOn: z.iso.date() }).meta({ id: 'HoldReminder' });
export type HoldReminderBody = z.infer<typeof holdReminderBody>;

export const pauseRemindersBody = z.object({ reason, untilOn: z.iso.date() }).meta({ id: 'PauseReminders' });
export type PauseRemindersBody = z.infer<typeof pauseRemindersBody>;

/** What changed by itself, or by somebody's hand: newest first. */
export const reminderChange = z.object({
  id: z.string(),
  at,
  kind: z.enum(['cancelled', 'moved', 'skipped', 'held']),
  trigger: reminderTrigger,
  about: z.string(),
  count: z.int().min(1),
  /** The day it moved to. */
  toOn: z.iso.date().nullable(),
  reason: z.string().nullable(),
  by: z.object({ id: z.uuid(), name: z.string() }).nullable(),
});
export type ReminderChange = z.infer<typeof reminderChange>;
export const reminderChangePage = pageOf(reminderChange).meta({ id: 'ReminderChangePage' });

/**
 * Mails that did not arrive, or (`in_doubt`) of which nobody knows: reminders, decisions, questions about a log. `answer`
 * is what the mail server said when the mail was handed over; later bounces are not read.
 */
export const mailRefusalPage = pageOf(
  z.object({
    id: z.uuid(),
    personId: z.uuid().nullable(),
    name: z.string(),
    address: z.string(),
    at,
    outcome: z.enum(['refused', 'in_doubt']),
    answer: z.string(),
    subject: z.string(),
  }),
).meta({ id: 'MailRefusalPage' });
export type MailRefusalPage = z.infer<typeof mailRefusalPage>;
export const mailRefusalsQuery = pageQuery.extend({ person: z.uuid().optional() });
export type MailRefusalsQuery = z.infer<typeof mailRefusalsQuery>;
