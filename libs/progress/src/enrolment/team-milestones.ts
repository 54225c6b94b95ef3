import { Injectable } from '@nestjs/common';
import type { LateStart } from '@onsil/contracts';
import { dayIn, HubCalendar, instantOf } from '@onsil/network';
import { newId, type HubTx } from '@onsil/platform';
import { Plan, type PlannedMilestone } from '@onsil/programmes';

import { milestonesRemoved, remindersOutdated } from '../progress.events.js';
import { A_TURN, TeamReminders } from '../reminding/team-reminders.js';
import { lastMoment } from '../team-milestone/due-moment.rule.js';
import { catchUpDay, lateStartOf } from './late-start.rule.js';

/** Teams given their milestones in one statement: a roster of thousands outgrows the time that a statement has. */
const TEAMS_AT_ONCE = 250;

/** Told how large a share of the work is done, from 0 to 1. */
type OnProgress = (share: number) => void;

/** What a team comes to owe of a milestone; `hasOwnDue`: not on the plan's day. */
type Owed = Pick<PlannedMilestone, 'id' | 'opensOn' | 'dueOn' | 'dueAt'> & { readonly hasOwnDue?: boolean };

/** Makes and takes away what teams owe, as they come, go, or the plan changes. */
@Injectable()
export class TeamMilestones {
  constructor(
    private readonly calendar: HubCalendar,
    private readonly plan: Plan,
    private readonly reminders: TeamReminders,
  ) {}

  /** Gives teams what their cohort's plan asks for, once it is open. A milestone that a team owes already stays as it is. */
  async start(
    tx: HubTx,
    cohortId: string,
    teamIds: readonly string[],
    { lateStart = 'as_planned', onProgress }: { lateStart?: LateStart; onProgress?: OnProgress } = {},
  ): Promise<void> {
    await this.calendar.keep(tx);
    const { phase } = await this.plan.cohort(tx, cohortId);
    if (phase !== 'open') return;
    const planned = await this.plan.milestones(tx, cohortId);
    const owed: readonly Owed[] = lateStart === 'as_planned' ? planned : await this.caughtUp(tx, planned);
    await this.insert(tx, { cohortId, teamIds }, owed, onProgress);
    if (teamIds.length === 0) return;
    for (const { id, dueOn, hasOwnDue } of owed)
      if (hasOwnDue)
        tx.audit({
          action: 'milestone.caught_up_later',
          subject: 'programmes.milestone',
          subjectId: id,
          after: { due_on: dueOn },
        });
  }

  async insert(
    tx: HubTx,
    { cohortId, teamIds }: { cohortId: string; teamIds: readonly string[] },
    milestones: readonly Owed[],
    onProgress?: OnProgress,
  ): Promise<void> {
    if (teamIds.length === 0 || milestones.length === 0) return;
    for (let i = 0; i < teamIds.length; i += TEAMS_AT_ONCE) {
      await this.insertSome(tx, cohortId, teamIds.slice(i, i + TEAMS_AT_ONCE), milestones);
      onProgress?.(Math.min(1, (i + TEAMS_AT_ONCE) / teamIds.length));
    }
    if (teamIds.length * milestones.length <= A_TURN) await this.reminders.ofTeams(tx, cohortId, teamIds);
    else tx.publish(remindersOutdated({ cohortId, after: null }));
    tx.audit({ action: 'cohort.milestones_started', subject: 'programmes.cohort', subjectId: cohortId });
  }

  /** Moves teams that have not handed in yet and have no date of their own to the plan's dates. */
  async redate(tx: HubTx, cohortId: string, milestones: readonly PlannedMilestone[], reason?: string): Promise<void> {
    const moved = await tx.rows<{ id: string; milestone_id: string }>(
      `update progress.team_milestone tm
            set opens_on = n.opens_on, due_on = n.due_on, due_at = n.due_at, version = tm.version + 1
           from jsonb_to_recordset($3::jsonb) as n (id uuid, opens_on date, due_on date, due_at timestamptz)
          where tm.hub_id = $1 and tm.cohort_id = $2 and tm.milestone_id = n.id and ${FOLLOWS_THE_PLAN} and not tm.has_own_due
            and (tm.opens_on, tm.due_on, tm.due_at) is distinct from (n.opens_on, n.due_on, n.due_at)
        returning tm.id, tm.milestone_id`,
      [
        tx.hubId,
        cohortId,
        JSON.stringify(
          milestones.map(({ id, opensOn, dueOn, dueAt }) => ({
            id,
            opens_on: opensOn,
            due_on: dueOn,
            due_at: lastMoment(dueAt),
          })),
        ),
      ],
    );
    await this.reminders.of(
      tx,
      moved.map(({ id }) => id),
    );
    for (const milestoneId of new Set(moved.map(({ milestone_id }) => milestone_id)))
      tx.audit({
        action: 'milestone.teams_redated',
        subject: 'programmes.milestone',
        subjectId: milestoneId,
        after: { due_on: milestones.find(({ id }) => id === milestoneId)!.dueOn },
        ...(reason && { reason }),
      });
  }

  /** Takes away what nobody has touched: no attempt, text, file or exception hangs on it (rulings 3). */
  async removeUntouched(tx: HubTx, where: { cohortId: string; teamIds: readonly string[] }): Promise<void> {
    const removed: { id: string }[] = [];
    for (let i = 0; i < where.teamIds.length; i += TEAMS_AT_ONCE)
      removed.push(
        ...(await tx.rows<{ id: string }>(
          `delete from progress.team_milestone tm
            where tm.hub_id = $1 and tm.cohort_id = $2 and tm.team_id = any($3) and ${UNTOUCHED} returning tm.id`,
          [tx.hubId, where.cohortId, where.teamIds.slice(i, i + TEAMS_AT_ONCE)],
        )),
      );
    await this.forget(tx, removed);
  }

  /** As `removeUntouched`, for milestones that leave the plan. */
  async removeOfMilestones(tx: HubTx, milestoneIds: readonly string[]): Promise<void> {
    const removed = await tx.rows<{ id: string }>(
      `delete from progress.team_milestone tm where tm.hub_id = $1 and tm.milestone_id = any($2) and ${UNTOUCHED}
       returning tm.id`,
      [tx.hubId, milestoneIds],
    );
    await this.forget(tx, removed);
  }

  /** The plan, but for what a team that joins now finds past: that is due on one later day, at its own time. */
  private async caughtUp(tx: HubTx, planned: readonly PlannedMilestone[]): Promise<Owed[]> {
    const { locale, timeZone } = tx.actor.hub;
    const dueOn = catchUpDay(dayIn(timeZone, tx.at), await this.calendar.workingDays(tx, locale));
    const { past, waiting } = lateStartOf(planned, { at: tx.at, catchUpOn: dueOn });
    const moved = new Set([...past, ...waiting]);
    return planned.map((milestone) =>
      moved.has(milestone)
        ? { ...milestone, dueOn, dueAt: instantOf(dueOn, milestone.dueTime, timeZone), hasOwnDue: true }
        : milestone,
    );
  }

  private async insertSome(
    tx: HubTx,
    cohortId: string,
    teamIds: readonly string[],
    milestones: readonly Owed[],
  ): Promise<void> {
    const rows = teamIds.flatMap((teamId) =>
      milestones.map(({ id, opensOn, dueOn, dueAt, hasOwnDue = false }) => ({
        id: newId(),
        team_id: teamId,
        milestone_id: id,
        opens_on: opensOn,
        due_on: dueOn,
        due_at: lastMoment(dueAt),
        has_own_due: hasOwnDue,
      })),
    );
    await tx.rows(
      `insert into progress.team_milestone
         (id, hub_id, team_id, cohort_id, milestone_id, status, state_since, opens_on, due_on, due_at, has_own_due)
       select n.id, $1, n.team_id, $2, n.milestone_id, 'open', $3, n.opens_on, n.due_on, n.due_at, n.has_own_due
         from jsonb_to_recordset($4::jsonb) as n
              (id uuid, team_id uuid, milestone_id uuid, opens_on date, due_on date, due_at timestamptz,
               has_own_due boolean)
       on conflict (hub_id, team_id, milestone_id) do nothing`,
      [tx.hubId, cohortId, tx.at, JSON.stringify(rows)],
    );
  }

  private async forget(tx: HubTx, removed: readonly { readonly id: string }[]): Promise<void> {
    const ids = removed.map(({ id }) => id);
    if (ids.length <= A_TURN) return this.reminders.of(tx, ids);
    for (let i = 0; i < ids.length; i += A_TURN) tx.publish(milestonesRemoved({ ids: ids.slice(i, i + A_TURN) }));
  }
}

/** True of a team milestone `tm` whose team has not handed in: a change of the plan is a change for it. */
export const FOLLOWS_THE_PLAN = `tm.status = 'open' and tm.attempt = 0`;

/** True of a team milestone `tm` on which nothing hangs. */
export const UNTOUCHED = `${FOLLOWS_THE_PLAN}
  and not exists (select from progress.draft d where d.hub_id = tm.hub_id and d.team_milestone_id = tm.id)
  and not exists (select from progress.evidence_file f where f.hub_id = tm.hub_id and f.team_milestone_id = tm.id)
  and not exists (select from progress.milestone_exception e where e.hub_id = tm.hub_id and e.team_milestone_id = tm.id)`;
