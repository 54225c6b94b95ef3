import { Injectable } from '@nestjs/common';
import type { HubTx } from '@onsil/platform';
import { ReminderPlanner } from '@onsil/reminders';

import { READINESS_ROUND } from './round.occasions.js';
import { TEAM_ASSESSMENT } from './team-assessment.occasions.js';

/** Teams planned anew in one go. */
const AT_ONCE = 500;
const ENROLLED = `select id from ventures.enrolment where hub_id = $1`;
const OPEN = `select id from readiness.round where hub_id = $1 and closed_at is null`;

/** Keeps the reminders of rounds in step with them, in the transaction of the change. Borrows ventures.enrolment. */
@Injectable()
export class RoundReminders {
  constructor(private readonly planner: ReminderPlanner) {}

  /** Of one team and the round's own, because one of its sides has finished, or takes it back. */
  async ofTeam(
    tx: HubTx,
    { teamId, roundId, cohortId }: Readonly<Record<'teamId' | 'roundId' | 'cohortId', string>>,
  ): Promise<void> {
    await this.replan(tx, TEAM_ASSESSMENT, `${ENROLLED} and team_id = $2 and cohort_id = $3`, [teamId, cohortId]);
    await this.planner.replan(tx, { kind: READINESS_ROUND, ids: [roundId] });
  }

  /** Of every team, because the round begins, ends or has another day. */
  async ofRound(tx: HubTx, { roundId, cohortId }: Readonly<Record<'roundId' | 'cohortId', string>>): Promise<void> {
    await this.replan(tx, TEAM_ASSESSMENT, `${ENROLLED} and cohort_id = $2`, [cohortId]);
    await this.planner.replan(tx, { kind: READINESS_ROUND, ids: [roundId] });
  }

  /** Of a cohort, because it was closed or reopened. */
  async ofCohort(tx: HubTx, cohortId: string): Promise<void> {
    await this.replan(tx, TEAM_ASSESSMENT, `${ENROLLED} and cohort_id = $2`, [cohortId]);
    await this.replan(tx, READINESS_ROUND, `${OPEN} and cohort_id = $2`, [cohortId]);
  }

  /** Of all that a team is asked, because its people or its rest have changed. */
  async ofPeopleOf(tx: HubTx, teamId: string): Promise<void> {
    await this.replan(tx, TEAM_ASSESSMENT, `${ENROLLED} and team_id = $2`, [teamId]);
    await this.replan(
      tx,
      READINESS_ROUND,
      `${OPEN} and cohort_id in (select cohort_id from ventures.enrolment where hub_id = $1 and team_id = $2)`,
      [teamId],
    );
  }

  /** Of every open round, because who works in the hub has changed. */
  async ofHub(tx: HubTx): Promise<void> {
    await this.replan(tx, READINESS_ROUND, OPEN, []);
  }

  private async replan(tx: HubTx, kind: string, sql: string, values: readonly unknown[]): Promise<void> {
    const ids = (await tx.rows<{ id: string }>(`${sql} order by id`, [tx.hubId, ...values])).map(({ id }) => id);
    for (let i = 0; i < ids.length; i += AT_ONCE)
      await this.planner.replan(tx, { kind, ids: ids.slice(i, i + AT_ONCE) });
  }
}
