import { Injectable } from '@nestjs/common';
import type { AcceptedView, JoinBody } from '@onsil/contracts';
import { jobActor, UnitOfWork } from '@onsil/platform';

import { Newcomers } from '../person/newcomers.js';
import { Tokens } from '../token/tokens.js';
import { AcceptIn } from './accept-in.js';
import { INVITATION_PURPOSE } from './invitation.js';

/** Raised inside the transaction to undo the spent token when the address turns out to have an account. */
class AccountExists extends Error {}

/** Somebody without an account accepts: the token proves the address, so the account is made with it. */
@Injectable()
export class JoinByInvitation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tokens: Tokens,
    private readonly newcomers: Newcomers,
    private readonly acceptIn: AcceptIn,
  ) {}

  /** An account that exists must sign in first: an invitation is no way to set its password. @throws the token's state */
  async execute({ token, name, password, locale }: JoinBody): Promise<AcceptedView> {
    const holder = await this.tokens.hubOf(token);
    const { slug } = holder.hub;
    const email = await this.invitedAddress(holder);
    if (await this.newcomers.hasAccount(email)) {
      await this.acceptIn.assertNotSpent(this.unitOfWork.read(holder), holder); // by the accept that made the account
      return { outcome: 'sign_in_first', hub: slug };
    }
    const newcomer = await this.newcomers.prepare({ email, name, password, locale }, holder.hub);

    try {
      await this.unitOfWork.writeGlobal(null, async (global) => {
        const tx = await global.enterHub(jobActor(holder.hub));
        const invitation = await this.acceptIn.spend(tx, holder);
        const personId = await this.newcomers.create(global, newcomer);
        if (!personId) throw new AccountExists();
        await this.acceptIn.join(tx, invitation, personId);
      });
      return { outcome: 'joined', hub: slug };
    } catch (error) {
      if (error instanceof AccountExists) return { outcome: 'sign_in_first', hub: slug };
      throw error;
    }
  }

  private async invitedAddress(holder: Awaited<ReturnType<Tokens['hubOf']>>): Promise<string> {
    const read = this.unitOfWork.read(holder);
    const { subjectId } = await this.tokens.look(read, holder, INVITATION_PURPOSE);
    const [invitation] = await read.rows<{ email: string }>(
      `select email from identity.invitation where hub_id = $1 and id = $2`,
      [read.hubId, subjectId],
    );
    return invitation!.email;
  }
}
