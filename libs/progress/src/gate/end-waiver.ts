import { Injectable } from '@nestjs/common';
import type { TeamGateView } from '@onsil/contracts';
import { NotFound, UnitOfWork, type Actor } from '@onsil/platform';

import { GateAlreadyPassed } from '../progress.errors.js';
import { GateDesk, type GateOfTeam } from './gate-desk.js';

export interface EndWaiverCommand extends GateOfTeam {
  readonly condition: string;
}

/** Asks for a condition again that a team was let off, while its gate is not passed. */
@Injectable()
export class EndWaiver {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly desk: GateDesk,
  ) {}

  /** @throws NotFound, OutOfReach, CohortIsNotOpen, GateAlreadyPassed */
  execute(actor: Actor, { condition, ...gate }: EndWaiverCommand): Promise<TeamGateView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const { standing, view } = await this.desk.take(tx, gate, { permission: 'gate.waive' });
      if (standing.decision) throw new GateAlreadyPassed(view);
      const [ended] = await tx.rows<{ id: string }>(
        `update progress.gate_waiver set ended_by = $5, ended_at = $6
          where hub_id = $1 and team_id = $2 and stage_id = $3 and condition_key = $4 and ended_at is null returning id`,
        [tx.hubId, gate.teamId, gate.stageId, condition, actor.personId, tx.at],
      );
      if (!ended) throw new NotFound();
      tx.audit({
        action: 'gate.waiver_ended',
        subject: 'progress.gate_waiver',
        subjectId: ended.id,
        teamId: gate.teamId,
        after: { ended_at: tx.at },
      });
      return (await this.desk.look(tx, gate)).view;
    });
  }
}
