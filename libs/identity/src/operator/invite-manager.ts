import { Injectable } from '@nestjs/common';
import { Hubs } from '@onsil/network';
import { UnitOfWork, type SignedInPerson } from '@onsil/platform';

import { InvitationMail } from '../invitation/invitation-mail.js';
import { operatorIn } from './create-hub.js';
import { HubOpening } from './hub-opening.js';

export interface InviteManagerCommand {
  readonly networkId: string;
  readonly slug: string;
  readonly email: string;
}

/** A network operator invites a further manager to one of the network's hubs; an open invitation is not doubled. */
@Injectable()
export class InviteManager {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly hubs: Hubs,
    private readonly opening: HubOpening,
    private readonly mail: InvitationMail,
  ) {}

  async execute({ personId }: SignedInPerson, { networkId, slug, email }: InviteManagerCommand): Promise<void> {
    const { actor, toSend } = await this.unitOfWork.writeGlobal(personId, async (global) => {
      const hub = await this.hubs.getInNetwork(global, networkId, slug);
      const actor = operatorIn(hub, personId);
      const tx = await global.enterHub(actor);
      const toSend = await this.opening.inviteManager(tx, email);
      tx.audit({ action: 'manager.invited', subject: 'network.hub', subjectId: hub.id });
      return { actor, toSend };
    });
    this.mail.send(actor, toSend);
  }
}
