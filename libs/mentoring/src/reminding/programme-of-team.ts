/** SQL: the programme whose rules hold for team `column`: that of its latest open cohort. Borrows ventures.enrolment, programmes.cohort. */
export const programmeOfTeam = (column: string): string => `(
  select pc.programme_id from ventures.enrolment pn
    join programmes.cohort pc on pc.hub_id = pn.hub_id and pc.id = pn.cohort_id
   where pn.hub_id = $1 and pn.team_id = ${column} and pn.left_on is null and pc.phase = 'open'
   order by pc.starts_on desc, pc.id limit 1)`;
