import { Injectable } from '@nestjs/common';
import type { RequestLinkBody } from '@onsil/contracts';
import { Config, UnitOfWork } from '@onsil/platform';

import { Afterwards } from '../afterwards.js';
import { LINK_LIMIT, LINKS_FROM_ADDRESS_LIMIT } from '../throttle/delay.rule.js';
import { networkOf } from '../throttle/network-of.rule.js';
import { Throttle } from '../throttle/throttle.js';
import { accountByEmail } from './accounts.query.js';
import { MailedLinks } from './mailed-links.js';

export interface RequestSignInLinkCommand extends RequestLinkBody {
  /** The network address it is asked from. */
  readonly address: string;
}

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

  /** @throws LimitReached, for an account and for an address, whether the account exists or not */
  async execute({ email, purpose, address }: RequestSignInLinkCommand): Promise<void> {
    await this.throttle.begin([
      { kind: 'link', of: email, limit: LINK_LIMIT },
      { kind: 'link_address', of: networkOf(address), limit: LINKS_FROM_ADDRESS_LIMIT },
    ]);
    this.afterwards.run(() => this.deliver({ email, purpose }));
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
