import { Injectable } from '@nestjs/common';
import type { MentorCandidatesView, MentorPage, MentorRow, MentorsQuery, MentorView } from '@onsil/contracts';
import {
  afterKey,
  NotFound,
  pageKey,
  reachesHub,
  UnitOfWork,
  type Actor,
  type HubRead,
  type HubTx,
} from '@onsil/platform';
import { z } from 'zod';

import { mentorName } from './mentor-name.js';

const AFTER = z.tuple([z.string(), z.uuid()]);
const MAX_CANDIDATES = 20;

/** The last log a mentor wrote or session held. */
const LAST_ACTIVE = `(select max(l.sent_at) from mentoring.session_log l where l.hub_id = m.hub_id and l.mentor_id = m.id)`;

/** Borrows identity.person, ventures.participant, ventures.team. */
const MENTOR = `
  select json_build_object(
    'id', m.id, 'name', ${mentorName('m')}, 'personId', m.person_id,
    'email', coalesce((select p.email from identity.person p where p.id = m.person_id),
                      (select a.email from ventures.participant a where a.hub_id = m.hub_id and a.id = m.participant_id)),
    'specialties', m.specialties, 'languages', m.languages, 'district', m.district, 'capacity', m.capacity,
    'capacityWish', m.capacity_wish,
    'introduction', m.introduction, 'isResting', m.is_resting, 'lastActiveAt', ${LAST_ACTIVE}, 'version', m.version,
    'assignments', (
      select coalesce(json_agg(json_build_object('id', x.id, 'team', json_build_object('id', t.id, 'name', t.name),
                'isPrimary', x.is_primary, 'startsOn', x.starts_on, 'endedOn', x.ended_on, 'endReason', x.end_reason,
                'capacityReason', x.capacity_reason, 'version', x.version)
                order by x.ended_on desc nulls first, t.name, x.id), '[]')
        from mentoring.assignment x join ventures.team t on t.hub_id = x.hub_id and t.id = x.team_id
       where x.hub_id = m.hub_id and x.mentor_id = m.id)) as mentor
    from mentoring.mentor m where m.hub_id = $1 and m.id = $2`;

const MENTORS = `
  with named as (select m.*, ${mentorName('m')} as name from mentoring.mentor m where m.hub_id = $1)
  select m.id, m.name, m.person_id is not null as "hasAccount", m.specialties, m.languages, m.district, m.capacity,
         m.is_resting as "isResting", to_json(${LAST_ACTIVE}) as "lastActiveAt", coalesce(pairs.teams, '[]') as teams
    from named m
    left join lateral (
      select json_agg(json_build_object('id', t.id, 'name', t.name, 'isPrimary', x.is_primary) order by t.name) as teams,
             count(*) as count
        from mentoring.assignment x join ventures.team t on t.hub_id = x.hub_id and t.id = x.team_id
       where x.hub_id = m.hub_id and x.mentor_id = m.id and x.ended_on is null) pairs on true
   where ($2::text is null or position(lower($2) in lower(m.name)) > 0)
     and ($3::text is null or $3 = any(m.specialties))
     and (not $4::boolean or (not m.is_resting and pairs.count < m.capacity))
     and ($5::text is null or (m.name, m.id) > ($5, $6::uuid))
   order by m.name, m.id limit $7`;

/** People with a live role and participants of the hub, each somebody once. Borrows identity.hub_grant, .person, ventures.participant. */
const CANDIDATES = `
  select distinct on (name, coalesce("personId", "participantId")) * from (
    select p.id as "personId", null::uuid as "participantId", p.name, p.email
      from identity.person p
     where exists (select from identity.hub_grant g where g.hub_id = $1 and g.person_id = p.id and g.ended_at is null)
       and not exists (select from mentoring.mentor m where m.hub_id = $1 and m.person_id = p.id)
    union all
    select null, a.id, a.name, a.email from ventures.participant a
     where a.hub_id = $1 and a.person_id is null
       and not exists (select from mentoring.mentor m where m.hub_id = $1 and m.participant_id = a.id)) who
   where $2::text is null or position(lower($2) in lower(name)) > 0 or position(lower($2) in lower(email)) > 0
   order by name, coalesce("personId", "participantId") limit ${MAX_CANDIDATES}`;

/** What staff see of mentors. */
@Injectable()
export class MentorQuery {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws NotFound */
  async one(actor: Actor, id: string): Promise<MentorView> {
    return this.in(this.unitOfWork.read(actor), id);
  }

  /** The same inside a transaction. @throws NotFound */
  async in(sql: HubTx | HubRead, id: string): Promise<MentorView> {
    const [found] = await sql.rows<{ mentor: MentorView }>(MENTOR, [sql.hubId, id]);
    if (!found) throw new NotFound();
    return found.mentor;
  }

  async page(actor: Actor, { search, topic, room, after, limit }: MentorsQuery): Promise<MentorPage> {
    const [afterName, afterId] = afterKey(after, AFTER) ?? [null, null];
    const rows = await this.unitOfWork
      .read(actor)
      .rows<MentorRow>(MENTORS, [
        actor.hub.id,
        search || null,
        topic ?? null,
        room === 'free',
        afterName,
        afterId,
        limit + 1,
      ]);
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return {
      items,
      next: rows.length > limit && last ? pageKey([last.name, last.id]) : null,
      canManage: reachesHub(actor, 'mentor.manage'),
    };
  }

  async candidates(actor: Actor, search: string | undefined): Promise<MentorCandidatesView> {
    const items = await this.unitOfWork
      .read(actor)
      .rows<MentorCandidatesView['items'][number]>(CANDIDATES, [actor.hub.id, search || null]);
    return { items };
  }
}
