import { Injectable } from '@nestjs/common';
import { Config, UnitOfWork } from '@onsil/platform';

import { SignInRefused } from '../identity.errors.js';
import { PasswordHasher } from '../password/password-hasher.js';
import { Sessions, type Device, type StartedSession } from '../session/sessions.js';
import { ACCOUNT_LIMIT, ADDRESS_LIMIT } from '../throttle/delay.rule.js';
import { networkOf } from '../throttle/network-of.rule.js';
import { Throttle } from '../throttle/throttle.js';
import { accountByEmail } from './accounts.query.js';

/** Where a sign-in comes from. */
export interface Visitor extends Device {
  readonly address: string;
}

export interface SignInWithPasswordCommand {
  readonly email: string;
  readonly password: string;
  readonly visitor: Visitor;
}

/** Begins a session for an address and its password; an unknown address takes as long and is answered the same. */
@Injectable()
export class SignInWithPassword {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly config: Config,
    private readonly throttle: Throttle,
    private readonly hasher: PasswordHasher,
    private readonly sessions: Sessions,
  ) {}

  async execute({ email, password, visitor }: SignInWithPasswordCommand): Promise<StartedSession> {
    const attempt = await this.throttle.begin([
      { kind: 'password', of: email, limit: ACCOUNT_LIMIT },
      { kind: 'address', of: networkOf(visitor.address), limit: ADDRESS_LIMIT },
    ]);
    const account = await accountByEmail(this.unitOfWork.readGlobal(), email, this.config.demo);
    if (!(await this.hasher.matches(account?.passwordHash ?? null, password)) || !account) throw new SignInRefused();

    await attempt.forgive();
    return this.unitOfWork.writeGlobal(account.personId, (tx) => this.sessions.start(tx, account.personId, visitor));
  }
}
