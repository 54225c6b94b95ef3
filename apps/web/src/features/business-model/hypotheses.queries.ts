import type {
  CohortTestingPage,
  CorrectEvidenceBody,
  DecidedHypothesisView,
  DecideExperimentBody,
  DecideHypothesisBody,
  EvidenceRow,
  ExperimentView,
  HypothesisView,
  LogEvidenceBody,
  PlanExperimentBody,
  ReportExperimentBody,
  StateHypothesisBody,
  TeamEvidencePage,
  TeamHypothesesView,
} from '@onsil/contracts';
import { infiniteQueryOptions, queryOptions, useQueryClient } from '@tanstack/react-query';

import { answer, api, ifMatch } from '../../api/client.js';

export const teamHypothesesQuery = (hub: string, id: string) =>
  queryOptions({
    queryKey: ['team-hypotheses', hub, id],
    queryFn: () =>
      answer<TeamHypothesesView>(
        api.GET('/api/v1/hubs/{hub}/teams/{id}/hypotheses', { params: { path: { hub, id } } }),
      ),
  });

export const hypothesisQuery = (hub: string, id: string) =>
  queryOptions({
    queryKey: ['hypothesis', hub, id],
    queryFn: () =>
      answer<HypothesisView>(api.GET('/api/v1/hubs/{hub}/hypotheses/{id}', { params: { path: { hub, id } } })),
  });

export const stateHypothesis = (hub: string, teamId: string, body: StateHypothesisBody) =>
  answer<HypothesisView>(
    api.POST('/api/v1/hubs/{hub}/teams/{id}/hypotheses', { params: { path: { hub, id: teamId } }, body }),
  );

export const changeHypothesis = (hub: string, { id, version }: HypothesisView, body: StateHypothesisBody) =>
  answer<HypothesisView>(
    api.PUT('/api/v1/hubs/{hub}/hypotheses/{id}', { params: { path: { hub, id } }, headers: ifMatch(version), body }),
  );

export const decideHypothesis = (hub: string, { id, version }: HypothesisView, body: DecideHypothesisBody) =>
  answer<DecidedHypothesisView>(
    api.POST('/api/v1/hubs/{hub}/hypotheses/{id}/decide', {
      params: { path: { hub, id } },
      headers: ifMatch(version),
      body,
    }),
  );

export const planExperiment = (hub: string, hypothesisId: string, body: PlanExperimentBody) =>
  answer<ExperimentView>(
    api.POST('/api/v1/hubs/{hub}/hypotheses/{id}/experiments', { params: { path: { hub, id: hypothesisId } }, body }),
  );

export const replanExperiment = (hub: string, { id, version }: ExperimentView, body: PlanExperimentBody) =>
  answer<ExperimentView>(
    api.PUT('/api/v1/hubs/{hub}/experiments/{id}', { params: { path: { hub, id } }, headers: ifMatch(version), body }),
  );

export const startExperiment = (hub: string, { id, version }: ExperimentView) =>
  answer<ExperimentView>(
    api.POST('/api/v1/hubs/{hub}/experiments/{id}/start', { params: { path: { hub, id } }, headers: ifMatch(version) }),
  );

export const reportExperiment = (hub: string, { id, version }: ExperimentView, body: ReportExperimentBody) =>
  answer<ExperimentView>(
    api.PUT('/api/v1/hubs/{hub}/experiments/{id}/report', {
      params: { path: { hub, id } },
      headers: ifMatch(version),
      body,
    }),
  );

export const decideExperiment = (hub: string, { id, version }: ExperimentView, body: DecideExperimentBody) =>
  answer<ExperimentView>(
    api.POST('/api/v1/hubs/{hub}/experiments/{id}/decide', {
      params: { path: { hub, id } },
      headers: ifMatch(version),
      body,
    }),
  );

/** What a team heard, saw and measured, newest first, page by page. */
export const teamEvidenceQuery = (hub: string, id: string) =>
  infiniteQueryOptions({
    queryKey: ['team-evidence', hub, id],
    queryFn: ({ pageParam }) =>
      answer<TeamEvidencePage>(
        api.GET('/api/v1/hubs/{hub}/teams/{id}/evidence', {
          params: { path: { hub, id }, query: pageParam ? { after: pageParam } : {} },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });

export const logEvidence = (hub: string, teamId: string, body: LogEvidenceBody) =>
  answer<EvidenceRow>(
    api.POST('/api/v1/hubs/{hub}/teams/{id}/evidence', { params: { path: { hub, id: teamId } }, body }),
  );

export const correctEvidence = (hub: string, { id, version }: EvidenceRow, body: CorrectEvidenceBody) =>
  answer<EvidenceRow>(
    api.PUT('/api/v1/hubs/{hub}/evidence/{id}', { params: { path: { hub, id } }, headers: ifMatch(version), body }),
  );

export const removeEvidence = (hub: string, { id, version }: Pick<EvidenceRow, 'id' | 'version'>) =>
  answer(
    api.POST('/api/v1/hubs/{hub}/evidence/{id}/remove', { params: { path: { hub, id } }, headers: ifMatch(version) }),
  );

/** A cohort's teams with their counters, page by page. */
export const cohortTestingQuery = (hub: string, id: string, silent: boolean) =>
  infiniteQueryOptions({
    queryKey: ['cohort-testing', hub, id, silent],
    queryFn: ({ pageParam }) =>
      answer<CohortTestingPage>(
        api.GET('/api/v1/hubs/{hub}/cohorts/{id}/business-model', {
          params: {
            path: { hub, id },
            query: { limit: 100, ...(silent && { silent: 'true' }), ...(pageParam && { after: pageParam }) },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });

const TOUCHED = [
  'hypothesis',
  'team-hypotheses',
  'team-evidence',
  'canvas',
  'team-canvases',
  'cohort-testing',
] as const;

/** After a hypothesis, an experiment or evidence changed: all that shows them asks anew. */
export function useTestingChanged(hub: string): () => void {
  const queryClient = useQueryClient();
  return () => {
    for (const key of TOUCHED) void queryClient.invalidateQueries({ queryKey: [key, hub] });
  };
}
