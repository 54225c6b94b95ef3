import { z } from 'zod';

import {
  reminderAudience,
  reminderCounting,
  reminderTrigger,
  type ReminderAudience,
  type ReminderTrigger,
} from './reminders.js';

/** What holds for every reminder of one kind. */
export interface ReminderKind {
  /** A duty cannot be stopped by who gets it, only batched. */
  readonly isDuty: boolean;
  /** Who can be reminded at all. */
  readonly audiences: readonly ReminderAudience[];
}
export const REMINDER_KINDS: Readonly<Record<ReminderTrigger, ReminderKind>> = {
  milestone_due: { isDuty: true, audiences: ['team', 'mentor', 'staff', 'manager'] },
  milestone_returned: { isDuty: true, audiences: ['team', 'mentor', 'staff', 'manager'] },
  review_waiting: { isDuty: true, audiences: ['staff', 'manager'] },
  session_starts: { isDuty: false, audiences: ['team', 'mentor'] },
  log_missing: { isDuty: true, audiences: ['mentor', 'staff', 'manager'] },
  task_due: { isDuty: false, audiences: ['owner'] },
  invitation_unanswered: { isDuty: false, audiences: ['invitee', 'owner'] },
  dismissal_step: { isDuty: true, audiences: ['team', 'staff', 'manager'] },
  pair_silent: { isDuty: false, audiences: ['mentor', 'staff', 'manager'] },
  readiness_due: { isDuty: true, audiences: ['team', 'mentor', 'staff', 'manager'] },
  canvas_comment: { isDuty: false, audiences: ['team', 'mentor', 'staff', 'manager'] },
};

/** A time of day on somebody's clock: `09:00`. */
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** One rule: at what, when, to whom. */
export const reminderRule = z.object({
  /** Keep it while a rule is edited, so that what is planned moves with it; a new rule brings a new one. */
  id: z.uuid(),
  trigger: reminderTrigger,
  /** Days before (negative) or after. A closed day moves it: before the day back, after it on. */
  offsetDays: z.int().min(-60).max(60),
  counting: reminderCounting,
  /** On the hub's clock; null for the time of day of the thing itself, such as a session's end. */
  timeOfDay: clockTime.nullable(),
  audiences: z.array(reminderAudience).min(1).max(6),
  isEnabled: z.boolean(),
});
export type ReminderRuleView = z.infer<typeof reminderRule>;

const rules = z
  .array(reminderRule)
  .min(1)
  .max(40)
  .superRefine((items, context) => {
    const seen = new Set<string>();
    items.forEach(({ id, trigger, audiences }, i) => {
      const fault = (path: PropertyKey[], message: string) =>
        context.addIssue({ code: 'custom', path: [i, ...path], message });
      if (seen.has(id)) fault(['id'], 'reminders.rule_once');
      seen.add(id);
      if (audiences.some((audience) => !REMINDER_KINDS[trigger].audiences.includes(audience)))
        fault(['audiences'], 'reminders.audience_of_trigger');
    });
  });

/** The rules of a programme, or the hub's own when none is named. */
export const reminderRulesQuery = z.object({ programme: z.uuid().optional() });
export type ReminderRulesQuery = z.infer<typeof reminderRulesQuery>;

export const setReminderRulesBody = z.object({ items: rules }).meta({ id: 'SetReminderRules' });
export type SetReminderRulesBody = z.infer<typeof setReminderRulesBody>;

export const reminderRulesView = z
  .object({
    /** In the order of their triggers, then of time. */
    items: z.array(reminderRule),
    version: z.int().min(0),
    /** The programme has no rules of its own yet: these are the hub's. */
    isInherited: z.boolean(),
    canConfigure: z.boolean(),
  })
  .meta({ id: 'ReminderRules' });
export type ReminderRulesView = z.infer<typeof reminderRulesView>;

export const previewReminderRulesBody = z.object({ items: rules }).meta({ id: 'PreviewReminderRules' });
export type PreviewReminderRulesBody = z.infer<typeof previewReminderRulesBody>;

/** What the rules would send, computed by what plans; nothing is saved. Only what is still to come counts. */
export const reminderRulesPreview = z
  .object({
    asOf: z.iso.datetime({ offset: true }),
    /** Reminders in all, and how many people get them. */
    total: z.int().min(0),
    people: z.int().min(0),
    /** Against what is planned now. */
    added: z.int().min(0),
    moved: z.int().min(0),
    removed: z.int().min(0),
    /** One line a rule, in the order of the body. */
    byRule: z.array(
      z.object({ ruleId: z.uuid(), count: z.int().min(0), nextAt: z.iso.datetime({ offset: true }).nullable() }),
    ),
    /** The first ten that would go out. */
    first: z.array(
      z.object({
        sendsAt: z.iso.datetime({ offset: true }),
        ruleId: z.uuid(),
        trigger: reminderTrigger,
        recipient: z.string(),
        subject: z.string(),
      }),
    ),
  })
  .meta({ id: 'ReminderRulesPreview' });
export type ReminderRulesPreview = z.infer<typeof reminderRulesPreview>;
