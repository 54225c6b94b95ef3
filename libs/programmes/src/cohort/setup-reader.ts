import { Injectable } from '@nestjs/common';
import type { SetupView } from '@onsil/contracts';
import type { Actor, HubRead, HubTx } from '@onsil/platform';

import { PlanReader } from '../plan/plan-reader.js';
import { setupSteps, type SetupFacts } from './setup.rule.js';

/** How far a cohort is from being opened. */
@Injectable()
export class SetupReader {
  constructor(private readonly plans: PlanReader) {}

  /** @throws NotFound */
  async view(sql: HubTx | HubRead, actor: Actor, cohortId: string): Promise<SetupView> {
    const plan = await this.plans.view(sql, actor, cohortId);
    const steps = setupSteps(plan, await factsOf(sql, plan.plan));
    const required = steps.filter(({ weight }) => weight === 'required');
    const { programmeId: _programme, programmeName: _name, copiedFrom: _copy, ...cohort } = plan.cohort;
    return {
      version: plan.version,
      cohort,
      steps,
      required: required.length,
      requiredDone: required.filter(({ done }) => done).length,
      capabilities: { open: plan.capabilities.open, update: plan.capabilities.update },
    };
  }
}

/** Borrows network.hub and network.hub_closed_day. */
async function factsOf(
  sql: HubTx | HubRead,
  { startsOn, endsOn }: { startsOn: string; endsOn: string },
): Promise<SetupFacts> {
  const [facts] = await sql.rows<SetupFacts>(
    `select h.reply_to is not null as "hasReplyTo",
            (select count(*)::int from network.hub_closed_day d where d.hub_id = h.id and d.day between $2 and $3) as "ownClosedDays"
       from network.hub h where h.id = $1`,
    [sql.hubId, startsOn, endsOn],
  );
  return facts!;
}
