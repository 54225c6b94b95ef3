import { Injectable } from '@nestjs/common';
import type { TeamGateView } from '@onsil/contracts';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { GateNotPassed } from '../progress.errors.js';
import { gateDecided } from '../progress.events.js';
import { GateDesk, type GateOfTeam } from './gate-desk.js';
import { undecided } from './team-gate.rule.js';
import { teamGateView } from './team-gate.view.js';

export interface TakeBackGateCommand extends GateOfTeam {
  readonly reason: string;
}

/** Takes a decision back that should not have been made; it stays on record, with the reason. */
@Injectable()
export class TakeBackGate {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly desk: GateDesk,
  ) {}

  /** @throws NotFound, OutOfReach, CohortIsNotOpen, GateNotPassed */
  execute(actor: Actor, { reason, ...gate }: TakeBackGateCommand): Promise<TeamGateView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const { standing } = await this.desk.take(tx, gate, { permission: 'gate.take_back' });
      const [taken] = await tx.rows<{ id: string }>(
        `update progress.gate_decision set taken_back_by = $4, taken_back_at = $5, take_back_reason = $6
          where hub_id = $1 and team_id = $2 and stage_id = $3 and taken_back_at is null returning id`,
        [tx.hubId, gate.teamId, gate.stageId, actor.personId, tx.at, reason],
      );
      if (!taken) throw new GateNotPassed();
      tx.audit({
        action: 'gate.taken_back',
        subject: 'progress.gate_decision',
        subjectId: taken.id,
        teamId: gate.teamId,
        after: { taken_back_at: tx.at },
        reason,
      });
      tx.publish(gateDecided({ ...gate, decisionId: taken.id, decision: 'taken_back' }));
      return teamGateView(undecided(standing), { actor, teamId: gate.teamId, phase: 'open' });
    });
  }
}
