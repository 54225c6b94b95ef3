import { Injectable } from '@nestjs/common';
import { ReactsTo, type DeliveredEvent, type HubTx, type Reaction } from '@onsil/platform';
import type { DecisionMade } from '@onsil/progress';

import type { OutdatedReminders } from '../mentoring.events.js';
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

/** A team that rests is not silent: its pairs' alarm waits for the pause, and comes back when it resumes. */
@Injectable()
@ReactsTo('progress.decision_made.v1')
export class ReplanPairsForPause implements Reaction {
  constructor(private readonly reminders: MentoringReminders) {}

  async execute(tx: HubTx, { payload }: DeliveredEvent): Promise<void> {
    const { decision, teamId } = payload as unknown as DecisionMade;
    if (decision === 'paused' || decision === 'resumed') await this.reminders.ofPairsOf(tx, teamId);
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
    else if (role === 'hub_staff' || role === 'hub_manager') await this.reminders.inTurns(tx);
  }
}

/** The next turn of what was too much for one transaction. */
@Injectable()
@ReactsTo('mentoring.reminders_outdated.v1')
export class ReplanNextTurn implements Reaction {
  constructor(private readonly reminders: MentoringReminders) {}

  async execute(tx: HubTx, { payload }: DeliveredEvent): Promise<void> {
    await this.reminders.inTurns(tx, payload as unknown as OutdatedReminders);
  }
}
