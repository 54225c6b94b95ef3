import { Injectable } from '@nestjs/common';
import { ReactsTo, type DeliveredEvent, type HubTx, type Reaction } from '@onsil/platform';

import { ReminderPlanner } from '../planning/reminder-planner.js';
import { INVITATION } from './invitation.occasions.js';

/** An invitation was sent, sent again, answered or taken back. */
@Injectable()
@ReactsTo('identity.invitation_changed.v1')
export class PlanInvitationReminders implements Reaction {
  constructor(private readonly planner: ReminderPlanner) {}

  async execute(tx: HubTx, { payload }: DeliveredEvent): Promise<void> {
    await this.planner.replan(tx, { kind: INVITATION, ids: payload['invitationIds'] as string[] });
  }
}
