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
  readonly summary: string;
  readonly district: string | null;
  readonly sector: string | null;
  readonly businessNumber: string | null;
  readonly corporateNumber: string | null;
  readonly programme: string | null;
  readonly cohort: string | null;
  readonly class: 'resident' | 'registered' | null;
  readonly track: string | null;
  readonly enrolledOn: string | null;
}

/** $1 hub, $2 $3 $4 the filter, $5 reached teams. Borrows ventures.team, .enrolment, programmes.cohort, .programme. */
const SQL = `
select coalesce(json_agg(json_build_object('team', t.name, 'summary', t.summary, 'district', t.district, 'sector', t.sector,
    'businessNumber', t.business_number, 'corporateNumber', t.corporate_number, 'programme', p.name, 'cohort', c.name,
    'class', n.class, 'track', n.track, 'enrolledOn', n.enrolled_on) order by t.name, t.id, n.enrolled_on), '[]') as rows
  from ventures.team t
  left join ventures.enrolment n on n.hub_id = t.hub_id and n.team_id = t.id and n.left_on is null
  left join programmes.cohort c on c.hub_id = n.hub_id and c.id = n.cohort_id
  left join programmes.programme p on p.hub_id = c.hub_id and p.id = c.programme_id
 where t.hub_id = $1 and ($2::uuid is null or n.cohort_id = $2) and ${IN_TEAMS_FILTER} and ($5::uuid[] is null or t.id = any($5))`;

/** The teams that the reader may export, one line an enrolment. */
@Injectable()
export class TeamsExport {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async table(actor: Actor, filter: TeamsFilter): Promise<ExportTable> {
    const [found] = await this.unitOfWork
      .read(actor)
      .rows<{ rows: Row[] }>(SQL, [actor.hub.id, ...teamsFilterValues(filter), reachedTeamIds(actor, 'export.run')]);
    const word = (key: string): string => message(actor.locale, `export.${key}`);
    return {
      name: word('teams.name'),
      columns: [
        { header: word('team'), width: 22 },
        { header: word('summary'), width: 40 },
        { header: word('district') },
        { header: word('sector') },
        { header: word('business_number') },
        { header: word('corporate_number'), width: 16 },
        { header: word('programme'), width: 24 },
        { header: word('cohort') },
        { header: word('class') },
        { header: word('track') },
        { header: word('enrolled_on') },
      ],
      rows: found!.rows.map((row): ExportValue[] => [
        row.team,
        row.summary,
        row.district,
        row.sector,
        row.businessNumber,
        row.corporateNumber,
        row.programme,
        row.cohort,
        row.class && word(`class.${row.class}`),
        row.track,
        row.enrolledOn && new ExportDay(row.enrolledOn),
      ]),
    };
  }
}
