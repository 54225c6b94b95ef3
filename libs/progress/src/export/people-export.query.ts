import { Injectable } from '@nestjs/common';
import type { TeamsFilter } from '@onsil/contracts';
import {
  ExportDay,
  message,
  reachedTeamIds,
  UnitOfWork,
  type Actor,
  type ExportTable,
  type ExportValue,
} from '@onsil/platform';

import { IN_TEAMS_FILTER, teamsFilterValues } from './teams-filter.js';

interface Row {
  readonly team: string;
  readonly name: string;
  readonly role: 'lead' | 'member';
  readonly phone: string | null;
  readonly email: string | null;
  readonly joinedOn: string;
}

/**
 * $1 hub, $2 $3 $4 the filter of the teams, $5 teams whose export and $6 teams whose people, $7 teams whose contact data the reader reaches.
 * Borrows ventures.team, .membership, .participant, .enrolment.
 */
const SQL = `
select coalesce(json_agg(json_build_object('team', t.name, 'name', a.name, 'role', b.role,
    'phone', case when $7::uuid[] is null or t.id = any($7) then a.phone end,
    'email', case when $7::uuid[] is null or t.id = any($7) then a.email end,
    'joinedOn', b.joined_on) order by t.name, t.id, b.role, a.name, a.id), '[]') as rows
  from ventures.membership b
  join ventures.team t on t.hub_id = b.hub_id and t.id = b.team_id
  join ventures.participant a on a.hub_id = b.hub_id and a.id = b.participant_id
 where b.hub_id = $1 and b.left_on is null
   and ${IN_TEAMS_FILTER}
   and ($5::uuid[] is null or t.id = any($5)) and ($6::uuid[] is null or t.id = any($6))`;

/** The people of the teams that the reader may export; a mentor gets names and roles, not how to reach them. */
@Injectable()
export class PeopleExport {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async table(actor: Actor, filter: TeamsFilter): Promise<ExportTable> {
    const [found] = await this.unitOfWork
      .read(actor)
      .rows<{ rows: Row[] }>(SQL, [
        actor.hub.id,
        ...teamsFilterValues(filter),
        reachedTeamIds(actor, 'export.run'),
        reachedTeamIds(actor, 'participant.read'),
        reachedTeamIds(actor, 'participant.update'),
      ]);
    const word = (key: string): string => message(actor.locale, `export.${key}`);
    return {
      name: word('people.name'),
      columns: [
        { header: word('team'), width: 22 },
        { header: word('person') },
        { header: word('role') },
        { header: word('phone'), width: 16 },
        { header: word('email'), width: 28 },
        { header: word('joined_on') },
      ],
      rows: found!.rows.map((row): ExportValue[] => [
        row.team,
        row.name,
        word(`role.${row.role}`),
        row.phone,
        row.email,
        new ExportDay(row.joinedOn),
      ]),
    };
  }
}
