import { Injectable } from '@nestjs/common';
import { ReactsTo, type DeliveredEvent, type HubTx, type Reaction } from '@onsil/platform';

import { MentoringReminders } from './mentoring-reminders.js';

/** Somebody joined or left a team: from now on they are reminded of its sessions, or not. */
@Injectable()
@ReactsTo('ventures.team_people_changed.v1')
export class ReplanSessionsForTeam implements Reaction {
  constructor(private readonly reminders: MentoringReminders) {}

  async execute(tx: HubTx, { payload }: DeliveredEvent): Promise<void> {
    await this.reminders.ofTeam(tx, payload['teamId'] as string);
  }
}

/** Whoever gains or loses a right on a team, or as staff, gains or loses its reminders. */
@Injectable()
@ReactsTo('identity.grant_changed.v1')
export class ReplanSessionsForGrant implements Reaction {
  constructor(private readonly reminders: MentoringReminders) {}

  async execute(tx: HubTx, { payload }: DeliveredEvent): Promise<void> {
    const { role, scope, scopeId } = payload as { role: string; scope: string; scopeId: string | null };
    if (scope === 'team' && scopeId) await this.reminders.ofTeam(tx, scopeId);
    else if (role === 'hub_staff' || role === 'hub_manager') await this.reminders.ofHub(tx);
  }
}
