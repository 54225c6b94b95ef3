import { Injectable } from '@nestjs/common';
import type { HubTx } from '@onsil/platform';
import { dayIn, daysBetween, HubCalendar, instantOf } from '@onsil/network';
import { Plan, type PlannedMilestone } from '@onsil/programmes';

import { ExtensionNotLater, WaiverDayHasPassed } from '../progress.errors.js';
import { decisionMade, type Decision } from '../progress.events.js';
import { TeamReminders } from '../reminding/team-reminders.js';
import { SubmissionRepository } from '../submission/submission.repository.js';
import { lastMoment } from '../team-milestone/due-moment.rule.js';
import type { TeamMilestone } from '../team-milestone/team-milestone.entity.js';
import { TeamMilestoneRepository } from '../team-milestone/team-milestone.repository.js';
import { endExceptions } from './end-exceptions.js';
import type { MilestoneException } from './milestone-exception.entity.js';
import { dependantsOf, pausedDays, shifted } from './shift-dates.rule.js';

const DECISION_OF = { extension: 'extended', pause: 'paused', waiver: 'waived' } as const satisfies Partial<
  Record<MilestoneException['kind'], Decision>
>;

/** What a granted exception does to the team's milestones and their reminders, each change with its audit entry. */
@Injectable()
export class ExceptionEffects {
  constructor(
    private readonly plan: Plan,
    private readonly calendar: HubCalendar,
    private readonly teamMilestones: TeamMilestoneRepository,
    private readonly submissions: SubmissionRepository,
    private readonly reminders: TeamReminders,
  ) {}

  /**
   * @throws MilestoneAlreadyDecided when there is nothing left to extend or to waive, ExtensionNotLater when the team got as
   *   much or more time since it asked, WaiverDayHasPassed when the last day it asked for is over
   */
  async apply(tx: HubTx, exception: MilestoneException): Promise<void> {
    const { teamId, cohortId, kind } = exception;
    const ofTeam = await this.teamMilestones.ofTeamForUpdate(tx, teamId, cohortId);
    const about = ofTeam.find(({ id }) => id === exception.teamMilestoneId);
    if (kind === 'waiver') await this.waive(tx, about!, exception);
    if (kind === 'extension') await this.extend(tx, about!, exception, ofTeam);
    if (kind === 'pause') await this.pause(tx, exception, ofTeam);
    await this.reminders.ofTeam(tx, exception);
    if (kind === 'blocked') return;
    tx.publish(
      decisionMade({
        decision: DECISION_OF[kind],
        teamId,
        teamMilestoneId: exception.teamMilestoneId,
        reviewId: null,
        exceptionId: exception.id,
      }),
    );
  }

  private async waive(tx: HubTx, teamMilestone: TeamMilestone, { reason, untilOn }: MilestoneException): Promise<void> {
    if (untilOn !== null && untilOn < dayIn(tx.actor.hub.timeZone, tx.at)) throw new WaiverDayHasPassed();
    const { status } = teamMilestone;
    teamMilestone.waive(tx.at);
    const submission = await this.submissions.findInReview(tx, teamMilestone.id);
    if (submission) {
      submission.close('waived');
      await this.submissions.update(tx, submission);
    }
    await this.teamMilestones.update(tx, teamMilestone);
    await endExceptions(tx, teamMilestone.id, { status: 'asked' });
    tx.audit({
      action: 'team_milestone.waived',
      subject: 'progress.team_milestone',
      subjectId: teamMilestone.id,
      teamId: teamMilestone.teamId,
      before: { status },
      after: { status: 'waived' },
      reason,
    });
  }

  private async extend(
    tx: HubTx,
    about: TeamMilestone,
    { untilOn, movesDependants, reason, cohortId }: MilestoneException,
    ofTeam: readonly TeamMilestone[],
  ): Promise<void> {
    if (untilOn! <= about.dueOn) throw new ExtensionNotLater();
    const days = daysBetween(about.dueOn, untilOn!);
    const all = await this.plan.milestones(tx, cohortId);
    const waiting = movesDependants ? dependantsOf(about.milestoneId, all) : new Set<string>();
    const later = ofTeam.filter(({ milestoneId, isOpenToTeam }) => isOpenToTeam && waiting.has(milestoneId));
    const nextOpenDay = await this.nextOpenDay(tx);
    await this.move(tx, [about], () => untilOn!, { all, reason });
    await this.move(tx, later, ({ dueOn }) => shifted(dueOn, days, nextOpenDay), { all, reason });
  }

  private async pause(
    tx: HubTx,
    { id: exceptionId, fromOn, untilOn, reason, cohortId }: MilestoneException,
    ofTeam: readonly TeamMilestone[],
  ): Promise<void> {
    const all = await this.plan.milestones(tx, cohortId);
    const days = pausedDays(fromOn!, untilOn!);
    const nextOpenDay = await this.nextOpenDay(tx);
    const later = ofTeam.filter(({ isOpenToTeam, dueOn }) => isOpenToTeam && dueOn >= fromOn!);
    const before = later.map(({ id, dueOn }) => ({ teamMilestoneId: id, from: dueOn }));
    await this.move(tx, later, ({ dueOn }) => shifted(dueOn, days, nextOpenDay), { all, reason });
    const moved = before.map((date, i) => ({ ...date, to: later[i]!.dueOn }));
    await tx.rows(`update progress.milestone_exception set moved = $3 where hub_id = $1 and id = $2`, [
      tx.hubId,
      exceptionId,
      JSON.stringify(moved),
    ]);
  }

  /** Undoes of a pause what it did not need: dates that nobody has changed since lie as far off as it lasted. */
  async giveBack(
    tx: HubTx,
    { id, teamId, cohortId, reason, moved }: MilestoneException,
    pausedFor: number,
  ): Promise<void> {
    const all = await this.plan.milestones(tx, cohortId);
    const nextOpenDay = await this.nextOpenDay(tx);
    const dates = new Map(moved.map((date) => [date.teamMilestoneId, date]));
    const ofTeam = await this.teamMilestones.ofTeamForUpdate(tx, teamId, cohortId);
    const asMoved = ofTeam.filter(({ id: of, isOpenToTeam, dueOn }) => isOpenToTeam && dates.get(of)?.to === dueOn);
    const due = ({ id: of }: TeamMilestone): string => {
      const { from } = dates.get(of)!;
      return pausedFor === 0 ? from : shifted(from, pausedFor, nextOpenDay);
    };
    await this.move(tx, asMoved, due, { all, reason });
    await this.reminders.ofTeam(tx, { teamId, cohortId });
    tx.publish(decisionMade({ decision: 'resumed', teamId, teamMilestoneId: null, reviewId: null, exceptionId: id }));
  }

  private async nextOpenDay(tx: HubTx): Promise<(day: string) => string> {
    await this.calendar.keep(tx);
    const workingDays = await this.calendar.workingDays(tx, tx.actor.hub.locale);
    return (day) => workingDays.land(day, 'next');
  }

  /** The opening day stays: an exception gives time, it never takes the milestone away. */
  private async move(
    tx: HubTx,
    teamMilestones: TeamMilestone[],
    dueOnOf: (teamMilestone: TeamMilestone) => string,
    { all, reason }: { all: readonly PlannedMilestone[]; reason: string },
  ): Promise<void> {
    for (const teamMilestone of teamMilestones) {
      const { id, teamId, milestoneId, dueOn: before, opensOn } = teamMilestone;
      const dueOn = dueOnOf(teamMilestone);
      const { dueTime } = all.find((milestone) => milestone.id === milestoneId)!;
      teamMilestone.moveDue({ dueOn, dueAt: lastMoment(instantOf(dueOn, dueTime, tx.actor.hub.timeZone)), opensOn });
      tx.audit({
        action: 'team_milestone.due_moved',
        subject: 'progress.team_milestone',
        subjectId: id,
        teamId,
        before: { due_on: before },
        after: { due_on: dueOn },
        reason,
      });
    }
    await this.teamMilestones.update(tx, ...teamMilestones);
  }
}
