import { Injectable } from '@nestjs/common';
import type { AcceptedView } from '@onsil/contracts';
import { jobActor, UnitOfWork, type SignedInPerson } from '@onsil/platform';

import { InvitationForAnother } from '../identity.errors.js';
import { Newcomers } from '../person/newcomers.js';
import { Tokens } from '../token/tokens.js';
import { AcceptIn } from './accept-in.js';

/** A signed-in person accepts an invitation that went to their own address. */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tokens: Tokens,
    private readonly newcomers: Newcomers,
    private readonly acceptIn: AcceptIn,
  ) {}

  async execute({ personId }: SignedInPerson, token: string): Promise<AcceptedView> {
    const holder = await this.tokens.hubOf(token);
    const email = await this.newcomers.emailOf(personId);
    const actor = { ...jobActor(holder.hub), kind: 'person', personId } as const;
    const isNew = await this.unitOfWork.write(actor, async (tx) => {
      const invitation = await this.acceptIn.spend(tx, holder);
      if (invitation.email !== email) throw new InvitationForAnother();
      return this.acceptIn.join(tx, invitation, personId);
    });
    return { outcome: isNew ? 'joined' : 'already_member', hub: holder.hub.slug };
  }
}
