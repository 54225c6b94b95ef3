import { personJson } from '@onsil/identity';
import type { HubRead, HubTx } from '@onsil/platform';

import type { GateCohort } from './gate-facts.js';

const WAIVED_BY = personJson('w.waived_by', '$5::date');
const PASSED_BY = personJson('d.passed_by', '$5::date');

/**
 * One statement for any number of cohorts, stages and teams. $1 hub, $2 cohort (null = every cohort that the team is on),
 * $3 team (null = all), $4 reached teams (null = all), $5 today.
 * Borrows programmes.cohort, .stage, .milestone, ventures.team, .enrolment, identity.person, .hub_grant.
 */
const SQL = `
with asked as materialized (
  select c.id, c.name, c.phase, c.starts_on
    from programmes.cohort c
   where c.hub_id = $1 and ($2::uuid is null or c.id = $2)
     and ($3::uuid is null or exists (
       select from ventures.enrolment n
        where n.hub_id = c.hub_id and n.cohort_id = c.id and n.team_id = $3 and n.left_on is null))
), enrolled as materialized (
  select n.cohort_id, t.id, t.name
    from ventures.enrolment n join ventures.team t on t.hub_id = n.hub_id and t.id = n.team_id
   where n.hub_id = $1 and n.cohort_id in (select id from asked) and n.left_on is null
     and ($3::uuid is null or n.team_id = $3) and ($4::uuid[] is null or n.team_id = any($4))
), passed as materialized (
  select d.cohort_id, d.team_id, array_agg(d.stage_id) as stage_ids,
         json_agg(json_build_object('stageId', d.stage_id, 'revision', d.revision, 'checklist', d.checklist, 'note', d.note,
           'by', ${PASSED_BY}, 'at', d.passed_at)) as decisions
    from progress.gate_decision d
   where d.hub_id = $1 and d.cohort_id in (select id from asked) and d.team_id in (select id from enrolled)
     and d.taken_back_at is null
   group by d.cohort_id, d.team_id
), waived as materialized (
  select w.cohort_id, w.team_id, json_agg(json_build_object('stageId', w.stage_id, 'condition', w.condition,
           'reason', w.reason, 'by', ${WAIVED_BY}, 'at', w.waived_at)) as waivers
    from progress.gate_waiver w
   where w.hub_id = $1 and w.cohort_id in (select id from asked) and w.team_id in (select id from enrolled)
     and w.ended_at is null
   group by w.cohort_id, w.team_id
), owed as materialized (
  select tm.cohort_id, tm.team_id, json_agg(json_build_object('milestoneId', tm.milestone_id, 'teamMilestoneId', tm.id,
           'status', tm.status)) as owed
    from progress.team_milestone tm
   where tm.hub_id = $1 and tm.cohort_id in (select id from asked) and tm.team_id in (select id from enrolled)
   group by tm.cohort_id, tm.team_id
), filed as materialized (
  select tm.cohort_id, tm.team_id, json_agg(distinct jsonb_build_object('milestoneId', tm.milestone_id, 'item', f.item_key)) as files
    from progress.team_milestone tm
    join progress.submission a on a.hub_id = tm.hub_id and a.team_milestone_id = tm.id and a.status in ('in_review', 'accepted')
    join progress.submission_file held on held.hub_id = a.hub_id and held.submission_id = a.id
    join progress.evidence_file f on f.hub_id = held.hub_id and f.id = held.evidence_file_id
   where tm.hub_id = $1 and tm.cohort_id in (select id from asked) and tm.team_id in (select id from enrolled)
   group by tm.cohort_id, tm.team_id
), told as materialized (
  select f.team_id, json_object_agg(f.kind, json_build_object('count', f.count, 'minutes', f.minutes, 'levels', f.levels)) as facts
    from progress.team_fact f
   where f.hub_id = $1 and f.team_id in (select id from enrolled)
   group by f.team_id
)
select json_build_object(
  'id', asked.id, 'name', asked.name, 'phase', asked.phase,
  'stages', (
    select coalesce(json_agg(json_build_object('id', s.id, 'name', s.name, 'position', s.position, 'startsOn', s.starts_on,
        'endsOn', s.ends_on, 'gate', s.gate, 'revision', s.gate_revision) order by s.position), '[]')
      from programmes.stage s
     where s.hub_id = $1 and s.cohort_id = asked.id
       and (s.gate is not null or exists (select from passed where s.id = any(passed.stage_ids)))),
  'milestones', (
    select coalesce(json_agg(json_build_object('id', m.id, 'stageId', m.stage_id, 'code', m.code, 'title', m.title,
        'items', m.evidence) order by m.position), '[]')
      from programmes.milestone m where m.hub_id = $1 and m.cohort_id = asked.id),
  'teams', (
    select coalesce(json_agg(json_build_object('id', e.id, 'name', e.name, 'owed', coalesce(owed.owed, '[]'),
        'files', coalesce(filed.files, '[]'), 'facts', coalesce(told.facts, '{}'),
        'waivers', coalesce(waived.waivers, '[]'), 'decisions', coalesce(passed.decisions, '[]')) order by e.name, e.id), '[]')
      from enrolled e
      left join owed on owed.cohort_id = e.cohort_id and owed.team_id = e.id
      left join filed on filed.cohort_id = e.cohort_id and filed.team_id = e.id
      left join told on told.team_id = e.id
      left join waived on waived.cohort_id = e.cohort_id and waived.team_id = e.id
      left join passed on passed.cohort_id = e.cohort_id and passed.team_id = e.id
     where e.cohort_id = asked.id)
) as cohort
from asked
order by asked.starts_on desc, asked.id`;

/** Everything that gates are judged by, in one round trip whatever the number of teams, stages and conditions. */
export async function gateFacts(
  sql: HubRead | HubTx,
  {
    cohortId,
    teamId,
    reached,
    today,
  }: {
    readonly cohortId: string | null;
    readonly teamId: string | null;
    readonly reached: readonly string[] | null;
    readonly today: string;
  },
): Promise<GateCohort[]> {
  const rows = await sql.rows<{ cohort: GateCohort }>(SQL, [sql.hubId, cohortId, teamId, reached, today]);
  return rows.map(({ cohort }) => cohort);
}
