import { Injectable } from '@nestjs/common';
import type { FinancialPlanView, TeamFinancialPlanView } from '@onsil/contracts';
import {
  NotFound,
  reachedTeamIds,
  StaleVersion,
  UnitOfWork,
  type Actor,
  type HubRead,
  type HubTx,
} from '@onsil/platform';

import { assertMayActOn, mayActOn, personNameJson } from '../team-reach.js';
import { planOutcomes } from './plan-outcome.rule.js';

type Stored = Omit<FinancialPlanView, 'outcomes'>;

/** SQL for plan `p`. */
const PLAN_JSON = `jsonb_build_object(
  'id', p.id, 'firstMonth', p.first_month, 'months', p.months, 'openingCash', p.opening_cash, 'lines', p.lines,
  'changedBy', ${personNameJson('p.changed_by')}, 'changedAt', p.changed_at, 'version', p.version)`;

/** $1 hub, $2 team, $3 reached teams. Borrows ventures.team, identity.person. */
const OF_TEAM = `
select json_build_object('id', t.id, 'name', t.name) as team,
       (select ${PLAN_JSON} from business_model.financial_plan p where p.hub_id = t.hub_id and p.team_id = t.id) as plan
  from ventures.team t
 where t.hub_id = $1 and t.id = $2 and ($3::uuid[] is null or t.id = any($3))`;

/** Financial plans as they are read and changed. */
@Injectable()
export class FinancialPlanQuery {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws NotFound */
  async ofTeam(actor: Actor, teamId: string): Promise<TeamFinancialPlanView> {
    const [row] = await this.unitOfWork
      .read(actor)
      .rows<{ team: TeamFinancialPlanView['team']; plan: Stored | null }>(OF_TEAM, [
        actor.hub.id,
        teamId,
        reachedTeamIds(actor, 'business_model.read'),
      ]);
    if (!row) throw new NotFound();
    const { team, plan } = row;
    return {
      team,
      plan: plan && shown(plan),
      capabilities: {
        write: mayActOn(actor, teamId, 'business_model.write'),
        export: mayActOn(actor, teamId, 'business_model.export'),
      },
    };
  }

  /** With the team it is of, when the actor may read it. @throws NotFound */
  async one(actor: Actor, id: string): Promise<{ plan: FinancialPlanView; team: TeamFinancialPlanView['team'] }> {
    const [row] = await this.unitOfWork.read(actor).rows<{ team: TeamFinancialPlanView['team']; plan: Stored }>(
      `select json_build_object('id', t.id, 'name', t.name) as team, ${PLAN_JSON} as plan
           from business_model.financial_plan p join ventures.team t on t.hub_id = p.hub_id and t.id = p.team_id
          where p.hub_id = $1 and p.id = $2 and ($3::uuid[] is null or p.team_id = any($3))`,
      [actor.hub.id, id, reachedTeamIds(actor, 'business_model.read')],
    );
    if (!row) throw new NotFound();
    return { team: row.team, plan: shown(row.plan) };
  }

  /** One inside a transaction. @throws NotFound */
  async in(sql: HubTx | HubRead, id: string): Promise<FinancialPlanView> {
    const [found] = await sql.rows<{ plan: Stored }>(
      `select ${PLAN_JSON} as plan from business_model.financial_plan p where p.hub_id = $1 and p.id = $2`,
      [sql.hubId, id],
    );
    if (!found) throw new NotFound();
    return shown(found.plan);
  }

  /** Locked, on the version that was read. @throws NotFound, OutOfReach, StaleVersion */
  async getForUpdate(tx: HubTx, id: string, version: number): Promise<{ teamId: string }> {
    const [locked] = await tx.rows<{ teamId: string; version: number }>(
      `select team_id as "teamId", version from business_model.financial_plan where hub_id = $1 and id = $2 for update`,
      [tx.hubId, id],
    );
    if (!locked) throw new NotFound();
    assertMayActOn(tx.actor, locked.teamId, 'business_model.write');
    if (locked.version !== version) throw new StaleVersion(await this.in(tx, id));
    return { teamId: locked.teamId };
  }
}

function shown(plan: Stored): FinancialPlanView {
  return { ...plan, outcomes: planOutcomes(plan) };
}
