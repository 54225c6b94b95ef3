import type {
  AddReadinessEvidenceBody,
  EvidenceCandidatesView,
  MissingAssessmentsView,
  MoveReadinessRoundBody,
  OpenGapTaskBody,
  OpenReadinessRoundBody,
  ReadinessAnswerView,
  ReadinessAssessmentView,
  ReadinessCalibrationView,
  ReadinessCountsView,
  ReadinessEvidenceView,
  ReadinessMapView,
  ReadinessPerspective,
  ReadinessRoundList,
  ReadinessRoundRow,
  ReadinessRoundView,
  SaveReadinessAnswerBody,
  TeamReadinessView,
} from '@onsil/contracts';
import { queryOptions, useQueryClient } from '@tanstack/react-query';

import { answer, api, ifMatch } from '../../api/client.js';
import type { FrameworkName } from '../../api/readiness-frameworks.js';
import { upload } from '../../api/upload.js';

export const teamReadinessQuery = (hub: string, id: string, round?: string) =>
  queryOptions({
    queryKey: ['team-readiness', hub, id, round],
    queryFn: () =>
      answer<TeamReadinessView>(
        api.GET('/api/v1/hubs/{hub}/teams/{id}/readiness', {
          params: { path: { hub, id }, query: round ? { round } : {} },
        }),
      ),
  });

/** How many teams of the observed cohorts stand at which level; what is under 5 is not told. */
export const readinessCountsQuery = (hub: string) =>
  queryOptions({
    queryKey: ['readiness-counts', hub],
    queryFn: () =>
      answer<ReadinessCountsView>(api.GET('/api/v1/hubs/{hub}/readiness-counts', { params: { path: { hub } } })),
  });

/** Asked anew each time: the page goes on from what was saved last. */
export const assessmentQuery = (hub: string, id: string) =>
  queryOptions({
    queryKey: ['readiness-assessment', hub, id],
    queryFn: () =>
      answer<ReadinessAssessmentView>(
        api.GET('/api/v1/hubs/{hub}/readiness-assessments/{id}', { params: { path: { hub, id } } }),
      ),
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

export const roundsQuery = (hub: string, cohort: string) =>
  queryOptions({
    queryKey: ['readiness-rounds', hub, cohort],
    queryFn: () =>
      answer<ReadinessRoundList>(
        api.GET('/api/v1/hubs/{hub}/cohorts/{id}/readiness-rounds', { params: { path: { hub, id: cohort } } }),
      ),
  });

/** Who has not finished in an open round. */
export const missingQuery = (hub: string, round: string) =>
  queryOptions({
    queryKey: ['readiness-missing', hub, round],
    queryFn: () =>
      answer<MissingAssessmentsView>(
        api.GET('/api/v1/hubs/{hub}/readiness-rounds/{id}/missing', { params: { path: { hub, id: round } } }),
      ),
  });

export interface MapFilter {
  round?: string;
  perspective?: ReadinessPerspective;
}

export const mapQuery = (hub: string, cohort: string, filter: MapFilter) =>
  queryOptions({
    queryKey: ['readiness-map', hub, cohort, filter],
    queryFn: () =>
      answer<ReadinessMapView>(
        api.GET('/api/v1/hubs/{hub}/cohorts/{id}/readiness-map', {
          params: { path: { hub, id: cohort }, query: filter },
        }),
      ),
  });

export const calibrationQuery = (hub: string, cohort: string, round?: string) =>
  queryOptions({
    queryKey: ['readiness-calibration', hub, cohort, round],
    queryFn: () =>
      answer<ReadinessCalibrationView>(
        api.GET('/api/v1/hubs/{hub}/cohorts/{id}/readiness-calibration', {
          params: { path: { hub, id: cohort }, query: round ? { round } : {} },
        }),
      ),
  });

export const openRound = (hub: string, cohort: string, body: OpenReadinessRoundBody) =>
  answer<ReadinessRoundRow>(
    api.POST('/api/v1/hubs/{hub}/cohorts/{id}/readiness-rounds', { params: { path: { hub, id: cohort } }, body }),
  );

export const closeRound = (hub: string, { id, version }: Pick<ReadinessRoundView, 'id' | 'version'>) =>
  answer<ReadinessRoundRow>(
    api.POST('/api/v1/hubs/{hub}/readiness-rounds/{id}/close', {
      params: { path: { hub, id } },
      headers: ifMatch(version),
    }),
  );

export const moveRound = (
  hub: string,
  { id, version }: Pick<ReadinessRoundView, 'id' | 'version'>,
  body: MoveReadinessRoundBody,
) =>
  answer<ReadinessRoundRow>(
    api.PUT('/api/v1/hubs/{hub}/readiness-rounds/{id}', {
      params: { path: { hub, id } },
      headers: ifMatch(version),
      body,
    }),
  );

export const startAssessment = (
  hub: string,
  team: string,
  body: { roundId: string; perspective: ReadinessPerspective },
) =>
  answer<ReadinessAssessmentView>(
    api.POST('/api/v1/hubs/{hub}/teams/{id}/readiness-assessments', { params: { path: { hub, id: team } }, body }),
  );

export const saveAnswer = (
  hub: string,
  id: string,
  { criterion, version, ...body }: SaveReadinessAnswerBody & { criterion: string; version: number },
) =>
  answer<ReadinessAnswerView>(
    api.PUT('/api/v1/hubs/{hub}/readiness-assessments/{id}/answers/{criterion}', {
      params: { path: { hub, id, criterion } },
      headers: ifMatch(version),
      body,
    }),
  );

/** Finishes an assessment, or takes a finished one back. */
export const turnAssessment = (
  hub: string,
  { id, version }: Pick<ReadinessAssessmentView, 'id' | 'version'>,
  way: 'finish' | 'reopen',
) =>
  answer<ReadinessAssessmentView>(
    api.POST(`/api/v1/hubs/{hub}/readiness-assessments/{id}/${way}`, {
      params: { path: { hub, id } },
      headers: ifMatch(version),
    }),
  );

/** What of the team's work elsewhere may be pointed at; asked when somebody is about to. */
export const evidenceCandidatesQuery = (hub: string, team: string) =>
  queryOptions({
    queryKey: ['readiness-candidates', hub, team],
    queryFn: () =>
      answer<EvidenceCandidatesView>(
        api.GET('/api/v1/hubs/{hub}/teams/{id}/readiness-candidates', { params: { path: { hub, id: team } } }),
      ),
    staleTime: 0,
  });

export const addEvidence = (hub: string, team: string, body: AddReadinessEvidenceBody) =>
  answer<ReadinessEvidenceView>(
    api.POST('/api/v1/hubs/{hub}/teams/{id}/readiness-evidence', { params: { path: { hub, id: team } }, body }),
  );

export const uploadEvidence = (
  hub: string,
  team: string,
  { framework: { key, version }, criterion }: { framework: FrameworkName; criterion: string },
  ...sent: [File, Parameters<typeof upload>[2]]
) =>
  upload<ReadinessEvidenceView>(
    `/api/v1/hubs/${hub}/teams/${team}/readiness-files?${new URLSearchParams({ framework: key, version: String(version), criterion }).toString()}`,
    ...sent,
  );

export const removeEvidence = (hub: string, id: string) =>
  answer<undefined>(api.DELETE('/api/v1/hubs/{hub}/readiness-evidence/{id}', { params: { path: { hub, id } } }));

export const openGapTask = (hub: string, team: string, body: OpenGapTaskBody) =>
  answer<{ taskId: string }>(
    api.POST('/api/v1/hubs/{hub}/teams/{id}/readiness-tasks', { params: { path: { hub, id: team } }, body }),
  );

/** Who a task may be given to. */
export const gapOwnersQuery = (hub: string, team: string) =>
  queryOptions({
    queryKey: ['task-owners', hub, team],
    queryFn: () =>
      answer<{ items: { id: string; name: string }[] }>(
        api.GET('/api/v1/hubs/{hub}/task-owners', { params: { path: { hub }, query: { team } } }),
      ),
  });

/** Teams in the reader's reach, for those who have several. */
export const readinessTeamsQuery = (hub: string) =>
  queryOptions({
    queryKey: ['readiness-teams', hub],
    queryFn: () =>
      answer<{ items: { id: string; name: string }[] }>(
        api.GET('/api/v1/hubs/{hub}/teams', { params: { path: { hub }, query: { limit: 200 } } }),
      ),
  });

/** After something about readiness has changed. */
export function useReadinessChanged(hub: string): () => void {
  const queryClient = useQueryClient();
  return () => {
    for (const key of [
      'team-readiness',
      'readiness-assessment',
      'readiness-rounds',
      'readiness-missing',
      'readiness-map',
      'readiness-calibration',
      'readiness-frameworks',
    ])
      void queryClient.invalidateQueries({ queryKey: [key, hub] });
  };
}
