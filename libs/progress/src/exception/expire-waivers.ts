import { Injectable } from '@nestjs/common';
import { dayIn, timeIn } from '@onsil/network';
import { Clock, UnitOfWork, type Actor, type HubTx } from '@onsil/platform';

import { CohortIsNotOpen, TeamHasLeft } from '../progress.errors.js';
import { decisionMade } from '../progress.events.js';
import { TeamReminders } from '../reminding/team-reminders.js';
import { LivePlan } from '../team-milestone/live-plan.js';
import { Reopening } from '../team-milestone/reopening.js';
import type { TeamMilestone } from '../team-milestone/team-milestone.entity.js';
import { TeamMilestoneRepository } from '../team-milestone/team-milestone.repository.js';
import type { MilestoneException } from './milestone-exception.entity.js';
import { MilestoneExceptionRepository } from './milestone-exception.repository.js';
import { WaiverEnds } from './waiver-ends.js';

/** When waivers end, on the hub's clock: their mail is none of the night, as no reminder is, also after an outage. */
const DAYTIME = { from: '09:00', until: '21:00' } as const;

/** Teams of one hub in a pass; the next pass goes on. */
const AT_ONCE = 500;

/** Another worker, or a manager, was faster. */
class NothingRanOut extends Error {}

/** Ends waivers whose last day is over: their milestones are owed again, and the team is told by when (decision 0023). */
@Injectable()
export class ExpireWaivers {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly exceptions: MilestoneExceptionRepository,
    private readonly teamMilestones: TeamMilestoneRepository,
    private readonly livePlan: LivePlan,
    private readonly reopening: Reopening,
    private readonly waiverEnds: WaiverEnds,
    private readonly reminders: TeamReminders,
  ) {}

  /** In a hub, a transaction a team; a team that fails keeps no other waiting. @throws AggregateError */
  async execute(job: Actor): Promise<void> {
    const faults: unknown[] = [];
    if (isNight(job.hub.timeZone, this.clock.now())) return;
    const today = dayIn(job.hub.timeZone, this.clock.now());
    for (const team of await this.exceptions.teamsWithRunOutWaivers(this.unitOfWork.read(job), today, AT_ONCE))
      await this.unitOfWork
        .write(job, (tx) => this.ofTeam(tx, team))
        .catch((error: unknown) => isNothingToDo(error) || faults.push(error));
    if (faults.length > 0)
      throw new AggregateError(faults, `Some waivers of ${job.hub.slug} could not be ended.`, { cause: faults[0] });
  }

  /** What has run out is looked for under the lock of the team's milestones, where two workers take turns. */
  private async ofTeam(tx: HubTx, team: Pick<MilestoneException, 'teamId' | 'cohortId'>): Promise<void> {
    const ofTeam = await this.teamMilestones.ofTeamForUpdate(tx, team.teamId, team.cohortId);
    const today = dayIn(tx.actor.hub.timeZone, tx.at);
    const waivers = await this.exceptions.runOutWaiversForUpdate(tx, team, today);
    if (waivers.length === 0) throw new NothingRanOut();
    await this.livePlan.assertRuns(tx, team);
    for (const waiver of waivers)
      await this.expire(tx, waiver, { teamMilestone: ofTeam.find(({ id }) => id === waiver.teamMilestoneId)!, today });
    await this.reminders.ofTeam(tx, team);
  }

  private async expire(
    tx: HubTx,
    waiver: MilestoneException,
    { teamMilestone, today }: { readonly teamMilestone: TeamMilestone; readonly today: string },
  ): Promise<void> {
    const { id: exceptionId, teamId, reason, untilOn } = waiver;
    const { id: teamMilestoneId } = teamMilestone;
    const { dueOn } = await this.waiverEnds.of(tx, tx.actor, { teamMilestoneId, untilOn: untilOn! });
    waiver.runOut(today);
    await this.exceptions.update(tx, waiver);
    tx.audit({
      action: 'milestone_exception.ended',
      subject: 'progress.milestone_exception',
      subjectId: exceptionId,
      teamId,
      before: { status: 'granted' },
      after: { status: 'ended' },
      reason,
    });
    await this.reopening.open(tx, teamMilestone, { reason, notDueBefore: dueOn });
    tx.publish(decisionMade({ decision: 'owed_again', teamId, teamMilestoneId, reviewId: null, exceptionId }));
  }
}

function isNight(timeZone: string, at: Date): boolean {
  const time = timeIn(timeZone, at);
  return time < DAYTIME.from || time >= DAYTIME.until;
}

function isNothingToDo(error: unknown): boolean {
  return error instanceof NothingRanOut || error instanceof CohortIsNotOpen || error instanceof TeamHasLeft;
}
