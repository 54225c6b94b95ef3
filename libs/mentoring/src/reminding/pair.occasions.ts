import { Injectable } from '@nestjs/common';
import { plusDays } from '@onsil/network';
import type { HubRead, HubTx } from '@onsil/platform';
import { RemindsOf, type Occasion, type ReminderSource } from '@onsil/reminders';

import { mentorName } from '../mentor/mentor-name.js';
import { SILENT_AFTER_DAYS } from '../settings/mentoring-settings.js';
import { PeopleAroundQuery } from './people-around.query.js';
import { programmeOfTeam } from './programme-of-team.js';

/** As pairs of mentor and team are known to reminders. */
export const PAIR = 'mentor_pair' as const;

interface Row {
  readonly id: string;
  readonly teamId: string;
  readonly mentorId: string;
  readonly programmeId: string | null;
  readonly lastOn: string;
  /** What the silence counts from: a pause puts it off. */
  readonly since: string;
  readonly afterDays: number;
  readonly slug: string;
  readonly team: string;
  readonly mentor: string;
}

const MENTOR_NAME = mentorName('m');
const PROGRAMME = programmeOfTeam('x.team_id');
/** The day of the last session, else the pair's first. */
const MET_ON = `greatest(x.starts_on, (
  select max((l.starts_at at time zone h.time_zone)::date) from mentoring.session_log l
   where l.hub_id = x.hub_id and l.team_id = x.team_id and l.mentor_id = x.mentor_id))`;

/** Borrows network.hub, ventures.team, progress.milestone_exception. */
const SQL = `
select x.id, x.team_id as "teamId", x.mentor_id as "mentorId", ${PROGRAMME} as "programmeId",
       ${MET_ON}::text as "lastOn",
       greatest(${MET_ON}, (
         select max(e.until_on) from progress.milestone_exception e
          where e.hub_id = x.hub_id and e.team_id = x.team_id and e.kind = 'pause' and e.decided_at is not null
            and e.status in ('granted', 'ended')))::text as since,
       ${SILENT_AFTER_DAYS} as "afterDays", h.slug, t.name as team, ${MENTOR_NAME} as mentor
  from mentoring.assignment x
  join mentoring.mentor m on m.hub_id = x.hub_id and m.id = x.mentor_id
  join ventures.team t on t.hub_id = x.hub_id and t.id = x.team_id
  join network.hub h on h.id = x.hub_id
 where x.hub_id = $1 and x.id = any ($2) and x.ended_on is null
   and not exists (select from mentoring.session s
                    where s.hub_id = x.hub_id and s.team_id = x.team_id and s.mentor_id = x.mentor_id and s.status = 'planned')`;

/** A pair that has not met for the hub's number of days. One with a session ahead, or a log to write, is not silent. */
@Injectable()
@RemindsOf(PAIR)
export class PairOccasions implements ReminderSource {
  constructor(private readonly people: PeopleAroundQuery) {}

  async occasions(sql: HubTx | HubRead, subjectIds: readonly string[]): Promise<Occasion[]> {
    const rows = await sql.rows<Row>(SQL, [sql.hubId, subjectIds]);
    if (rows.length === 0) return [];
    const people = await this.people.around(sql, rows);
    return rows.map((row) => ({
      subjectId: row.id,
      trigger: 'pair_silent',
      programmeId: row.programmeId,
      occurrence: `since.${row.since}`,
      base: { on: plusDays(row.since, row.afterDays) },
      recipients: people.of(row),
      facts: { team: row.team, mentor: row.mentor, lastOn: row.lastOn },
      path: `/h/${row.slug}/teams/${row.teamId}`,
    }));
  }

  async subjectIds(sql: HubTx | HubRead, programmeId: string | null): Promise<string[]> {
    const rows = await sql.rows<{ id: string }>(
      `select x.id from mentoring.assignment x
        where x.hub_id = $1 and x.ended_on is null and ($2::uuid is null or ${PROGRAMME} = $2) order by x.id`,
      [sql.hubId, programmeId],
    );
    return rows.map(({ id }) => id);
  }
}
