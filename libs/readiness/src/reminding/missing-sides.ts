const finished = (perspective: string): string => `from readiness.assessment a
  where a.hub_id = r.hub_id and a.round_id = r.id and a.team_id = e.team_id and a.perspective = '${perspective}'
    and a.finished_at is not null`;

/**
 * SQL: which sides of which team have not finished in the rounds of `asked (id)` that are open, a row for each team of which
 * any has not. `$1` is the hub, `today (day)` its day. `mentors` are the persons with a live right on the team; a team without
 * one misses none. A team that rests is left in peace. Borrows programmes.cohort, ventures.enrolment, identity.hub_grant,
 * progress.milestone_exception.
 */
export const MISSING_SIDES = `
  select x.* from (
    select r.id as round_id, r.cohort_id, r.due_on, e.id as enrolment_id, e.team_id,
           not exists (select ${finished('self')}) as self,
           array(select distinct g.person_id from identity.hub_grant g
                  where g.hub_id = r.hub_id and g.scope = 'team' and g.scope_id = e.team_id and g.role = 'mentor'
                    and g.ended_at is null and (select day from today) between g.starts_on and coalesce(g.ends_on, 'infinity')
                    and not exists (select ${finished('mentor')} and a.assessor_id = g.person_id)) as mentors,
           not exists (select ${finished('staff')}) as staff
      from readiness.round r
      join programmes.cohort c on c.hub_id = r.hub_id and c.id = r.cohort_id and c.phase = 'open'
      join ventures.enrolment e on e.hub_id = r.hub_id and e.cohort_id = r.cohort_id and e.left_on is null
     where r.hub_id = $1 and r.id in (select id from asked) and r.closed_at is null
       and not exists (select from progress.milestone_exception p
                        where p.hub_id = e.hub_id and p.team_id = e.team_id and p.cohort_id = e.cohort_id and p.kind = 'pause'
                          and p.status = 'granted' and (select day from today) between p.from_on and p.until_on)) x
   where x.self or x.staff or cardinality(x.mentors) > 0`;
