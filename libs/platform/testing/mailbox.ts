import { Mailer, type Mail } from '../src/mail/mailer.js';

/** Keeps every mail instead of sending it. */
export class Mailbox extends Mailer {
  private readonly mails: Mail[] = [];
  private fault: Error | undefined;

  override async sendNow(mail: Mail): Promise<void> {
    this.mails.push(mail);
    const { fault } = this;
    this.fault = undefined;
    if (fault) throw fault;
  }

  /** The next mail is kept all the same, and answered with this fault. */
  failNext(fault: Error): void {
    this.fault = fault;
  }

  /** The mails to an address, in order. */
  to(address: string): readonly Mail[] {
    return this.mails.filter((mail) => mail.to === address);
  }
}
