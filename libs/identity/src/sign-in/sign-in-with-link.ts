import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@onsil/platform';

import { Sessions, type StartedSession } from '../session/sessions.js';
import { ADDRESS_LIMIT } from '../throttle/delay.rule.js';
import { networkOf } from '../throttle/network-of.rule.js';
import { Throttle } from '../throttle/throttle.js';
import { MailedLinks } from './mailed-links.js';
import type { Visitor } from './sign-in-with-password.js';

export interface SignInWithLinkCommand {
  readonly token: string;
  readonly visitor: Visitor;
}

/** Spends a mailed link and begins a session. */
@Injectable()
export class SignInWithLink {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly throttle: Throttle,
    private readonly links: MailedLinks,
    private readonly sessions: Sessions,
  ) {}

  async execute({ token, visitor }: SignInWithLinkCommand): Promise<StartedSession> {
    const attempt = await this.throttle.begin([
      { kind: 'address', of: networkOf(visitor.address), limit: ADDRESS_LIMIT },
    ]);
    const session = await this.unitOfWork.writeGlobal(null, async (tx) => {
      const { personId } = await this.links.spend(tx, token, 'sign_in');
      return this.sessions.start(tx, personId, visitor);
    });
    await attempt.forgive();
    return session;
  }
}
