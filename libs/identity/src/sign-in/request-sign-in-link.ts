import { Injectable } from '@nestjs/common';
import type { RequestLinkBody } from '@onsil/contracts';
import { Config, UnitOfWork } from '@onsil/platform';

import { Afterwards } from '../afterwards.js';
import { LINK_LIMIT } from '../throttle/delay.rule.js';
import { Throttle } from '../throttle/throttle.js';
import { accountByEmail } from './accounts.query.js';
import { MailedLinks } from './mailed-links.js';

/** Mails a link to sign in or to set a new password. Neither the answer nor its time tells whether the account exists. */
@Injectable()
export class RequestSignInLink {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly config: Config,
    private readonly throttle: Throttle,
    private readonly links: MailedLinks,
    private readonly afterwards: Afterwards,
  ) {}

  async execute(command: RequestLinkBody): Promise<void> {
    await this.throttle.begin([{ kind: 'link', of: command.email, limit: LINK_LIMIT }]);
    this.afterwards.run(() => this.deliver(command));
  }

  private async deliver({ email, purpose }: RequestLinkBody): Promise<void> {
    const account = await accountByEmail(this.unitOfWork.readGlobal(), email, this.config.demo);
    if (!account) return;
    const secret = await this.unitOfWork.writeGlobal(account.personId, (tx) =>
      this.links.issue(tx, account.personId, purpose),
    );
    await this.links.mail(account, purpose, secret);
  }
}
