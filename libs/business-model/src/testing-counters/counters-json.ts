/** SQL: what staff and mentors see of the testing of the team in a column. $1 is the hub. */
export const countersOf = (team: string): string => `(
  select json_build_object(
    'interviews', i.count, 'lastInterviewOn', i.last_on, 'hypotheses', h.count, 'tested', h.tested, 'refuted', h.refuted,
    'medianDays', h.median_days)
  from (select count(*) as count, max(e.happened_on) as last_on from business_model.evidence e
         where e.hub_id = $1 and e.team_id = ${team} and e.kind = 'interview' and e.removed_at is null) i,
       (select count(*) as count, count(p.decided_at) as tested, count(*) filter (where p.state = 'refuted') as refuted,
               round((percentile_cont(0.5) within group (order by extract(epoch from p.decided_at - p.stated_at))
                 / 86400)::numeric, 1)::float8 as median_days
          from business_model.hypothesis p where p.hub_id = $1 and p.team_id = ${team}) h)`;
