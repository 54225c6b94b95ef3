import { Injectable } from '@nestjs/common';

import { WrongPassword } from '../identity.errors.js';
import type { Account } from '../sign-in/accounts.query.js';
import { ACCOUNT_LIMIT } from '../throttle/delay.rule.js';
import { Throttle } from '../throttle/throttle.js';
import { PasswordHasher } from './password-hasher.js';

/** Asks for the password again before a change that a borrowed browser must not make. Counts as sign-in does. */
@Injectable()
export class ConfirmPassword {
  constructor(
    private readonly throttle: Throttle,
    private readonly hasher: PasswordHasher,
  ) {}

  /** @throws WrongPassword */
  async check(account: Account, password: string, pointer: `/${string}`): Promise<void> {
    const attempt = await this.throttle.begin([{ kind: 'password', of: account.email, limit: ACCOUNT_LIMIT }]);
    if (!(await this.hasher.matches(account.passwordHash, password))) throw new WrongPassword(pointer);
    await attempt.forgive();
  }
}
