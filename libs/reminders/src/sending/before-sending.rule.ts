import type { ReminderReason } from '@onsil/contracts';

import type { WantedReminder } from '../planning/wanted-reminders.rule.js';
import type { ReminderPreference } from '../preferences/reminder-preferences.js';
import { nextTime, quietUntil } from './quiet-hours.rule.js';

/** A reminder that is due, as it stands in its row. */
export interface TakenReminder {
  readonly reason: string | null;
  readonly attempts: number;
  readonly wakeAt: Date;
}

/** What else bears on it at this moment. */
export interface SendingMoment {
  /** Null when nobody wants it any more. */
  readonly wanted: WantedReminder | null;
  /** When later stages of the same occasion fall due for the same recipient. */
  readonly laterStages: readonly Date[];
  readonly preference: ReminderPreference;
  readonly now: Date;
}

export type Verdict =
  | { readonly do: 'send'; readonly isLate: boolean }
  | { readonly do: 'move' }
  | { readonly do: 'hold'; readonly until: Date; readonly reason: ReminderReason }
  | { readonly do: 'skip'; readonly reason: ReminderReason }
  | { readonly do: 'cancel' };

const MINUTE_MS = 60_000;
const LATE_AFTER_MS = 15 * MINUTE_MS;
const TOO_LATE_AFTER_MS = 24 * 60 * MINUTE_MS;

/** What becomes of a due reminder, asked again under its lock just before it leaves. */
export function beforeSending(row: TakenReminder, { wanted, laterStages, preference, now }: SendingMoment): Verdict {
  if (!wanted) return { do: 'cancel' };
  if (wanted.dueAt > now) return { do: 'move' };
  if (preference.stopped.includes(wanted.rule.trigger)) return { do: 'skip', reason: 'stopped_by_recipient' };
  const isFirstTry = row.attempts === 0;
  const lateByMs = isFirstTry ? now.getTime() - row.wakeAt.getTime() : 0;
  if (isFirstTry) {
    if (laterStages.some((dueAt) => dueAt > wanted.dueAt && dueAt <= now)) return { do: 'skip', reason: 'overtaken' };
    if (lateByMs > TOO_LATE_AFTER_MS) return { do: 'skip', reason: 'found_too_late' };
    if (preference.digestAt && row.reason !== 'daily_mail')
      return { do: 'hold', until: nextTime(now, preference.digestAt, preference.timeZone), reason: 'daily_mail' };
  }
  const quietEnds = quietUntil(now, preference);
  if (quietEnds)
    return { do: 'hold', until: quietEnds, reason: row.reason === 'daily_mail' ? 'daily_mail' : 'quiet_hours' };
  return { do: 'send', isLate: lateByMs > LATE_AFTER_MS };
}

/** What a reminder will wait for at its moment, as the recipient's choices stand now; null when it leaves then. */
export function willWaitFor(at: Date, preference: ReminderPreference): ReminderReason | null {
  if (preference.digestAt) return 'daily_mail';
  return quietUntil(at, preference) ? 'quiet_hours' : null;
}
