import { Injectable } from '@nestjs/common';
import type { HubTx } from '@onsil/platform';
import { ReminderPlanner } from '@onsil/reminders';

import { TEAM_MILESTONE } from './milestone.occasions.js';

/** Team milestones planned anew in one go: whole cohorts come in several. */
const AT_ONCE = 500;

const OWED = `select id from progress.team_milestone where hub_id = $1`;
const OF_TEAM = `${OWED} and team_id = $2 and cohort_id = $3 order by id`;
const OF_COHORT = `${OWED} and cohort_id = $2 and ($3::uuid[] is null or team_id = any ($3)) order by id`;
const OF_PEOPLE = `${OWED} and team_id = $2 order by id`;
const OF_HUB = `${OWED} and status not in ('accepted', 'waived') order by id`;

/** Keeps the reminders of what teams owe in step with it, in the transaction of the change. */
@Injectable()
export class TeamReminders {
  constructor(private readonly planner: ReminderPlanner) {}

  /** Of a team in a cohort: what is decided on one milestone may open or close others. */
  async ofTeam(tx: HubTx, { teamId, cohortId }: { teamId: string; cohortId: string }): Promise<void> {
    await this.found(tx, OF_TEAM, [teamId, cohortId]);
  }

  /** Of teams in a cohort, or of all of them. */
  async ofCohort(tx: HubTx, cohortId: string, teamIds: readonly string[] | null = null): Promise<void> {
    await this.found(tx, OF_COHORT, [cohortId, teamIds]);
  }

  /** Of everything a team owes, because its people have changed. */
  async ofPeopleOf(tx: HubTx, teamId: string): Promise<void> {
    await this.found(tx, OF_PEOPLE, [teamId]);
  }

  /** Of the whole hub, because the people who work in it have changed. */
  async ofHub(tx: HubTx): Promise<void> {
    await this.found(tx, OF_HUB, []);
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
