import { Injectable } from '@nestjs/common';
import type { GlobalTx } from '@onsil/platform';

import { PasswordRefused } from '../identity.errors.js';
import { PasswordHasher } from './password-hasher.js';
import { passwordFault, type PasswordContext } from './password.rule.js';

/** Judges and stores passwords. */
@Injectable()
export class Passwords {
  constructor(private readonly hasher: PasswordHasher) {}

  /** The hash of a password that the rules allow; to be made before a transaction begins. @throws PasswordRefused */
  async hashAllowed(password: string, context: PasswordContext, pointer: `/${string}`): Promise<string> {
    const fault = passwordFault(password, context);
    if (fault) throw new PasswordRefused(fault, pointer);
    return this.hasher.hash(password);
  }

  async store(tx: GlobalTx, personId: string, passwordHash: string): Promise<void> {
    await tx.rows(
      `insert into identity.credential (person_id, password_hash, changed_at) values ($1, $2, $3)
       on conflict (person_id) do update set password_hash = $2, changed_at = $3`,
      [personId, passwordHash, tx.at],
    );
    tx.audit({
      action: 'password.changed',
      subject: 'identity.credential',
      subjectId: personId,
      after: { changed_at: tx.at },
    });
  }
}
