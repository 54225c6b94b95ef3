import type {
  CohortCreated,
  CohortSummary,
  CreateCohortBody,
  CreateProgrammeBody,
  ProgrammeView,
  TemplatesView,
} from '@onsil/contracts';
import { queryOptions } from '@tanstack/react-query';

import { answer, api, ifMatch } from '../../../api/client.js';

/** The plans on offer to start from. */
export const templatesQuery = (hub: string) =>
  queryOptions({
    queryKey: ['templates', hub],
    queryFn: () => answer<TemplatesView>(api.GET('/api/v1/hubs/{hub}/templates', { params: { path: { hub } } })),
  });

export function createProgramme(hub: string, body: CreateProgrammeBody): Promise<CohortCreated> {
  return answer<CohortCreated>(api.POST('/api/v1/hubs/{hub}/programmes', { params: { path: { hub } }, body }));
}

export function createCohort(hub: string, programme: string, body: CreateCohortBody): Promise<CohortCreated> {
  return answer<CohortCreated>(
    api.POST('/api/v1/hubs/{hub}/programmes/{id}/cohorts', { params: { path: { hub, id: programme } }, body }),
  );
}

/** Keeps a cohort's plan as a template of the hub. */
export function saveTemplate(hub: string, cohort: string, name: string): Promise<{ id: string }> {
  return answer<{ id: string }>(
    api.POST('/api/v1/hubs/{hub}/cohorts/{id}/template', {
      params: { path: { hub, id: cohort } },
      body: { name, summary: '' },
    }),
  );
}

export function deleteTemplate(hub: string, template: string): Promise<unknown> {
  return answer(api.DELETE('/api/v1/hubs/{hub}/templates/{id}', { params: { path: { hub, id: template } } }));
}

export function renameCohort(hub: string, { id, version }: CohortSummary, name: string): Promise<unknown> {
  return answer(
    api.PUT('/api/v1/hubs/{hub}/cohorts/{id}', {
      params: { path: { hub, id } },
      body: { name },
      headers: ifMatch(version),
    }),
  );
}

export function renameProgramme(hub: string, { id, year, version }: ProgrammeView, name: string): Promise<unknown> {
  return answer(
    api.PUT('/api/v1/hubs/{hub}/programmes/{id}', {
      params: { path: { hub, id } },
      body: { name, year },
      headers: ifMatch(version),
    }),
  );
}
