import type { ReminderReason, ReminderState } from '@onsil/contracts';
import { afterAttempt, taken, type Attempt, type MailState } from '@onsil/platform';

import type { Verdict } from './before-sending.rule.js';

/** The part of a planned reminder that changes while it is delivered. */
export interface DeliveryState {
  readonly state: ReminderState;
  /** Null: nothing more will happen to it. */
  readonly wakeAt: Date | null;
  readonly reason: ReminderReason | null;
  readonly attempts: number;
  readonly doubtedAt: Date | null;
}

/** What a due reminder becomes by the verdict on it; it leaves when the answer says `sending`. */
export function afterVerdict(row: DeliveryState, verdict: Verdict, dueAt: Date | null, now: Date): DeliveryState {
  if (verdict.do === 'send') return { ...ofMail(taken(asMail(row), now)), reason: row.reason };
  const inDoubt = row.state === 'in_doubt' || row.state === 'sending';
  const doubtedAt = inDoubt ? (row.doubtedAt ?? now) : row.doubtedAt;
  if (verdict.do === 'hold')
    return { ...row, state: inDoubt ? 'in_doubt' : 'held', wakeAt: verdict.until, reason: verdict.reason, doubtedAt };
  if (inDoubt) return { ...row, state: 'in_doubt', wakeAt: null, doubtedAt };
  switch (verdict.do) {
    case 'move':
      return { ...row, state: 'planned', wakeAt: dueAt, reason: null };
    case 'skip':
      return { ...row, state: 'skipped', wakeAt: null, reason: verdict.reason };
    case 'cancel':
      return { ...row, state: 'cancelled', wakeAt: null, reason: 'no_longer_wanted' };
  }
}

/** What a reminder becomes after an attempt to send it. */
export function afterSending(row: DeliveryState, attempt: Attempt, now: Date): DeliveryState {
  const after = ofMail(afterAttempt(asMail(row), attempt, now));
  const reason = after.state === 'failed' ? (attempt === 'refused' ? 'refused' : 'given_up') : row.reason;
  return { ...after, reason };
}

/** What a due reminder becomes when nobody can say whether it is wanted: as after an attempt that failed. */
export function afterSilence(row: DeliveryState, now: Date): DeliveryState {
  const leaving = afterVerdict(row, { do: 'send', isLate: false }, null, now);
  return leaving.state === 'sending' ? afterSending(leaving, 'failed', now) : leaving;
}

/** A reminder is delivered as any mail is: what waits is `queued` there. */
function asMail({ state, wakeAt, attempts, doubtedAt }: DeliveryState): MailState {
  const status = state === 'sending' || state === 'in_doubt' ? state : 'queued';
  return { status, attempts, nextAttemptAt: wakeAt, doubtedAt };
}

function ofMail({ status, nextAttemptAt, attempts, doubtedAt }: MailState): Omit<DeliveryState, 'reason'> {
  return { state: status === 'queued' ? 'planned' : status, wakeAt: nextAttemptAt, attempts, doubtedAt };
}
