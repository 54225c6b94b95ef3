import { Injectable } from '@nestjs/common';
import type { EvidenceCandidatesView } from '@onsil/contracts';
import { NotFound, reachedTeamIds, UnitOfWork, type Actor } from '@onsil/platform';

const OF_EACH_KIND = 100;

/** SQL: rows `id`, `label`, `at` of what can be pointed at, as a list, newest first. */
const newest = (rows: string): string =>
  `(select coalesce(jsonb_agg(jsonb_build_object('id', h.id, 'label', h.label, 'at', h.at) order by h.at desc, h.id), '[]')
      from (${rows} order by at desc, id limit ${OF_EACH_KIND}) h)`;

// Each of a team `t`.
const SUBMISSIONS = `
  select s.id, s.handed_in_at as at, m.code || ' ' || m.title as label
    from progress.submission s
    join progress.team_milestone tm on tm.hub_id = s.hub_id and tm.id = s.team_milestone_id
    join programmes.milestone m on m.hub_id = tm.hub_id and m.id = tm.milestone_id
   where s.hub_id = t.hub_id and tm.team_id = t.id and s.status in ('in_review', 'accepted')`;
const SESSIONS = `
  select s.id, s.starts_at as at, coalesce(p.name, b.name, '') as label
    from mentoring.session s
    join mentoring.mentor m on m.hub_id = s.hub_id and m.id = s.mentor_id
    left join identity.person p on p.id = m.person_id
    left join ventures.participant b on b.hub_id = m.hub_id and b.id = m.participant_id
   where s.hub_id = t.hub_id and s.team_id = t.id and s.status = 'held'`;
const EXPERIMENTS = `
  select x.id, x.decided_at as at, x.title as label
    from business_model.experiment x
    join business_model.hypothesis y on y.hub_id = x.hub_id and y.id = x.hypothesis_id
   where x.hub_id = t.hub_id and y.team_id = t.id and x.decided_at is not null`;
const CANVAS_VERSIONS = `
  select v.id, v.made_at as at, c.name || ' · ' || v.name as label
    from business_model.canvas_version v
    join business_model.canvas c on c.hub_id = v.hub_id and c.id = v.canvas_id
   where v.hub_id = t.hub_id and c.team_id = t.id and c.put_aside_at is null`;

/**
 * $1 hub, $2 team, $3 reached teams. Borrows ventures.team, .participant, programmes.milestone, progress.team_milestone, .submission,
 * business_model.experiment, .hypothesis, .canvas, .canvas_version, mentoring.session, .mentor, identity.person.
 */
const SQL = `
select ${newest(SUBMISSIONS)} as submissions,
       ${newest(SESSIONS)} as sessions,
       ${newest(EXPERIMENTS)} as experiments,
       ${newest(CANVAS_VERSIONS)} as "canvasVersions"
  from ventures.team t
 where t.hub_id = $1 and t.id = $2 and ($3::uuid[] is null or t.id = any ($3))`;

/** What of a team's work elsewhere in Onsil can be put beside a criterion, by its name. */
@Injectable()
export class EvidenceCandidatesQuery {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws NotFound */
  async ofTeam(actor: Actor, teamId: string): Promise<EvidenceCandidatesView> {
    const [candidates] = await this.unitOfWork
      .read(actor)
      .rows<EvidenceCandidatesView>(SQL, [actor.hub.id, teamId, reachedTeamIds(actor, 'readiness.assess')]);
    if (!candidates) throw new NotFound();
    return candidates;
  }
}
