import { Injectable } from '@nestjs/common';
import type { PlanChangeView } from '@onsil/contracts';
import type { HubRead, HubTx } from '@onsil/platform';
import type { MilestoneChange } from '@onsil/programmes';

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

/** Who a change of a live plan is for, and who keeps what they have. Borrows ventures.team, .enrolment. */
@Injectable()
export class AffectedTeamsQuery {
  async execute(sql: HubTx | HubRead, cohortId: string, changes: readonly MilestoneChange[]): Promise<PlanChangeView> {
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
          date: date && { ...date },
          teams: kind === 'added' ? teams : (count?.following ?? 0),
          keepTheirs: (kind === 'removed' ? count?.touched : count?.handedIn) ?? [],
          keepTheirDate: date ? (count?.ownDate ?? 0) : 0,
        };
      }),
    };
  }
}
