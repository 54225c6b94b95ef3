import { Injectable } from '@nestjs/common';
import type { TeamGateView } from '@onsil/contracts';
import { newId, NotFound, UnitOfWork, type Actor } from '@onsil/platform';

import { ConditionAlreadyWaived, ConditionIsMet, GateAlreadyPassed } from '../progress.errors.js';
import { conditionsOf } from './gate-checklist.rule.js';
import { GateDesk, type GateOfTeam } from './gate-desk.js';

export interface WaiveConditionCommand extends GateOfTeam {
  readonly condition: string;
  /** Of the gate's definition that was read. */
  readonly revision: number;
  readonly reason: string;
}

/** Lets a team off one condition of a gate, as it reads now, with a reason. */
@Injectable()
export class WaiveCondition {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly desk: GateDesk,
  ) {}

  /**
   * @throws NotFound, OutOfReach, CohortIsNotOpen, StaleVersion, GateAlreadyPassed, ConditionIsMet, ConditionAlreadyWaived with
   * who was first
   */
  execute(actor: Actor, { condition, revision, reason, ...gate }: WaiveConditionCommand): Promise<TeamGateView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const { standing, view } = await this.desk.take(tx, gate, { permission: 'gate.waive', revision });
      if (standing.decision) throw new GateAlreadyPassed(view);
      const asked = conditionsOf(standing.checklist!).find((each) => each.condition.key === condition);
      if (!asked) throw new NotFound();
      if (asked.state === 'met') throw new ConditionIsMet(view);
      if (asked.state === 'waived') throw new ConditionAlreadyWaived(view);

      const id = newId();
      await tx.rows(
        `update progress.gate_waiver set ended_by = $5, ended_at = $6
          where hub_id = $1 and team_id = $2 and stage_id = $3 and condition_key = $4 and ended_at is null
            and condition <> $7::jsonb`,
        [tx.hubId, gate.teamId, gate.stageId, condition, actor.personId, tx.at, JSON.stringify(asked.condition)],
      );
      const waived = await tx.rows(
        `insert into progress.gate_waiver
           (id, hub_id, team_id, cohort_id, stage_id, condition_key, condition, reason, waived_by, waived_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
         on conflict (hub_id, team_id, stage_id, condition_key) where ended_at is null do nothing returning id`,
        [
          id,
          tx.hubId,
          gate.teamId,
          gate.cohortId,
          gate.stageId,
          condition,
          JSON.stringify(asked.condition),
          reason,
          actor.personId,
          tx.at,
        ],
      );
      const { view: now } = await this.desk.look(tx, gate);
      if (waived.length === 0) throw new ConditionAlreadyWaived(now);
      tx.audit({
        action: 'gate.condition_waived',
        subject: 'progress.gate_waiver',
        subjectId: id,
        teamId: gate.teamId,
        after: { stage_id: gate.stageId, condition: asked.condition },
        reason,
      });
      return now;
    });
  }
}
