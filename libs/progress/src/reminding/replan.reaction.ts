import { Injectable } from '@nestjs/common';
import { ReactsTo, type DeliveredEvent, type HubTx, type Reaction } from '@onsil/platform';

import { TeamReminders } from './team-reminders.js';

/** Somebody joined or left a team: from now on they get its reminders, or none. */
@Injectable()
@ReactsTo('ventures.team_people_changed.v1')
export class ReplanForTeam implements Reaction {
  constructor(private readonly reminders: TeamReminders) {}

  async execute(tx: HubTx, { payload }: DeliveredEvent): Promise<void> {
    await this.reminders.ofPeopleOf(tx, payload['teamId'] as string);
  }
}

/** A right on a team, or as staff of the hub, brings its reminders and takes them along when it ends. */
@Injectable()
@ReactsTo('identity.grant_changed.v1')
export class ReplanForGrant implements Reaction {
  constructor(private readonly reminders: TeamReminders) {}

  async execute(tx: HubTx, { payload }: DeliveredEvent): Promise<void> {
    const { role, scope, scopeId } = payload as { role: string; scope: string; scopeId: string | null };
    if (scope === 'team' && scopeId) await this.reminders.ofPeopleOf(tx, scopeId);
    else if (role === 'hub_staff' || role === 'hub_manager') await this.reminders.ofHub(tx);
  }
}

/** A cohort was closed or reopened: what its teams owe rests, or goes on. */
@Injectable()
@ReactsTo('programmes.cohort_phase_changed.v1')
export class ReplanForPhase implements Reaction {
  constructor(private readonly reminders: TeamReminders) {}

  async execute(tx: HubTx, { payload }: DeliveredEvent): Promise<void> {
    await this.reminders.ofCohort(tx, payload['cohortId'] as string);
  }
}
