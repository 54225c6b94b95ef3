import type { CohortPhase, PlanDraft } from '@onsil/contracts';
import { WorkingDays } from '@onsil/network';
import { newId, type HubTx } from '@onsil/platform';

import { planDates } from '../src/plan/plan-dates.rule.js';
import { FIRST_REVISIONS } from '../src/plan/plan-revisions.rule.js';
import { PlanRepository } from '../src/plan/plan.repository.js';
import { aPlanDraft } from './plan.builder.js';

/** A calendar with weekends and nothing else. */
const weekendsOnly = new WorkingDays({ holidays: () => new Map(), network: [], hub: [] });

/** Stores a programme with one cohort and its plan; answers their ids and those of the draft's stages and milestones by key. */
export async function insertCohort(
  tx: HubTx,
  {
    draft = aPlanDraft(),
    phase = 'draft',
    name = '1기',
  }: { draft?: PlanDraft; phase?: CohortPhase; name?: string } = {},
): Promise<{
  programmeId: string;
  cohortId: string;
  stages: ReadonlyMap<string, string>;
  milestones: ReadonlyMap<string, string>;
}> {
  const [programmeId, cohortId] = [newId(), newId()];
  await tx.rows(`insert into programmes.programme (id, hub_id, name, year) values ($1, $2, $3, 2031)`, [
    programmeId,
    tx.hubId,
    `육성사업 ${programmeId}`,
  ]);
  await tx.rows(
    `insert into programmes.cohort (id, hub_id, programme_id, name, starts_on, ends_on) values ($1, $2, $3, $4, $5, $6)`,
    [cohortId, tx.hubId, programmeId, name, draft.startsOn, draft.endsOn],
  );
  const plans = new PlanRepository();
  const { stages, milestones } = await plans.replace(tx, await plans.get(tx, cohortId), {
    draft,
    dates: planDates(draft, weekendsOnly),
    revisions: FIRST_REVISIONS,
  });
  await tx.rows('update programmes.cohort set phase = $3, version = 1 where hub_id = $1 and id = $2', [
    tx.hubId,
    cohortId,
    phase,
  ]);
  return { programmeId, cohortId, stages, milestones };
}
