import { recentAnswers } from '../team-milestone/median-answer.js';

/** $1 hub, $2 cohort, $3 reached teams, $4 now. Also those of closed cohorts and of teams that left: the pace counts them. */
const ANSWERS = `from progress.team_milestone x
  join (select answer.*, attempt.attempt, attempt.handed_in_at from ${recentAnswers('$1', '$4')}) v
    on v.hub_id = x.hub_id and v.team_milestone_id = x.id
 where x.hub_id = $1 and ($2::uuid is null or x.cohort_id = $2) and ($3::uuid[] is null or x.team_id = any($3))`;

/** SQL: how many answers the hub gave in the days that its pace is counted from. */
export const ANSWER_COUNT = `(select count(*)::int ${ANSWERS})`;

/**
 * SQL: one page of them as the inbox lists them, newest first. Beside the four above: $8 box, $9 $10 the last one of the page before,
 * $11 how many. Borrows programmes.*, ventures.team.
 */
export const ANSWER_PAGE = `(select json_agg(json_build_object(
    'id', page.id, 'teamMilestoneId', x.id, 'teamId', t.id, 'team', t.name, 'cohortId', c.id, 'cohort', c.name, 'programme', p.name,
    'milestone', json_build_object('code', m.code, 'title', coalesce(x.kept_plan->>'title', m.title)),
    'state', case page.decision when 'accepted' then 'done' else 'returned' end, 'attempt', page.attempt, 'since', page.decided_at,
    'tookDays', round(extract(epoch from (page.decided_at - page.handed_in_at)) / 86400, 1)) order by page.decided_at desc, page.id desc)
  from (select v.* ${ANSWERS} and $8 = 'answered' and ($9::timestamptz is null or (v.decided_at, v.id) < ($9, $10::uuid))
         order by v.decided_at desc, v.id desc limit $11) page
  join progress.team_milestone x on x.hub_id = $1 and x.id = page.team_milestone_id
  join programmes.cohort c on c.hub_id = x.hub_id and c.id = x.cohort_id
  join programmes.programme p on p.hub_id = c.hub_id and p.id = c.programme_id
  join programmes.milestone m on m.hub_id = x.hub_id and m.id = x.milestone_id
  join ventures.team t on t.hub_id = x.hub_id and t.id = x.team_id)`;
