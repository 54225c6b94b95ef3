import type {
  CertificateView,
  DecideDismissalBody,
  DismissalView,
  ExitSettingsBody,
  ExitSettingsView,
  GraduateTeamsBody,
  GraduationPreview,
  GraduationResult,
  Locale,
  NoticeDismissalBody,
  RecordHonestFailureBody,
  ReissueCertificateBody,
  TeamExitsView,
  VerificationView,
} from '@onsil/contracts';
import { queryOptions, useQueryClient } from '@tanstack/react-query';

import { answer, api, ifMatch, publicApi } from '../../api/client.js';

export const teamExitsQuery = (hub: string, id: string) =>
  queryOptions({
    queryKey: ['team-exits', hub, id],
    queryFn: () =>
      answer<TeamExitsView>(api.GET('/api/v1/hubs/{hub}/teams/{id}/exits', { params: { path: { hub, id } } })),
  });

export const graduationQuery = (hub: string, cohort: string) =>
  queryOptions({
    queryKey: ['graduation', hub, cohort],
    queryFn: () =>
      answer<GraduationPreview>(
        api.GET('/api/v1/hubs/{hub}/cohorts/{id}/graduation', { params: { path: { hub, id: cohort } } }),
      ),
  });

export const exitSettingsQuery = (hub: string) =>
  queryOptions({
    queryKey: ['exit-settings', hub],
    queryFn: () => answer<ExitSettingsView>(api.GET('/api/v1/hubs/{hub}/exit-settings', { params: { path: { hub } } })),
  });

export const verificationQuery = (token: string) =>
  queryOptions({
    queryKey: ['verification', token],
    queryFn: () =>
      answer<VerificationView>(publicApi.GET('/api/v1/verifications/{token}', { params: { path: { token } } })),
    retry: false,
  });

/** After a step: whatever shows the team, its tasks or its cohort. */
export function useExitsChanged(hub: string): () => Promise<unknown> {
  const queryClient = useQueryClient();
  return () =>
    Promise.all(
      ['team-exits', 'team', 'teams', 'graduation', 'board', 'tasks', 'team-home', 'team-mentoring', 'exceptions'].map(
        (key) => queryClient.invalidateQueries({ queryKey: [key, hub] }),
      ),
    );
}

export const withdraw = (hub: string, id: string, teamId: string, reason: string) =>
  answer<TeamExitsView>(
    api.POST('/api/v1/hubs/{hub}/cohorts/{id}/teams/{teamId}/withdraw', {
      params: { path: { hub, id, teamId } },
      body: { reason },
    }),
  );

export const recordFailure = (hub: string, id: string, teamId: string, body: RecordHonestFailureBody) =>
  answer<TeamExitsView>(
    api.POST('/api/v1/hubs/{hub}/cohorts/{id}/teams/{teamId}/honest-failure', {
      params: { path: { hub, id, teamId } },
      body,
    }),
  );

export const noticeDismissal = (hub: string, id: string, teamId: string, body: NoticeDismissalBody) =>
  answer<DismissalView>(
    api.POST('/api/v1/hubs/{hub}/cohorts/{id}/teams/{teamId}/dismissals', {
      params: { path: { hub, id, teamId } },
      body,
    }),
  );

export const speak = (hub: string, { id, version }: DismissalView, as: 'statement' | 'appeal', text: string) =>
  answer<DismissalView>(
    api.POST(`/api/v1/hubs/{hub}/dismissals/{id}/${as}`, {
      params: { path: { hub, id } },
      headers: ifMatch(version),
      body: { text },
    }),
  );

export const decide = (
  hub: string,
  { id, version }: DismissalView,
  as: 'decision' | 'appeal-decision',
  body: DecideDismissalBody,
) =>
  answer<DismissalView>(
    api.POST(`/api/v1/hubs/{hub}/dismissals/{id}/${as}`, {
      params: { path: { hub, id } },
      headers: ifMatch(version),
      body,
    }),
  );

export const complete = (hub: string, { id, version }: DismissalView) =>
  answer<DismissalView>(
    api.POST('/api/v1/hubs/{hub}/dismissals/{id}/complete', {
      params: { path: { hub, id } },
      headers: ifMatch(version),
    }),
  );

export const resume = (hub: string, { exceptionId, version }: { exceptionId: string; version: number }) =>
  answer(
    api.POST('/api/v1/hubs/{hub}/exceptions/{id}/resume', {
      params: { path: { hub, id: exceptionId } },
      headers: ifMatch(version),
    }),
  );

export const graduate = (hub: string, id: string, body: GraduateTeamsBody) =>
  answer<GraduationResult>(
    api.POST('/api/v1/hubs/{hub}/cohorts/{id}/graduation', { params: { path: { hub, id } }, body }),
  );

export const issueCertificate = (hub: string, id: string, withMembers: boolean) =>
  answer<CertificateView>(
    api.POST('/api/v1/hubs/{hub}/exits/{id}/certificates', { params: { path: { hub, id } }, body: { withMembers } }),
  );

export const revokeCertificate = (hub: string, { id, version }: CertificateView, reason: string) =>
  answer<CertificateView>(
    api.POST('/api/v1/hubs/{hub}/certificates/{id}/revoke', {
      params: { path: { hub, id } },
      headers: ifMatch(version),
      body: { reason },
    }),
  );

export const reissueCertificate = (hub: string, { id, version }: CertificateView, body: ReissueCertificateBody) =>
  answer<CertificateView>(
    api.POST('/api/v1/hubs/{hub}/certificates/{id}/reissue', {
      params: { path: { hub, id } },
      headers: ifMatch(version),
      body,
    }),
  );

export const setExitSettings = (hub: string, version: number, body: ExitSettingsBody) =>
  answer<ExitSettingsView>(
    api.PUT('/api/v1/hubs/{hub}/exit-settings', { params: { path: { hub } }, headers: ifMatch(version), body }),
  );

/** Where the paper is downloaded from, in one language. */
export const certificatePath = (hub: string, id: string, locale: Locale): string =>
  `/api/v1/hubs/${hub}/certificates/${id}/pdf?locale=${locale}`;
