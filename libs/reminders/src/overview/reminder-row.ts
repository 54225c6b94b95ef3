import type {
  Locale,
  ReminderAudience,
  ReminderItem,
  ReminderReason,
  ReminderState,
  ReminderTrigger,
} from '@onsil/contracts';
import { message, reachesHub, type Actor } from '@onsil/platform';

import { wordsOf, type ToldReminder } from '../letters/reminder-words.js';
import type { ReminderRule } from '../planning/reminder-rule.js';
import type { ReminderPreference } from '../preferences/reminder-preferences.js';
import { willWaitFor } from '../sending/before-sending.rule.js';

/** A planned reminder with its rule, as pages show it. */
export interface ReminderRow {
  readonly id: string;
  readonly trigger: ReminderTrigger;
  readonly rule: Omit<ReminderRule, 'trigger' | 'position' | 'version' | 'programmeId'>;
  readonly audience: ReminderAudience;
  readonly personId: string | null;
  readonly address: string;
  readonly name: string;
  readonly locale: Locale;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly path: string;
  readonly occasionAt: Date;
  readonly state: ReminderState;
  readonly reason: ReminderReason | null;
  readonly note: string | null;
  readonly isLate: boolean;
  readonly wakeAt: Date | null;
  /** When its rule lets it leave. */
  readonly dueAt: Date;
  /** When it leaves, left, or would have left. */
  readonly at: Date;
  readonly version: number;
  /** As the list is ordered. */
  readonly sortAt: Date;
}

/** SQL for when a reminder `p` leaves, left, or would have left. */
export const AT = 'coalesce(p.sent_at, p.wake_at, p.due_at)';

/** SQL for the instant by which lists are ordered: what ended stands where it ended. */
export const SORT_AT = `case when p.state in ('cancelled', 'skipped') then coalesce(p.changed_at, p.due_at) else ${AT} end`;

/** SQL for the columns of a `ReminderRow`. */
export const ROW_COLUMNS = `
  p.id, r.trigger, p.audience, p.person_id as "personId", p.address, p.recipient_name as name, p.locale, p.facts, p.path,
  p.occasion_at as "occasionAt", p.state, p.reason, p.note, p.is_late as "isLate", p.wake_at as "wakeAt", p.due_at as "dueAt",
  ${AT} as at,
  p.version, ${SORT_AT} as "sortAt",
  json_build_object('id', r.id, 'offsetDays', r.offset_days, 'counting', r.counting,
    'timeOfDay', to_char(r.time_of_day, 'HH24:MI'), 'audiences', r.audiences, 'isEnabled', r.enabled) as rule`;

/** SQL for planned reminders `p` with their rule `r`. */
export const REMINDERS = `reminders.planned_reminder p
  join reminders.reminder_rule r on r.hub_id = p.hub_id and r.id = p.rule_id`;

export function toldOf({ trigger, audience, facts, occasionAt }: ReminderRow): ToldReminder {
  return { trigger, audience, facts, occasionAt };
}

/** A row as staff see it, in the reader's language; with the recipient's choices, one that is planned says what it will wait for. */
export function reminderItem(
  row: ReminderRow,
  actor: Actor,
  { hubName, preference }: { readonly hubName: string; readonly preference?: ReminderPreference | undefined },
): ReminderItem {
  const { id, trigger, audience, personId, address, name, path, at, state, isLate, version } = row;
  const telling = { locale: actor.locale, hub: { name: hubName, timeZone: actor.hub.timeZone }, at };
  const maySteer = reachesHub(actor, 'reminder.steer');
  const isWaiting = state === 'planned' || state === 'held';
  const isHeldByHand = state === 'held' && row.reason === 'by_staff';
  return {
    id,
    trigger,
    ruleId: row.rule.id,
    audience,
    recipient: { personId, name, address },
    subject: wordsOf(toldOf(row), telling).subject,
    path,
    sendsAt: at.toISOString(),
    state,
    note: noteOf(
      state === 'planned' && preference ? { ...row, reason: willWaitFor(at, preference) } : row,
      actor.locale,
    ),
    isLate,
    version,
    capabilities: {
      skip: maySteer && isWaiting,
      hold: maySteer && isWaiting,
      resume: maySteer && isHeldByHand,
      resend: maySteer && isInTrouble(row),
    },
  };
}

/** Refused for good, or in doubt with nothing more to happen by itself. */
export function isInTrouble({ state, wakeAt }: Pick<ReminderRow, 'state' | 'wakeAt'>): boolean {
  return state === 'failed' || (state === 'in_doubt' && wakeAt === null);
}

function noteOf(
  { state, reason, note }: Pick<ReminderRow, 'state' | 'reason' | 'note'>,
  locale: Locale,
): string | null {
  if (reason === 'by_staff')
    return message(locale, state === 'held' ? 'reminder.reason.held_by_hand' : 'reminder.reason.by_hand', {
      note: note ?? '',
    });
  if (state === 'in_doubt') return message(locale, 'reminder.reason.in_doubt');
  return reason && message(locale, `reminder.reason.${reason}`);
}
