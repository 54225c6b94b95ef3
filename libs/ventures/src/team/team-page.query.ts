import { Injectable } from '@nestjs/common';
import type { TeamPage, TeamsQuery, TeamView } from '@onsil/contracts';
import {
  afterKey,
  NotFound,
  pageKey,
  reachedTeamIds,
  reachesHub,
  UnitOfWork,
  type Actor,
  type HubRead,
  type HubTx,
} from '@onsil/platform';
import { z } from 'zod';

import { teamAccess } from './team-access.js';

/** The sort key of the last line shown: name and id. */
const lastShown = z.tuple([z.string(), z.uuid()]);

/**
 * Borrows programmes.cohort and programmes.programme for names. $3 says whether contact data may be read, and with it who has
 * an account and what the roster left beside the team; $4 is the reader, $5 whether the agreement is theirs to see.
 */
const TEAM = `
  select t.id, t.name, t.summary, t.district, t.sector, t.kind, t.website, t.business_number as "businessNumber",
         t.corporate_number as "corporateNumber", t.version,
         coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'participantId', p.id, 'name', p.name, 'role', m.role,
                     'email', case when $3 or p.person_id = $4 then p.email end,
                     'phone', case when $3 or p.person_id = $4 then p.phone end,
                     'account', case when not ($3 or coalesce(p.person_id = $4, false)) then null
                                     when p.person_id is not null then 'claimed' when p.email is null then 'no_address'
                                     when m.invited_address = lower(p.email) and m.invitation_sent_at is null then 'unsent'
                                     when m.invited_address = lower(p.email) then 'invited' else 'none' end,
                     'joinedOn', m.joined_on, 'leftOn', m.left_on, 'version', p.version)
                     order by m.left_on nulls first, m.role, m.id)
                     from ventures.membership m
                     join ventures.participant p on p.hub_id = m.hub_id and p.id = m.participant_id
                    where m.hub_id = t.hub_id and m.team_id = t.id), '[]') as members,
         coalesce((select jsonb_agg(jsonb_build_object('id', e.id, 'cohortId', c.id, 'cohort', c.name,
                     'programme', case when pr.name like '%' || pr.year || '%' then pr.name else pr.name || ' ' || pr.year end, 'class', e.class, 'track', e.track,
                     'enrolledOn', e.enrolled_on, 'startAssumed', e.start_assumed, 'leftOn', e.left_on, 'exit', e.exit, 'agreedOn', case when $5 then e.agreed_on end,
                     'agreedAmount', case when $5 then e.agreed_amount end, 'headcount', e.headcount, 'extra', case when $3 then e.extra else '[]' end)
                     order by e.enrolled_on desc, e.id)
                     from ventures.enrolment e
                     join programmes.cohort c on c.hub_id = e.hub_id and c.id = e.cohort_id
                     join programmes.programme pr on pr.hub_id = c.hub_id and pr.id = c.programme_id
                    where e.hub_id = t.hub_id and e.team_id = t.id), '[]') as enrolments
    from ventures.team t where t.hub_id = $1 and t.id = $2`;

const TEAMS = `
  select t.id, t.name, t.district, t.sector, t.kind, m.lead, coalesce(m.members, 0)::int as members,
         coalesce(m.has_address, false) as "hasAddress",
         coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name) order by c.starts_on desc)
                     from ventures.enrolment e join programmes.cohort c on c.hub_id = e.hub_id and c.id = e.cohort_id
                    where e.hub_id = t.hub_id and e.team_id = t.id and e.left_on is null), '[]') as cohorts
    from ventures.team t
    left join lateral (
      select min(p.name) filter (where s.role = 'lead') as lead, count(*) as members,
             bool_or(p.email is not null or p.person_id is not null) as has_address
        from ventures.membership s join ventures.participant p on p.hub_id = s.hub_id and p.id = s.participant_id
       where s.hub_id = t.hub_id and s.team_id = t.id and s.left_on is null
    ) m on true
   where t.hub_id = $1 and ($2::uuid[] is null or t.id = any($2))
     and ($3::text is null or t.name ilike $3 or m.lead ilike $3)
     and ($4::uuid is null or exists (select from ventures.enrolment e
            where e.hub_id = t.hub_id and e.cohort_id = $4 and e.team_id = t.id and e.left_on is null))
     and ($5::text is null or starts_with(t.district, $5))
     and ($6::text is null or (t.name, t.id) > ($6, $7::uuid))
   order by t.name, t.id limit $8`;

/** What the team screens show. */
@Injectable()
export class TeamQuery {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Teams in reach, by name. */
  async page(actor: Actor, { after, limit, search, cohort, district }: TeamsQuery): Promise<TeamPage> {
    const [lastName, lastId] = afterKey(after, lastShown) ?? [null, null];
    const rows = await this.unitOfWork
      .read(actor)
      .rows<TeamPage['items'][number]>(TEAMS, [
        actor.hub.id,
        reachedTeamIds(actor, 'team.read'),
        search ? `%${search.replace(/[\\%_]/g, '\\$&')}%` : null,
        cohort ?? null,
        district ?? null,
        lastName,
        lastId,
        limit + 1,
      ]);
    const items = rows.slice(0, limit);
    const end = items.at(-1);
    return {
      items,
      next: rows.length > limit && end ? pageKey([end.name, end.id]) : null,
      canAdd: reachesHub(actor, 'team.update'),
      canImport: reachesHub(actor, 'roster.import'),
    };
  }

  /** One team with its people and cohorts; contact data for those who may read it. @throws NotFound */
  async one(actor: Actor, teamId: string): Promise<TeamView> {
    return this.in(this.unitOfWork.read(actor), actor, teamId);
  }

  /** The same inside a transaction. @throws NotFound */
  async in(sql: HubTx | HubRead, actor: Actor, teamId: string): Promise<TeamView> {
    const { isStaff, isLead } = await teamAccess(sql, actor, teamId, 'member.invite');
    const mayChange = isStaff || isLead;
    const reached = reachedTeamIds(actor, 'team.update');
    const update = reached === null || reached.includes(teamId);
    const [team] = await sql.rows<Omit<TeamView, 'can'>>(TEAM, [sql.hubId, teamId, mayChange, actor.personId, update]);
    if (!team) throw new NotFound();
    return { ...team, can: { update, changeMembers: mayChange, invite: mayChange } };
  }
}
