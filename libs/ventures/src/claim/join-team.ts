import { Injectable } from '@nestjs/common';
import type { AcceptedView, JoinBody } from '@onsil/contracts';
import { Newcomers, Tokens } from '@onsil/identity';
import { jobActor, UnitOfWork } from '@onsil/platform';

import { ClaimIn } from './claim-in.js';
import { PreviewTeamInvitation } from './preview-team-invitation.js';

/** Raised inside the transaction to undo the spent token when the address turns out to have an account. */
class AccountExists extends Error {}

/** Somebody without an account claims their place: the token proves the address, so the account is made with it. */
@Injectable()
export class JoinTeam {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tokens: Tokens,
    private readonly newcomers: Newcomers,
    private readonly claimIn: ClaimIn,
    private readonly preview: PreviewTeamInvitation,
  ) {}

  /** An account that exists must sign in first. @throws NotFound, TeamInvitationNotUsable, PasswordRefused */
  async execute({ token, name, password, locale }: JoinBody): Promise<AcceptedView> {
    const { email, hasAccount } = await this.preview.execute(token);
    const holder = await this.tokens.hubOf(token);
    const { slug } = holder.hub;
    if (hasAccount) return { outcome: 'sign_in_first', hub: slug };
    const newcomer = await this.newcomers.prepare({ email, name, password, locale }, holder.hub);
    try {
      await this.unitOfWork.writeGlobal(null, async (global) => {
        const tx = await global.enterHub(jobActor(holder.hub));
        const place = await this.claimIn.spend(tx, holder);
        const personId = await this.newcomers.create(global, { ...newcomer, email: place.email });
        if (!personId) throw new AccountExists();
        await this.claimIn.bind(tx, place, personId);
      });
      return { outcome: 'joined', hub: slug };
    } catch (error) {
      if (error instanceof AccountExists) return { outcome: 'sign_in_first', hub: slug };
      throw error;
    }
  }
}
