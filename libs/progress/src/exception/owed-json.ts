/**
 * SQL for what `owedAgain` goes by, of a team milestone and its milestone `m`: the due date as reopening gives it, and the
 * team's pauses. Borrows programmes.milestone.
 */
export const owedJson = (tm: string, m: string): string => `json_build_object(
  'dueOn', case when ${tm}.attempt = 0 and not ${tm}.has_own_due then ${m}.due_on else ${tm}.due_on end,
  'pauses', (
    select coalesce(json_agg(json_build_object('fromOn', rest.from_on, 'untilOn', rest.until_on)), '[]')
      from progress.milestone_exception rest
     where rest.hub_id = ${tm}.hub_id and rest.team_id = ${tm}.team_id and rest.cohort_id = ${tm}.cohort_id
       and rest.kind = 'pause' and rest.status = 'granted'))`;
