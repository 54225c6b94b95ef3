import { Injectable } from '@nestjs/common';
import type { HubTx } from '@onsil/platform';
import { ReminderPlanner } from '@onsil/reminders';

import { remindersOutdated, type OutdatedReminders } from '../progress.events.js';
import { TEAM_MILESTONE } from './milestone.occasions.js';

/** Team milestones planned anew in one go: whole cohorts come in several. */
const AT_ONCE = 500;
/** As many as are planned anew in one transaction; a roster of thousands is taken in turns (decision 0011). */
export const A_TURN = 2_000;

const OWED = `select id from progress.team_milestone where hub_id = $1`;
const OF_TEAM = `${OWED} and team_id = $2 and cohort_id = $3 order by id`;
const OF_TEAMS = `${OWED} and cohort_id = $2 and team_id = any ($3) order by id`;
const OF_PEOPLE = `${OWED} and team_id = $2 order by id`;
const NEXT = `${OWED} and ($2::uuid is null or cohort_id = $2) and ($3::uuid is null or id > $3)
  and status not in ('accepted', 'waived') order by id limit $4`;

/** Keeps the reminders of what teams owe in step with it, in the transaction of the change. */
@Injectable()
export class TeamReminders {
  constructor(private readonly planner: ReminderPlanner) {}

  /** Of a team in a cohort: what is decided on one milestone may open or close others. */
  async ofTeam(tx: HubTx, { teamId, cohortId }: { teamId: string; cohortId: string }): Promise<void> {
    // Two decisions on one team's milestones at once: the second sees what the first opened, and plans by it.
    await tx.rows(`select pg_advisory_xact_lock(hashtextextended('progress.team_reminders:' || $1, 0))`, [teamId]);
    await this.found(tx, OF_TEAM, [teamId, cohortId]);
  }

  /** Of some teams in a cohort: as many as one transaction bears. */
  async ofTeams(tx: HubTx, cohortId: string, teamIds: readonly string[]): Promise<void> {
    await this.found(tx, OF_TEAMS, [cohortId, teamIds]);
  }

  /** Of everything a team owes, because its people have changed. */
  async ofPeopleOf(tx: HubTx, teamId: string): Promise<void> {
    await this.found(tx, OF_PEOPLE, [teamId]);
  }

  /**
   * Of all teams in a cohort, or in the hub: the next turn of them here, the rest in transactions of the worker that
   * follow each other, so that nothing of thousands outlasts its time or keeps others waiting.
   */
  async inTurns(tx: HubTx, { cohortId, after }: OutdatedReminders): Promise<void> {
    const rows = await tx.rows<{ id: string }>(NEXT, [tx.hubId, cohortId, after, A_TURN]);
    const ids = rows.map(({ id }) => id);
    await this.of(tx, ids);
    if (ids.length === A_TURN) tx.publish(remindersOutdated({ cohortId, after: ids.at(-1)! }));
  }

  /** Of these, which may be gone by now. */
  async of(tx: HubTx, ids: readonly string[]): Promise<void> {
    for (let i = 0; i < ids.length; i += AT_ONCE)
      await this.planner.replan(tx, { kind: TEAM_MILESTONE, ids: ids.slice(i, i + AT_ONCE) });
  }

  private async found(tx: HubTx, sql: string, values: readonly unknown[]): Promise<void> {
    const rows = await tx.rows<{ id: string }>(sql, [tx.hubId, ...values]);
    await this.of(
      tx,
      rows.map(({ id }) => id),
    );
  }
}
