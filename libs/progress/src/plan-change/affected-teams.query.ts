import { Injectable } from '@nestjs/common';
import type { PlanChangeView } from '@onsil/contracts';
import type { HubRead, HubTx } from '@onsil/platform';
import type { PlanChange } from '@onsil/programmes';

import { FOLLOWS_THE_PLAN, UNTOUCHED } from '../enrolment/team-milestones.js';

interface Counted {
  readonly milestoneId: string;
  /** Have not handed in: the change is theirs. */
  readonly following: number;
  readonly ownDate: number;
  readonly handedIn: { teamId: string; team: string }[];
  /** Stand in the way of removing it. */
  readonly touched: { teamId: string; team: string }[];
}

/** Who a change of a live plan is for, and who keeps what they have. Borrows programmes.stage, ventures.team, .enrolment. */
@Injectable()
export class AffectedTeamsQuery {
  async execute(
    sql: HubTx | HubRead,
    cohortId: string,
    { milestones: changes, gates, removedStageIds }: PlanChange,
  ): Promise<PlanChangeView> {
    const ids = changes.flatMap(({ milestoneId }) => milestoneId ?? []);
    const counted = await sql.rows<Counted>(
      `select tm.milestone_id as "milestoneId",
              count(*) filter (where ${FOLLOWS_THE_PLAN})::int as following,
              count(*) filter (where ${FOLLOWS_THE_PLAN} and tm.has_own_due)::int as "ownDate",
              coalesce(json_agg(json_build_object('teamId', t.id, 'team', t.name) order by t.name, t.id)
                filter (where not (${FOLLOWS_THE_PLAN})), '[]') as "handedIn",
              coalesce(json_agg(json_build_object('teamId', t.id, 'team', t.name) order by t.name, t.id)
                filter (where not (${UNTOUCHED})), '[]') as touched
         from progress.team_milestone tm join ventures.team t on t.hub_id = tm.hub_id and t.id = tm.team_id
        where tm.hub_id = $1 and tm.cohort_id = $2 and tm.milestone_id = any($3)
        group by tm.milestone_id`,
      [sql.hubId, cohortId, ids],
    );
    const [enrolled] = await sql.rows<{ teams: number }>(
      `select count(*)::int as teams from ventures.enrolment where hub_id = $1 and cohort_id = $2 and left_on is null`,
      [sql.hubId, cohortId],
    );
    const teams = enrolled!.teams;
    const passed = await this.passed(sql, cohortId);
    return {
      teams,
      items: changes.map((change) => {
        const { kind, code, title } = change;
        const count = counted.find(({ milestoneId }) => milestoneId === change.milestoneId);
        const date = change.kind === 'changed' ? change.date : null;
        return {
          kind,
          code,
          title,
          content: change.kind === 'changed' && change.content,
          requires: change.kind === 'changed' && change.requires,
          checklist: change.kind === 'changed' && change.checklist,
          date: date && { ...date },
          teams: kind === 'added' ? teams : (count?.following ?? 0),
          keepTheirs: (kind === 'removed' ? count?.touched : count?.handedIn) ?? [],
          keepTheirDate: date ? (count?.ownDate ?? 0) : 0,
        };
      }),
      gates: gates.map(({ kind, stageId, stage }) => {
        const keepTheirs = passed.filter((each) => each.stageId === stageId);
        return {
          kind,
          stage,
          teams: teams - keepTheirs.length,
          keepTheirs: keepTheirs.map(({ teamId, team }) => ({ teamId, team })),
        };
      }),
      decidedStages: await this.decidedStages(sql, removedStageIds),
    };
  }

  /** Of these stages, those with a decision on their gate and whose it is: also what was taken back, also teams that left. */
  private decidedStages(sql: HubTx | HubRead, stageIds: readonly string[]): Promise<PlanChangeView['decidedStages']> {
    return sql.rows(
      `select s.name as stage, json_agg(json_build_object('teamId', t.id, 'team', t.name) order by t.name, t.id) as teams
         from (select hub_id, team_id, stage_id from progress.gate_decision
               union select hub_id, team_id, stage_id from progress.gate_waiver) g
         join ventures.team t on t.hub_id = g.hub_id and t.id = g.team_id
         join programmes.stage s on s.hub_id = g.hub_id and s.id = g.stage_id
        where g.hub_id = $1 and g.stage_id = any($2)
        group by s.id, s.name, s.position
        order by s.position`,
      [sql.hubId, stageIds],
    );
  }

  /** Teams on stages of which they passed the gate. */
  private passed(sql: HubTx | HubRead, cohortId: string): Promise<{ stageId: string; teamId: string; team: string }[]> {
    return sql.rows(
      `select d.stage_id as "stageId", t.id as "teamId", t.name as team
         from progress.gate_decision d
         join ventures.team t on t.hub_id = d.hub_id and t.id = d.team_id
         join ventures.enrolment n on n.hub_id = d.hub_id and n.team_id = d.team_id and n.cohort_id = d.cohort_id
        where d.hub_id = $1 and d.cohort_id = $2 and d.taken_back_at is null and n.left_on is null
        order by t.name, t.id`,
      [sql.hubId, cohortId],
    );
  }
}
