import { Injectable } from '@nestjs/common';
import type { ChangePasswordBody } from '@onsil/contracts';
import { UnitOfWork, type SignedInPerson } from '@onsil/platform';

import { Sessions, type StartedSession } from '../session/sessions.js';
import { accountOf, passwordContextOf } from '../sign-in/accounts.query.js';
import { MailedLinks } from '../sign-in/mailed-links.js';
import { ConfirmPassword } from './confirm-password.js';
import { Passwords } from './passwords.js';

/**
 * Changes the password (or sets the first one), ends the person's other sessions and mailed links, and gives this session a
 * new secret.
 */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly confirmPassword: ConfirmPassword,
    private readonly passwords: Passwords,
    private readonly links: MailedLinks,
    private readonly sessions: Sessions,
  ) {}

  async execute({ personId, sessionId }: SignedInPerson, command: ChangePasswordBody): Promise<StartedSession> {
    const read = this.unitOfWork.readGlobal();
    const account = await accountOf(read, personId);
    if (account.passwordHash !== null)
      await this.confirmPassword.check(account, command.currentPassword ?? '', '/currentPassword');
    const context = await passwordContextOf(read, personId);
    const hash = await this.passwords.hashAllowed(command.newPassword, context, '/newPassword');

    return this.unitOfWork.writeGlobal(personId, async (tx) => {
      await this.passwords.store(tx, personId, hash);
      await this.links.endAll(tx, personId);
      await this.sessions.endAll(tx, personId, { keep: sessionId });
      return this.sessions.renew(tx, sessionId);
    });
  }
}
