import { Injectable } from '@nestjs/common';
import { timeIn } from '@onsil/network';
import type { HubRead, HubTx } from '@onsil/platform';
import { RemindsOf, type Occasion, type ReminderSource } from '@onsil/reminders';

import { PeopleConcerned } from '../letters/people-concerned.js';

/** As dismissals are known to reminders. */
export const DISMISSAL = 'dismissal';

interface Row {
  readonly id: string;
  readonly teamId: string;
  readonly programmeId: string;
  readonly state: 'noticed' | 'decided' | 'appealed';
  readonly hasStated: boolean;
  readonly statementDueOn: string;
  readonly hearingAt: Date | null;
  readonly hearingPlace: string | null;
  readonly appealDueOn: string | null;
  readonly timeZone: string;
  readonly slug: string;
  readonly team: string;
}

/** Borrows network.hub, programmes.cohort, ventures.team. */
const SQL = `
select d.id, d.team_id as "teamId", c.programme_id as "programmeId", d.state, d.statement is not null as "hasStated",
       d.statement_due_on::text as "statementDueOn", d.hearing_at as "hearingAt", d.hearing_place as "hearingPlace",
       d.appeal_due_on::text as "appealDueOn", h.time_zone as "timeZone", h.slug, t.name as team
  from exits.dismissal d
  join network.hub h on h.id = d.hub_id
  join programmes.cohort c on c.hub_id = d.hub_id and c.id = d.cohort_id and c.phase = 'open'
  join ventures.team t on t.hub_id = d.hub_id and t.id = d.team_id
 where d.hub_id = $1 and d.id = any ($2) and d.state in ('noticed', 'decided', 'appealed')`;

/** The days that a dismissal gives: to write, to be heard, to appeal. What was said in time is no occasion any more. */
@Injectable()
@RemindsOf(DISMISSAL)
export class DismissalOccasions implements ReminderSource {
  constructor(private readonly people: PeopleConcerned) {}

  async occasions(sql: HubTx | HubRead, subjectIds: readonly string[]): Promise<Occasion[]> {
    const rows = await sql.rows<Row>(SQL, [sql.hubId, subjectIds]);
    if (rows.length === 0) return [];
    const around = await this.people.around(
      sql,
      rows.map(({ teamId }) => teamId),
    );
    return rows.flatMap((row) => occasionsOf(row).map((one) => ({ ...one, recipients: around.of(row.teamId) })));
  }

  async subjectIds(sql: HubTx | HubRead, programmeId: string | null): Promise<string[]> {
    const rows = await sql.rows<{ id: string }>(
      `select d.id from exits.dismissal d
         join programmes.cohort c on c.hub_id = d.hub_id and c.id = d.cohort_id
        where d.hub_id = $1 and d.state in ('noticed', 'decided', 'appealed')
          and ($2::uuid is null or c.programme_id = $2) order by d.id`,
      [sql.hubId, programmeId],
    );
    return rows.map(({ id }) => id);
  }
}

function occasionsOf(row: Row): Omit<Occasion, 'recipients'>[] {
  const { id, programmeId, slug, team, teamId } = row;
  const of = (step: 'statement' | 'hearing' | 'appeal', base: Occasion['base'], facts: Occasion['facts']) => ({
    subjectId: id,
    programmeId,
    trigger: 'dismissal_step' as const,
    occurrence: step,
    base,
    facts: { team, step, ...facts },
    path: `/h/${slug}/teams/${teamId}/exits`,
  });
  const { state, hasStated, statementDueOn, hearingAt, hearingPlace, appealDueOn, timeZone } = row;
  if (state === 'decided') return [of('appeal', { on: appealDueOn! }, { dueOn: appealDueOn! })];
  if (state !== 'noticed') return [];
  return [
    ...(hasStated ? [] : [of('statement', { on: statementDueOn }, { dueOn: statementDueOn })]),
    ...(hearingAt
      ? [
          of(
            'hearing',
            { at: hearingAt },
            { startsAt: hearingAt.toISOString(), time: timeIn(timeZone, hearingAt), place: hearingPlace! },
          ),
        ]
      : []),
  ];
}
