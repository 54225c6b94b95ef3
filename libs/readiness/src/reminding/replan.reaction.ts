import { Injectable } from '@nestjs/common';
import { ReactsTo, type DeliveredEvent, type HubTx, type Reaction } from '@onsil/platform';
import type { DecisionMade } from '@onsil/progress';

import { MissingFacts } from './missing-facts.js';
import { RoundReminders } from './round-reminders.js';

/** Somebody joined or left a team: from now on they are asked for its assessment, or not. */
@Injectable()
@ReactsTo('ventures.team_people_changed.v1')
export class ReplanRoundsForTeam implements Reaction {
  constructor(private readonly reminders: RoundReminders) {}

  async execute(tx: HubTx, { payload }: DeliveredEvent): Promise<void> {
    await this.reminders.ofPeopleOf(tx, payload['teamId'] as string);
  }
}

/** A mentor who comes owes an assessment, one who goes owes none; so with the staff's letters. */
@Injectable()
@ReactsTo('identity.grant_changed.v1')
export class ReplanRoundsForGrant implements Reaction {
  constructor(
    private readonly reminders: RoundReminders,
    private readonly facts: MissingFacts,
  ) {}

  async execute(tx: HubTx, { payload }: DeliveredEvent): Promise<void> {
    const { role, scope, scopeId } = payload as { role: string; scope: string; scopeId: string | null };
    if (scope === 'team' && scopeId) {
      await this.reminders.ofPeopleOf(tx, scopeId);
      await this.facts.ofTeams(tx, [scopeId]);
    } else if (role === 'hub_staff' || role === 'hub_manager') await this.reminders.ofHub(tx);
  }
}

/** A team that rests is not asked; it is again when it goes on. */
@Injectable()
@ReactsTo('progress.decision_made.v1')
export class ReplanRoundsForPause implements Reaction {
  constructor(
    private readonly reminders: RoundReminders,
    private readonly facts: MissingFacts,
  ) {}

  async execute(tx: HubTx, { payload }: DeliveredEvent): Promise<void> {
    const { decision, teamId } = payload as unknown as DecisionMade;
    if (decision !== 'paused' && decision !== 'resumed') return;
    await this.reminders.ofPeopleOf(tx, teamId);
    await this.facts.ofTeams(tx, [teamId]);
  }
}

/** A cohort was closed or reopened: its rounds rest, or go on. */
@Injectable()
@ReactsTo('programmes.cohort_phase_changed.v1')
export class ReplanRoundsForPhase implements Reaction {
  constructor(
    private readonly reminders: RoundReminders,
    private readonly facts: MissingFacts,
  ) {}

  async execute(tx: HubTx, { payload }: DeliveredEvent): Promise<void> {
    const cohortId = payload['cohortId'] as string;
    await this.reminders.ofCohort(tx, cohortId);
    await this.facts.ofCohort(tx, cohortId);
  }
}
