import type { PlanChangeView, PlanDraft } from '@onsil/contracts';

import { answer, api, ifMatch } from '../../../api/client.js';

/** Which teams a change of a running plan affects; saves nothing. */
export function previewPlanChange(hub: string, cohort: string, plan: PlanDraft): Promise<PlanChangeView> {
  return answer<PlanChangeView>(
    api.POST('/api/v1/hubs/{hub}/cohorts/{id}/plan-changes/preview', {
      params: { path: { hub, id: cohort } },
      body: { plan },
    }),
  );
}

export function applyPlanChange(
  hub: string,
  cohort: string,
  { plan, reason, version }: { plan: PlanDraft; reason: string; version: number },
): Promise<PlanChangeView> {
  return answer<PlanChangeView>(
    api.POST('/api/v1/hubs/{hub}/cohorts/{id}/plan-changes', {
      params: { path: { hub, id: cohort } },
      body: { plan, reason },
      headers: ifMatch(version),
    }),
  );
}
