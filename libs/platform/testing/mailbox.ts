import { Mailer, type Mail } from '../src/mail/mailer.js';

/** Keeps every mail instead of sending it. */
export class Mailbox extends Mailer {
  private readonly mails: Mail[] = [];
  private next: { readonly fault: Error; readonly to: string | undefined } | undefined;

  override async sendNow(mail: Mail): Promise<void> {
    this.mails.push(mail);
    const { next } = this;
    if (!next || (next.to ?? mail.to) !== mail.to) return;
    this.next = undefined;
    throw next.fault;
  }

  /** The next mail, or the next to this address, is kept all the same, and answered with this fault. */
  failNext(fault: Error, to?: string): void {
    this.next = { fault, to };
  }

  /** The mails to an address, in order. */
  to(address: string): readonly Mail[] {
    return this.mails.filter((mail) => mail.to === address);
  }
}
