import { Injectable } from '@nestjs/common';
import type { TeamGateView } from '@onsil/contracts';
import { newId, UnitOfWork, type Actor } from '@onsil/platform';

import { GateAlreadyPassed, GateNotReady } from '../progress.errors.js';
import { gateDecided } from '../progress.events.js';
import { missingOf } from './gate-checklist.rule.js';
import { GateDesk, type GateOfTeam } from './gate-desk.js';

export interface PassGateCommand extends GateOfTeam {
  /** Of the gate's definition that was read. */
  readonly revision: number;
  readonly note: string;
}

/** Lets a team through a gate: a decision with a name, a date and the facts as they were, which later facts do not undo. */
@Injectable()
export class PassGate {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly desk: GateDesk,
  ) {}

  /** @throws NotFound, OutOfReach, CohortIsNotOpen, StaleVersion, GateNotReady, GateAlreadyPassed with who was first */
  execute(actor: Actor, { revision, note, ...gate }: PassGateCommand): Promise<TeamGateView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const { standing, view } = await this.desk.take(tx, gate, { permission: 'gate.pass', revision });
      const { checklist, decision } = standing;
      if (decision || !checklist) throw new GateAlreadyPassed(view);
      if (!checklist.isMet) throw new GateNotReady(missingOf(checklist).length, view);

      const id = newId();
      const decided = await tx.rows(
        `insert into progress.gate_decision
           (id, hub_id, team_id, cohort_id, stage_id, revision, checklist, note, passed_by, passed_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
         on conflict (hub_id, team_id, stage_id) where taken_back_at is null do nothing returning id`,
        [
          id,
          tx.hubId,
          gate.teamId,
          gate.cohortId,
          gate.stageId,
          revision,
          JSON.stringify(checklist),
          note,
          actor.personId,
          tx.at,
        ],
      );
      const { view: now } = await this.desk.look(tx, gate);
      if (decided.length === 0) throw new GateAlreadyPassed(now);
      tx.audit({
        action: 'gate.passed',
        subject: 'progress.gate_decision',
        subjectId: id,
        teamId: gate.teamId,
        after: { stage_id: gate.stageId, revision, checklist, note },
      });
      tx.publish(gateDecided({ ...gate, decisionId: id, decision: 'passed' }));
      return now;
    });
  }
}
