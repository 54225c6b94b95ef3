import { Injectable } from '@nestjs/common';
import { layOut, Mailer, message, UnitOfWork } from '@onsil/platform';

import { Afterwards } from '../afterwards.js';
import { LinkNotUsable } from '../identity.errors.js';
import { Sessions } from '../session/sessions.js';
import { accountOf } from '../sign-in/accounts.query.js';
import { MailedLinks } from '../sign-in/mailed-links.js';
import { ADDRESS_LIMIT } from '../throttle/delay.rule.js';
import { networkOf } from '../throttle/network-of.rule.js';
import { Throttle } from '../throttle/throttle.js';

export interface ConfirmEmailChangeCommand {
  readonly token: string;
  readonly address: string;
}

/** Makes a proven address the person's sign-in address: every session ends, and the old address is told. */
@Injectable()
export class ConfirmEmailChange {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly throttle: Throttle,
    private readonly links: MailedLinks,
    private readonly sessions: Sessions,
    private readonly mailer: Mailer,
    private readonly afterwards: Afterwards,
  ) {}

  async execute({ token, address }: ConfirmEmailChangeCommand): Promise<void> {
    const attempt = await this.throttle.begin([{ kind: 'address', of: networkOf(address), limit: ADDRESS_LIMIT }]);
    const before = await this.unitOfWork.writeGlobal(null, async (tx) => {
      const { personId, newEmail } = await this.links.spend(tx, token, 'change_email');
      const account = await accountOf(tx, personId);
      await tx
        .rows(`update identity.person set email = $2, version = version + 1 where id = $1`, [personId, newEmail])
        .catch(asNotUsableWhenTaken);
      tx.audit({
        action: 'person.email_changed',
        subject: 'identity.person',
        subjectId: personId,
        before: { email: account.email },
        after: { email: newEmail },
      });
      await this.sessions.endAll(tx, personId);
      return account;
    });
    await attempt.forgive();
    this.afterwards.run(() => this.tellOldAddress(before));
  }

  private async tellOldAddress({
    email,
    name,
    locale,
  }: {
    email: string;
    name: string;
    locale: 'ko' | 'en';
  }): Promise<void> {
    const letter = {
      locale,
      from: null,
      subject: message(locale, 'mail.email_changed.subject'),
      paragraphs: [message(locale, 'mail.email_changed.body', { name })],
    };
    await this.mailer.sendNow({ to: email, ...layOut(letter) });
  }
}

/** Somebody has an account at that address by now, perhaps since a moment ago. @throws always */
function asNotUsableWhenTaken(error: unknown): never {
  const { code, constraint } = (error as { driverError?: { code?: string; constraint?: string } }).driverError ?? {};
  if (code === '23505' && constraint === 'person_email_key') throw new LinkNotUsable({}, { cause: error });
  throw error;
}
