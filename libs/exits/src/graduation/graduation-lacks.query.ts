import type { GraduationLack } from '@onsil/contracts';
import type { HubRead, HubTx } from '@onsil/platform';

/**
 * SQL: what team `team` lacks of cohort `cohort` for graduation, as a JSON array. It asks that every milestone of the plan is
 * accepted or waived; stage gates will take its place here. Borrows progress.team_milestone, programmes.milestone, .stage.
 */
export const lacksJson = (hub: string, team: string, cohort: string): string => `
  (select coalesce(json_agg(json_build_object('kind', 'milestone', 'code', lm.code,
             'title', coalesce(lo.kept_plan->>'title', lm.title)) order by ls.position, lm.position), '[]')
     from progress.team_milestone lo
     join programmes.milestone lm on lm.hub_id = lo.hub_id and lm.id = lo.milestone_id
     join programmes.stage ls on ls.hub_id = lm.hub_id and ls.id = lm.stage_id
    where lo.hub_id = ${hub} and lo.team_id = ${team} and lo.cohort_id = ${cohort}
      and lo.status not in ('accepted', 'waived'))`;

const LACKS = lacksJson('$1', '$2', '$3');

/** What one team lacks. */
export async function graduationLacks(
  sql: HubTx | HubRead,
  { teamId, cohortId }: { readonly teamId: string; readonly cohortId: string },
): Promise<readonly GraduationLack[]> {
  const [found] = await sql.rows<{ lacks: GraduationLack[] }>(`select ${LACKS} as lacks`, [
    sql.hubId,
    teamId,
    cohortId,
  ]);
  return found!.lacks;
}
