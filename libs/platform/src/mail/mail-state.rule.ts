export type MailStatus = 'queued' | 'sending' | 'sent' | 'failed' | 'in_doubt';

/** How an attempt ended. `in_doubt`: the connection broke after the message began, nobody knows whether it was taken. */
export type Attempt = 'accepted' | 'refused' | 'failed' | 'in_doubt';

/** The part of a mail that changes while it is delivered. `nextAttemptAt` null: nothing more will happen to it. */
export interface MailState {
  readonly status: MailStatus;
  readonly attempts: number;
  readonly nextAttemptAt: Date | null;
  /** Since when a second copy is possible; a mail is sent again once only after that. */
  readonly doubtedAt: Date | null;
}

const MINUTE = 60_000;
/** Longer than every timeout of one attempt together: a row still `sending` after it belongs to a dead process. */
export const DOUBT_AFTER_MS = 2 * MINUTE;
const BACK_OFF_MINUTES = [0.5, 2, 10, 30, 60, 180, 360, 720];

/** What a due mail becomes when a sender takes it; it is to be sent when the answer says `sending`. */
export function taken(mail: MailState, at: Date): MailState {
  const abandoned = mail.status === 'sending';
  if (abandoned && mail.doubtedAt) return { ...mail, status: 'in_doubt', nextAttemptAt: null };
  return {
    status: 'sending',
    attempts: mail.attempts + 1,
    nextAttemptAt: new Date(at.getTime() + DOUBT_AFTER_MS),
    doubtedAt: abandoned ? at : mail.doubtedAt,
  };
}

/** What a mail becomes after an attempt. */
export function afterAttempt(mail: MailState, attempt: Attempt, at: Date): MailState {
  switch (attempt) {
    case 'accepted':
      return { ...mail, status: 'sent', nextAttemptAt: null };
    case 'refused':
      return { ...mail, status: 'failed', nextAttemptAt: null };
    case 'failed': {
      const minutes = BACK_OFF_MINUTES[mail.attempts - 1];
      if (minutes === undefined) return { ...mail, status: 'failed', nextAttemptAt: null };
      return { ...mail, status: 'queued', nextAttemptAt: new Date(at.getTime() + minutes * MINUTE) };
    }
    case 'in_doubt': {
      const nextAttemptAt = mail.doubtedAt ? null : new Date(at.getTime() + DOUBT_AFTER_MS);
      return { ...mail, status: 'in_doubt', nextAttemptAt, doubtedAt: mail.doubtedAt ?? at };
    }
  }
}
