import { Injectable } from '@nestjs/common';
import type { HubRead, HubTx } from '@onsil/platform';
import { RemindsOf, type Occasion, type ReminderSource } from '@onsil/reminders';

import { mentorName } from '../mentor/mentor-name.js';
import { PeopleAroundQuery } from './people-around.query.js';
import { programmeOfTeam } from './programme-of-team.js';

/** As sessions are known to reminders. */
export const SESSION = 'session' as const;

interface Row {
  readonly id: string;
  readonly teamId: string;
  readonly mentorId: string;
  readonly programmeId: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: string;
  readonly slug: string;
  readonly team: string;
  readonly mentor: string;
}

const MENTOR_NAME = mentorName('m');
const PROGRAMME = programmeOfTeam('s.team_id');

/** Borrows network.hub, ventures.team. */
const SQL = `
select s.id, s.team_id as "teamId", s.mentor_id as "mentorId", ${PROGRAMME} as "programmeId", s.starts_at as "startsAt",
       s.starts_at + make_interval(mins => s.minutes) as "endsAt", coalesce(nullif(s.place, ''), s.link, '') as place,
       h.slug, t.name as team, ${MENTOR_NAME} as mentor
  from mentoring.session s
  join mentoring.mentor m on m.hub_id = s.hub_id and m.id = s.mentor_id
  join ventures.team t on t.hub_id = s.hub_id and t.id = s.team_id
  join network.hub h on h.id = s.hub_id
 where s.hub_id = $1 and s.id = any ($2) and s.status = 'planned'`;

/** A session that is ahead, and its log once it is over: both until the log is sent or the session cancelled. */
@Injectable()
@RemindsOf(SESSION)
export class SessionOccasions implements ReminderSource {
  constructor(private readonly people: PeopleAroundQuery) {}

  async occasions(sql: HubTx | HubRead, subjectIds: readonly string[]): Promise<Occasion[]> {
    const rows = await sql.rows<Row>(SQL, [sql.hubId, subjectIds]);
    if (rows.length === 0) return [];
    const people = await this.people.around(sql, rows);
    return rows.flatMap((row): Occasion[] => {
      const { id, programmeId, startsAt, endsAt, team, mentor, place, slug } = row;
      const common = { subjectId: id, programmeId, recipients: people.of(row) };
      return [
        {
          ...common,
          trigger: 'session_starts',
          occurrence: 'start',
          base: { at: startsAt },
          facts: { team, mentor, place, startsAt: startsAt.toISOString() },
          path: `/h/${slug}/sessions/${id}`,
        },
        {
          ...common,
          trigger: 'log_missing',
          occurrence: 'end',
          base: { at: endsAt },
          facts: { team, mentor, endsAt: endsAt.toISOString() },
          path: `/h/${slug}/sessions/${id}/log`,
        },
      ];
    });
  }

  async subjectIds(sql: HubTx | HubRead, programmeId: string | null): Promise<string[]> {
    const rows = await sql.rows<{ id: string }>(
      `select s.id from mentoring.session s
        where s.hub_id = $1 and s.status = 'planned' and ($2::uuid is null or ${PROGRAMME} = $2) order by s.id`,
      [sql.hubId, programmeId],
    );
    return rows.map(({ id }) => id);
  }
}
