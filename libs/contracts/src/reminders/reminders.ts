import { z } from 'zod';

/** What a reminder may be about. */
export const REMINDER_TRIGGERS = [
  'milestone_due',
  'milestone_returned',
  'review_waiting',
  'session_starts',
  'log_missing',
  'task_due',
  'invitation_unanswered',
  'pair_silent',
  'dismissal_step',
  'canvas_comment',
  'readiness_due',
] as const;
export const reminderTrigger = z.enum(REMINDER_TRIGGERS);
export type ReminderTrigger = (typeof REMINDER_TRIGGERS)[number];

/** As what somebody is reminded. */
export const REMINDER_AUDIENCES = ['team', 'mentor', 'staff', 'manager', 'owner', 'invitee'] as const;
export const reminderAudience = z.enum(REMINDER_AUDIENCES);
export type ReminderAudience = (typeof REMINDER_AUDIENCES)[number];

/** How days before or after a date are counted. */
export const REMINDER_COUNTINGS = ['calendar', 'working'] as const;
export const reminderCounting = z.enum(REMINDER_COUNTINGS);
export type ReminderCounting = (typeof REMINDER_COUNTINGS)[number];

/**
 * Where a planned reminder stands. `held` waits for the end of quiet hours, `in_doubt` may have arrived or not;
 * `sent`, `failed`, `cancelled` and `skipped` are final.
 */
export const REMINDER_STATES = [
  'planned',
  'held',
  'sending',
  'in_doubt',
  'sent',
  'failed',
  'cancelled',
  'skipped',
] as const;
export const reminderState = z.enum(REMINDER_STATES);
export type ReminderState = (typeof REMINDER_STATES)[number];

/** Why a reminder did not leave as planned. */
export const REMINDER_REASONS = [
  'no_longer_wanted',
  'moved_into_past',
  'found_too_late',
  'overtaken',
  'stopped_by_recipient',
  'quiet_hours',
  'daily_mail',
  'by_staff',
  'refused',
  'given_up',
] as const;
export type ReminderReason = (typeof REMINDER_REASONS)[number];
