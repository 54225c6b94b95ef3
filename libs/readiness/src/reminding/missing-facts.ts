import { Injectable } from '@nestjs/common';
import { dayIn } from '@onsil/contracts';
import { Clock, type HubTx } from '@onsil/platform';
import { TeamFacts, type TeamFact } from '@onsil/progress';

import { MISSING_SIDES } from './missing-sides.js';

/** As the board knows them. */
const KINDS = {
  self: 'assessment_owed_self',
  mentor: 'assessment_owed_mentor',
  staff: 'assessment_owed_staff',
} as const;

interface Row {
  readonly teamId: string;
  /** The first day that is due. */
  readonly at: Date;
  readonly self: boolean;
  readonly mentor: boolean;
  readonly staff: boolean;
}

/** Over all open rounds of the teams. $1 hub, $2 teams, $3 today, $4 zone. Borrows ventures.enrolment. */
const SQL = `
with today as (select $3::date as day),
asked as (
  select r.id from readiness.round r where r.hub_id = $1 and r.closed_at is null and exists (
    select from ventures.enrolment n where n.hub_id = $1 and n.cohort_id = r.cohort_id and n.team_id = any ($2)))
select m.team_id as "teamId", min(m.due_on)::timestamp at time zone $4 as at, bool_or(m.self) as self,
       bool_or(cardinality(m.mentors) > 0) as mentor, bool_or(m.staff) as staff
  from (${MISSING_SIDES}) m
 where m.team_id = any ($2) group by m.team_id`;

/** Tells the board whose assessments are missing: of an open round, the team's own, a mentor's, the staff's. */
@Injectable()
export class MissingFacts {
  constructor(
    private readonly facts: TeamFacts,
    private readonly clock: Clock,
  ) {}

  /** Says anew what holds of every team of a cohort. */
  async ofCohort(tx: HubTx, cohortId: string): Promise<void> {
    const rows = await tx.rows<{ teamId: string }>(
      `select distinct team_id as "teamId" from ventures.enrolment where hub_id = $1 and cohort_id = $2`,
      [tx.hubId, cohortId],
    );
    await this.ofTeams(
      tx,
      rows.map(({ teamId }) => teamId),
    );
  }

  /** Says anew what holds of these teams. */
  async ofTeams(tx: HubTx, teamIds: readonly string[]): Promise<void> {
    const { timeZone } = tx.actor.hub;
    const rows = await tx.rows<Row>(SQL, [tx.hubId, teamIds, dayIn(timeZone, this.clock.now()), timeZone]);
    for (const side of ['self', 'mentor', 'staff'] as const)
      await this.facts.say(tx, {
        kind: KINDS[side],
        teamIds,
        facts: rows
          .filter((row) => row[side])
          .map(({ teamId, at }): Omit<TeamFact, 'kind'> => ({ teamId, at, minutes: null })),
      });
  }
}
