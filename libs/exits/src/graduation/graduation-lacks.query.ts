import type { GraduationLack } from '@onsil/contracts';
import type { HubRead, HubTx } from '@onsil/platform';

/**
 * SQL: what team `team` lacks of cohort `cohort` for graduation, as a JSON array in the plan's order: milestones neither accepted
 * nor waived, and after those of its stage the gate that the team was not let through. What a gate let the team off counts as
 * done; a decision on a gate that has changed since stands. Borrows progress.team_milestone, .gate_decision,
 * programmes.milestone, .stage.
 */
export const lacksJson = (hub: string, team: string, cohort: string): string => `
  (select coalesce(json_agg(json_build_object('kind', lack.kind, 'id', lack.id, 'code', lack.code, 'title', lack.title)
             order by lack.stage, lack.milestone nulls last), '[]')
     from (
       select 'milestone' as kind, lo.id, lm.code, coalesce(lo.kept_plan->>'title', lm.title) as title,
              ls.position as stage, lm.position as milestone
         from progress.team_milestone lo
         join programmes.milestone lm on lm.hub_id = lo.hub_id and lm.id = lo.milestone_id
         join programmes.stage ls on ls.hub_id = lm.hub_id and ls.id = lm.stage_id
        where lo.hub_id = ${hub} and lo.team_id = ${team} and lo.cohort_id = ${cohort}
          and lo.status not in ('accepted', 'waived')
          and not exists (
            select from progress.gate_decision lw
             where lw.hub_id = lo.hub_id and lw.team_id = lo.team_id and lw.cohort_id = lo.cohort_id
               and lw.taken_back_at is null
               and jsonb_path_exists(lw.checklist, 'strict $.**?(@.state == "waived").parts[*]?(@.milestoneId == $id)',
                     jsonb_build_object('id', lo.milestone_id), true))
       union all
       select 'gate', lg.id, '', lg.name, lg.position, null
         from programmes.stage lg
        where lg.hub_id = ${hub} and lg.cohort_id = ${cohort} and lg.gate is not null
          and not exists (
            select from progress.gate_decision lp
             where lp.hub_id = lg.hub_id and lp.stage_id = lg.id and lp.team_id = ${team} and lp.taken_back_at is null)
     ) lack)`;

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
