import type { TeamsFilter } from '@onsil/contracts';

/**
 * The page's filter on a team `t`: $2 cohort, $3 part of its name or its lead's, $4 the district it begins with. Borrows
 * ventures.enrolment, .membership, .participant.
 */
export const IN_TEAMS_FILTER = `($2::uuid is null or exists (
    select from ventures.enrolment f where f.hub_id = t.hub_id and f.team_id = t.id and f.cohort_id = $2 and f.left_on is null))
  and ($3::text is null or t.name ilike $3 or exists (
    select from ventures.membership s join ventures.participant q on q.hub_id = s.hub_id and q.id = s.participant_id
     where s.hub_id = t.hub_id and s.team_id = t.id and s.role = 'lead' and s.left_on is null and q.name ilike $3))
  and ($4::text is null or starts_with(t.district, $4))`;

/** Its three parameters. */
export function teamsFilterValues({ cohort, search, district }: TeamsFilter): (string | null)[] {
  return [cohort ?? null, search ? `%${search.replace(/[\\%_]/g, '\\$&')}%` : null, district || null];
}
