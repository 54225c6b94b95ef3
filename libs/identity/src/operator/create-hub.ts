import { Injectable } from '@nestjs/common';
import type { CreateHubBody } from '@onsil/contracts';
import { Hubs } from '@onsil/network';
import { jobActor, UnitOfWork, type Actor, type ActorHub, type SignedInPerson } from '@onsil/platform';

import { InvitationMail } from '../invitation/invitation-mail.js';
import { HubOpening } from './hub-opening.js';

/** A network operator makes a hub and invites its first manager. */
@Injectable()
export class CreateHub {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly hubs: Hubs,
    private readonly opening: HubOpening,
    private readonly mail: InvitationMail,
  ) {}

  async execute(
    { personId }: SignedInPerson,
    networkId: string,
    { managerEmail, ...hub }: CreateHubBody,
  ): Promise<void> {
    const { actor, toSend } = await this.unitOfWork.writeGlobal(personId, async (global) => {
      const made = await this.hubs.create(global, { ...hub, networkId });
      const actor = operatorIn(made, personId);
      const tx = await global.enterHub(actor);
      return { actor, toSend: await this.opening.in(tx, managerEmail) };
    });
    this.mail.send(actor, toSend);
  }
}

/** The operator's hand in a hub that they otherwise have no access to: named in its trail, holding no permission. */
export function operatorIn(hub: ActorHub, personId: string): Actor {
  return { ...jobActor(hub), kind: 'person', personId };
}
