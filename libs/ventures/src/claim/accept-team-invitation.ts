import { Injectable } from '@nestjs/common';
import type { AcceptedView } from '@onsil/contracts';
import { Newcomers, Tokens } from '@onsil/identity';
import { jobActor, UnitOfWork, type SignedInPerson } from '@onsil/platform';

import { TeamInvitationForAnother } from '../ventures.errors.js';
import { ClaimIn } from './claim-in.js';

/** A signed-in person claims the place that was offered to their own address. */
@Injectable()
export class AcceptTeamInvitation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tokens: Tokens,
    private readonly newcomers: Newcomers,
    private readonly claimIn: ClaimIn,
  ) {}

  /** @throws NotFound, TeamInvitationNotUsable, TeamInvitationForAnother */
  async execute({ personId }: SignedInPerson, token: string): Promise<AcceptedView> {
    const holder = await this.tokens.hubOf(token);
    const email = await this.newcomers.emailOf(personId);
    const actor = { ...jobActor(holder.hub), kind: 'person', personId } as const;
    await this.unitOfWork.write(actor, async (tx) => {
      const place = await this.claimIn.spend(tx, holder);
      if (place.email !== email) throw new TeamInvitationForAnother();
      await this.claimIn.bind(tx, place, personId);
    });
    return { outcome: 'joined', hub: holder.hub.slug };
  }
}
