import { Injectable } from '@nestjs/common';
import type { PeopleFilter, Role } from '@onsil/contracts';
import { Clock, ExportDay, message, UnitOfWork, type Actor, type ExportTable, type ExportValue } from '@onsil/platform';

interface Row {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly where: string | null;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** A team's roles are called as its list calls them. */
const WORD: Partial<Record<Role, string>> = { team_lead: 'export.role.lead', team_member: 'export.role.member' };

/** $1 hub, $2 now, $3 role, $4 part of a name or an address. Borrows network.hub, identity.hub_grant, .person, ventures.team, programmes.programme. */
const SQL = `
with held as (
  select g.* from identity.hub_grant g join network.hub h on h.id = g.hub_id
   where g.hub_id = $1 and g.ended_at is null
     and coalesce(g.ends_on, 'infinity') >= ($2::timestamptz at time zone h.time_zone)::date)
select coalesce(json_agg(json_build_object('name', p.name, 'email', p.email, 'role', g.role, 'where', coalesce(t.name, m.name),
    'startsOn', g.starts_on, 'endsOn', g.ends_on) order by p.name, p.id, g.starts_on, g.id), '[]') as rows
  from held g
  join identity.person p on p.id = g.person_id
  left join ventures.team t on t.hub_id = g.hub_id and t.id = g.team_id
  left join programmes.programme m on m.hub_id = g.hub_id and m.id = g.programme_id
 where ($3::text is null or exists (select from held r where r.person_id = p.id and r.role = $3))
   and ($4::text is null or position(lower($4) in lower(p.name)) > 0 or position(lower($4) in p.email) > 0)`;

/** The page of people in its filter: one line a role that somebody holds, or will. */
@Injectable()
export class RolesExport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async table(actor: Actor, { role, search }: PeopleFilter): Promise<ExportTable> {
    const [found] = await this.unitOfWork
      .read(actor)
      .rows<{ rows: Row[] }>(SQL, [actor.hub.id, this.clock.now(), role ?? null, search || null]);
    const word = (key: string): string => message(actor.locale, `export.${key}`);
    return {
      name: word('roles.name'),
      columns: [
        { header: word('person'), width: 18 },
        { header: word('email'), width: 28 },
        { header: word('role'), width: 18 },
        { header: word('where'), width: 24 },
        { header: word('starts_on') },
        { header: word('ends_on') },
      ],
      rows: found!.rows.map(({ name, email, role: held, where, startsOn, endsOn }): ExportValue[] => [
        name,
        email,
        message(actor.locale, WORD[held] ?? `role.${held}`),
        where,
        new ExportDay(startsOn),
        endsOn && new ExportDay(endsOn),
      ]),
    };
  }
}
