import { Mailer, type Mail } from '../src/mail/mailer.js';

/** Keeps every mail instead of sending it. */
export class Mailbox extends Mailer {
  private readonly mails: Mail[] = [];

  override async sendNow(mail: Mail): Promise<void> {
    this.mails.push(mail);
  }

  /** The mails to an address, in order. */
  to(address: string): readonly Mail[] {
    return this.mails.filter((mail) => mail.to === address);
  }
}
