import { Injectable } from '@nestjs/common';
import { Clock, UnitOfWork } from '@onsil/platform';

import { Sessions, type StartedSession } from '../session/sessions.js';
import { passwordContextOf } from '../sign-in/accounts.query.js';
import { MailedLinks } from '../sign-in/mailed-links.js';
import type { Visitor } from '../sign-in/sign-in-with-password.js';
import { ADDRESS_LIMIT } from '../throttle/delay.rule.js';
import { networkOf } from '../throttle/network-of.rule.js';
import { Throttle } from '../throttle/throttle.js';
import { Passwords } from './passwords.js';

export interface ResetPasswordCommand {
  readonly token: string;
  readonly password: string;
  readonly visitor: Visitor;
}

/** Sets a forgotten password anew: ends every session and begins one. A refused password does not use up the link. */
@Injectable()
export class ResetPassword {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly throttle: Throttle,
    private readonly links: MailedLinks,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
  ) {}

  async execute({ token, password, visitor }: ResetPasswordCommand): Promise<StartedSession> {
    const attempt = await this.throttle.begin([
      { kind: 'address', of: networkOf(visitor.address), limit: ADDRESS_LIMIT },
    ]);
    const read = this.unitOfWork.readGlobal();
    const holder = await this.links.holderOf(read, token, 'reset_password', this.clock.now());
    await attempt.forgive();
    const hash = await this.passwords.hashAllowed(password, await passwordContextOf(read, holder), '/password');

    return this.unitOfWork.writeGlobal(holder, async (tx) => {
      const { personId } = await this.links.spend(tx, token, 'reset_password');
      await this.passwords.store(tx, personId, hash);
      await this.sessions.endAll(tx, personId);
      return this.sessions.start(tx, personId, visitor);
    });
  }
}
