import { Injectable } from '@nestjs/common';
import type { HubTx } from '@onsil/platform';

import type { InvitationToSend } from '../invitation/invitation.js';
import { MakeInvitations } from '../invitation/make-invitations.js';
import { DEFAULT_NOTICE } from '../privacy/default-notice.js';
import { publishNotice } from '../privacy/publish-privacy-notice.js';

/** What a hub that was just made needs before anybody can work in it: a privacy notice and a manager on the way. */
@Injectable()
export class HubOpening {
  constructor(private readonly makeInvitations: MakeInvitations) {}

  /** Answers the invitation to send. */
  async in(tx: HubTx, managerEmail: string): Promise<InvitationToSend[]> {
    await publishNotice(tx, DEFAULT_NOTICE);
    return this.inviteManager(tx, managerEmail);
  }

  inviteManager(tx: HubTx, email: string): Promise<InvitationToSend[]> {
    const people = [{ email, name: '' }];
    return this.makeInvitations.in(tx, { role: 'hub_manager', scope: 'hub', scopeId: null, endsOn: null, people });
  }
}
