import { Injectable } from '@nestjs/common';
import { ReactsTo, type DeliveredEvent, type HubTx, type Reaction } from '@onsil/platform';

import type { OutdatedReminders } from '../progress.events.js';
import { TaskReminders } from './task-reminders.js';
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

/** A right on a team, or as staff of the hub, brings its reminders and takes them along when it ends; tasks' go with their owner. */
@Injectable()
@ReactsTo('identity.grant_changed.v1')
export class ReplanForGrant implements Reaction {
  constructor(
    private readonly reminders: TeamReminders,
    private readonly tasks: TaskReminders,
  ) {}

  async execute(tx: HubTx, { payload }: DeliveredEvent): Promise<void> {
    const { personId, role, scope, scopeId } = payload as {
      personId: string;
      role: string;
      scope: string;
      scopeId: string | null;
    };
    await this.tasks.ofOwner(tx, personId);
    if (scope === 'team' && scopeId) await this.reminders.ofPeopleOf(tx, scopeId);
    else if (role === 'hub_staff' || role === 'hub_manager')
      await this.reminders.inTurns(tx, { cohortId: null, after: null });
  }
}

/** A cohort was closed or reopened: what its teams owe rests, or goes on. */
@Injectable()
@ReactsTo('programmes.cohort_phase_changed.v1')
export class ReplanForPhase implements Reaction {
  constructor(private readonly reminders: TeamReminders) {}

  async execute(tx: HubTx, { payload }: DeliveredEvent): Promise<void> {
    await this.reminders.inTurns(tx, { cohortId: payload['cohortId'] as string, after: null });
  }
}

/** The next turn of what was too much for one transaction. */
@Injectable()
@ReactsTo('progress.reminders_outdated.v1')
export class ReplanNextTurn implements Reaction {
  constructor(private readonly reminders: TeamReminders) {}

  async execute(tx: HubTx, { payload }: DeliveredEvent): Promise<void> {
    await this.reminders.inTurns(tx, payload as unknown as OutdatedReminders);
  }
}

/** What is owed no longer is reminded of no longer. Until then nothing is sent of it: sending asks what stands. */
@Injectable()
@ReactsTo('progress.milestones_removed.v1')
export class CancelOfRemoved implements Reaction {
  constructor(private readonly reminders: TeamReminders) {}

  async execute(tx: HubTx, { payload }: DeliveredEvent): Promise<void> {
    await this.reminders.of(tx, payload['ids'] as string[]);
  }
}
