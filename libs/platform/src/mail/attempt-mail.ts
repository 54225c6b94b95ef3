import type { Attempt } from './mail-state.rule.js';
import { MailNotAccepted, type Mail, type Mailer } from './mailer.js';

/** How an attempt to send ended, and what was said. */
export interface AttemptedMail {
  readonly attempt: Attempt;
  /** For the log; null when the mail was accepted. */
  readonly fault: Error | null;
  /** The SMTP command that was not answered well, when it came to that. */
  readonly phase: string | null;
  /** The mail server's own words. */
  readonly answer: string | null;
}

/** Sends a mail once. Never throws: a fault of ours leaves the mail in doubt, for nobody knows how far it got. */
export async function attemptMail(mailer: Mailer, mail: Mail): Promise<AttemptedMail> {
  try {
    await mailer.sendNow(mail);
    return { attempt: 'accepted', fault: null, phase: null, answer: null };
  } catch (error) {
    const fault = error as Error;
    if (!(error instanceof MailNotAccepted)) return { attempt: 'in_doubt', fault, phase: null, answer: null };
    const { command = null, response = null } = (error.cause ?? {}) as { command?: string; response?: string };
    return { attempt: error.attempt, fault, phase: command, answer: response };
  }
}
