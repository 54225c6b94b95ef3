import type { PlanDraft, PlanPreview, PlanSource, PlanView, SetupView } from '@onsil/contracts';
import { queryOptions } from '@tanstack/react-query';

import { answer, api, ifMatch } from '../../../api/client.js';

/** The plan of a cohort, with every date. */
export const planQuery = (hub: string, cohort: string) =>
  queryOptions({
    queryKey: ['plan', hub, cohort],
    queryFn: () =>
      answer<PlanView>(api.GET('/api/v1/hubs/{hub}/cohorts/{id}/plan', { params: { path: { hub, id: cohort } } })),
  });

/** What opening a cohort needs. */
export const setupQuery = (hub: string, cohort: string) =>
  queryOptions({
    queryKey: ['setup', hub, cohort],
    queryFn: () =>
      answer<SetupView>(api.GET('/api/v1/hubs/{hub}/cohorts/{id}/setup', { params: { path: { hub, id: cohort } } })),
  });

/** Every date a draft would give; saves nothing. */
export function previewPlan(hub: string, cohort: string, draft: PlanDraft): Promise<PlanPreview> {
  return answer<PlanPreview>(
    api.POST('/api/v1/hubs/{hub}/cohorts/{id}/plan/preview', {
      params: { path: { hub, id: cohort } },
      body: draft,
    }),
  );
}

export function savePlan(hub: string, cohort: string, draft: PlanDraft, version: number): Promise<PlanView> {
  return answer<PlanView>(
    api.PUT('/api/v1/hubs/{hub}/cohorts/{id}/plan', {
      params: { path: { hub, id: cohort } },
      body: draft,
      headers: ifMatch(version),
    }),
  );
}

/** Gives a cohort in draft the plan of a template or of another cohort. */
export function copyPlan(hub: string, cohort: string, source: PlanSource, version: number): Promise<PlanView> {
  return answer<PlanView>(
    api.POST('/api/v1/hubs/{hub}/cohorts/{id}/plan/copy', {
      params: { path: { hub, id: cohort } },
      body: { source },
      headers: ifMatch(version),
    }),
  );
}
