import type { CohortSummary } from '@onsil/contracts';

import { answer, api, ifMatch } from '../../../api/client.js';

export function openCohort(hub: string, cohort: string, version: number): Promise<CohortSummary> {
  return answer<CohortSummary>(
    api.POST('/api/v1/hubs/{hub}/cohorts/{id}/open', {
      params: { path: { hub, id: cohort } },
      headers: ifMatch(version),
    }),
  );
}

export function changePhase(
  hub: string,
  cohort: string,
  step: 'close' | 'reopen',
  { reason, version }: { reason: string; version: number },
): Promise<CohortSummary> {
  return answer<CohortSummary>(
    api.POST(`/api/v1/hubs/{hub}/cohorts/{id}/${step}`, {
      params: { path: { hub, id: cohort } },
      body: { reason },
      headers: ifMatch(version),
    }),
  );
}
