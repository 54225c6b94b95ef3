import { Injectable } from '@nestjs/common';
import type { ExitKind } from '@onsil/contracts';
import type { HubTx } from '@onsil/platform';
import { Enrolment } from '@onsil/ventures';

import { endExceptionsOfTeam } from '../exception/end-exceptions.js';
import { TeamReminders } from '../reminding/team-reminders.js';
import { LeaversTasks } from '../task/leavers-tasks.js';
import { TeamMilestoneRepository } from '../team-milestone/team-milestone.repository.js';
import { Departures, type Departure } from './departures.js';
import { TeamMilestones } from './team-milestones.js';

/** Locks in the order of everybody who touches a team's work: its milestones, its exceptions, its place, its reminders. */
@Injectable()
export class AuditedDepartures extends Departures {
  constructor(
    private readonly enrolment: Enrolment,
    private readonly owed: TeamMilestoneRepository,
    private readonly teamMilestones: TeamMilestones,
    private readonly tasks: LeaversTasks,
    private readonly reminders: TeamReminders,
  ) {
    super();
  }

  override async leave(
    tx: HubTx,
    { teamId, cohortId, exit, reason }: { teamId: string; cohortId: string; exit: ExitKind; reason: string },
  ): Promise<Departure> {
    await this.owed.ofTeamForUpdate(tx, teamId, cohortId);
    await endExceptionsOfTeam(tx, { teamId, cohortId });
    const { enrolmentId, leftOn } = await this.enrolment.leave(tx, { teamId, cohortId, exit, reason });
    await this.teamMilestones.removeUntouched(tx, { cohortId, teamIds: [teamId] });
    await this.reminders.ofTeam(tx, { teamId, cohortId });
    const isLast = (await this.enrolment.ofTeam(tx, teamId)).length === 0;
    if (isLast) await this.tasks.drop(tx, teamId, reason);
    return { enrolmentId, leftOn: leftOn!, isLast };
  }
}
