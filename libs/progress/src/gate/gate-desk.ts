import { Injectable } from '@nestjs/common';
import { dayIn, type Permission, type TeamGateView } from '@onsil/contracts';
import { NotFound, StaleVersion, type HubTx } from '@onsil/platform';

import { LivePlan } from '../team-milestone/live-plan.js';
import { assertReached } from '../team-milestone/reach.rule.js';
import { gateFacts } from './gate-facts.query.js';
import { teamGates, type GateStanding } from './team-gate.rule.js';
import { teamGateView } from './team-gate.view.js';

/** One gate of one team. */
export interface GateOfTeam {
  readonly cohortId: string;
  readonly teamId: string;
  readonly stageId: string;
}

/** A gate while something is decided about it, and how it is told to whoever decides. */
export interface GateAtHand {
  readonly standing: GateStanding;
  readonly view: TeamGateView;
}

/** The start of every decision on a gate: who may, whether the cohort runs, and how the gate stands by what is known now. */
@Injectable()
export class GateDesk {
  constructor(private readonly livePlan: LivePlan) {}

  /**
   * The gate as it stands; while the transaction runs nobody changes the plan. `revision` is that of the definition that was read.
   * @throws NotFound, OutOfReach, CohortIsNotOpen, TeamHasLeft, StaleVersion with how it stands by the new definition
   */
  async take(
    tx: HubTx,
    gate: GateOfTeam,
    { permission, revision }: { readonly permission: Permission; readonly revision?: number },
  ): Promise<GateAtHand> {
    assertReached(tx.actor, gate.teamId, permission);
    await tx.rows('select 1 from programmes.cohort where hub_id = $1 and id = $2 for share', [tx.hubId, gate.cohortId]);
    const taken = await this.look(tx, gate);
    await this.livePlan.assertRuns(tx, gate);
    if (revision !== undefined && revision !== taken.view.revision) throw new StaleVersion(taken.view);
    return taken;
  }

  /** The gate as it stands. @throws NotFound when the team is not on the cohort, or there is no gate */
  async look(tx: HubTx, { cohortId, teamId, stageId }: GateOfTeam): Promise<GateAtHand> {
    const today = dayIn(tx.actor.hub.timeZone, tx.at);
    const [cohort] = await gateFacts(tx, { cohortId, teamId, reached: null, today });
    const team = cohort?.teams[0];
    const standing = cohort && team && teamGates(cohort, team).find(({ stage }) => stage.id === stageId);
    if (!standing) throw new NotFound();
    return { standing, view: teamGateView(standing, { actor: tx.actor, teamId, phase: cohort.phase }) };
  }
}
