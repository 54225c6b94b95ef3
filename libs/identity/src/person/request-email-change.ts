import { Injectable } from '@nestjs/common';
import type { ChangeEmailBody } from '@onsil/contracts';
import { UnitOfWork, type SignedInPerson } from '@onsil/platform';

import { Afterwards } from '../afterwards.js';
import { ConfirmPassword } from '../password/confirm-password.js';
import { accountByEmail, accountOf, type Account } from '../sign-in/accounts.query.js';
import { MailedLinks } from '../sign-in/mailed-links.js';
import { LINK_LIMIT } from '../throttle/delay.rule.js';
import { Throttle } from '../throttle/throttle.js';

/** Mails a link to a new address; the address changes only when somebody who reads there presses it. */
@Injectable()
export class RequestEmailChange {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly confirmPassword: ConfirmPassword,
    private readonly throttle: Throttle,
    private readonly links: MailedLinks,
    private readonly afterwards: Afterwards,
  ) {}

  async execute({ personId }: SignedInPerson, { email, password }: ChangeEmailBody): Promise<void> {
    const account = await accountOf(this.unitOfWork.readGlobal(), personId);
    await this.confirmPassword.check(account, password, '/password');
    await this.throttle.begin([{ kind: 'link', of: account.email, limit: LINK_LIMIT }]);
    this.afterwards.run(() => this.deliver(account, email));
  }

  /** An address that has an account gets nothing: nobody learns of another's account this way. */
  private async deliver(account: Account, email: string): Promise<void> {
    if (await accountByEmail(this.unitOfWork.readGlobal(), email, true)) return;
    const { personId } = account;
    const secret = await this.unitOfWork.writeGlobal(personId, (tx) =>
      this.links.issue(tx, personId, 'change_email', { newEmail: email }),
    );
    await this.links.mail({ ...account, email }, 'change_email', secret);
  }
}
