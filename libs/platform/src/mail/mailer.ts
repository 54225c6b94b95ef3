import type { Attempt } from './mail-state.rule.js';

/** A calendar entry that goes with a mail (RFC 6047): calendars take it up or drop it by themselves. */
export interface MailCalendar {
  readonly method: 'REQUEST' | 'CANCEL';
  /** The text of the `.ics` file. */
  readonly content: string;
}

/** One mail as it leaves. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Who writes; Onsil itself when left out. */
  readonly sender?: { readonly name: string; readonly replyTo: string | null };
  /** Given for mails that may be sent again, so that a receiver can drop the second copy. */
  readonly messageId?: string;
  /** Further headers, `List-Unsubscribe` say. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly calendar?: MailCalendar;
}

/** A mail that was not certainly accepted. */
export class MailNotAccepted extends Error {
  constructor(
    readonly attempt: Exclude<Attempt, 'accepted'>,
    options: ErrorOptions,
  ) {
    super(`Mail ${attempt}`, options);
    this.name = 'MailNotAccepted';
  }
}

/** Sends a mail at once and keeps no copy: for mails that carry a secret (sign-in links, invitations). */
export abstract class Mailer {
  /** Resolves when the mail server took it. @throws MailNotAccepted */
  abstract sendNow(mail: Mail): Promise<void>;
}
