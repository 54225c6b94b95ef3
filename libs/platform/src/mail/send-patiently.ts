import { MailNotAccepted } from './mailer.js';

/** When a mail is tried again that was put off: servers that put strangers off (greylisting) take them a minute or five later. */
const TRY_AGAIN_AFTER_MS = [60_000, 300_000];
/** What was taken is noted so many at a time: whoever dies in between leaves few in doubt. */
const NOTED_AT_ONCE = 20;

/** Mails that no ledger may hold, because they carry a secret, and what becomes of them. */
export interface PatientSending<T> {
  readonly mails: readonly T[];
  /** @throws MailNotAccepted */
  send(mail: T): Promise<void>;
  /** These were taken by the mail server. */
  taken(mails: readonly T[]): Promise<void>;
  /** This one was not, and is not tried again. */
  lost(mail: T, fault: unknown): void;
  /** Resolves after so long, or at once with false when there is no time left. */
  wait(ms: number): Promise<boolean>;
}

/**
 * Sends mails one after another; what was put off is tried twice more, from memory. What was refused, or may have been
 * taken, is not.
 */
export async function sendPatiently<T>({ mails, send, taken, lost, wait }: PatientSending<T>): Promise<void> {
  let left = mails;
  for (let round = 0; left.length > 0; round += 1) {
    const waitMs = TRY_AGAIN_AFTER_MS[round];
    const putOff: { readonly mail: T; readonly fault: unknown }[] = [];
    let unnoted: T[] = [];
    for (const mail of left) {
      try {
        await send(mail);
        unnoted.push(mail);
      } catch (fault) {
        const mayBeTriedAgain = fault instanceof MailNotAccepted && fault.attempt === 'failed' && waitMs !== undefined;
        if (mayBeTriedAgain) putOff.push({ mail, fault });
        else lost(mail, fault);
      }
      if (unnoted.length < NOTED_AT_ONCE) continue;
      await taken(unnoted);
      unnoted = [];
    }
    if (unnoted.length > 0) await taken(unnoted);
    if (putOff.length > 0 && !(await wait(waitMs!))) {
      for (const { mail, fault } of putOff) lost(mail, fault);
      return;
    }
    left = putOff.map(({ mail }) => mail);
  }
}
