import type { CohortGatesView, TeamGatesView, TeamGateView } from '@onsil/contracts';
import { queryOptions, useQueryClient } from '@tanstack/react-query';

import { answer, api, ifMatch } from '../../../api/client.js';

/** One gate of one team, as its routes name it. */
export interface GateOfTeam {
  cohort: string;
  team: string;
  stage: string;
}

/** The gates of a team: what is met, what is missing, who passed what. */
export const teamGatesQuery = (hub: string, team: string) =>
  queryOptions({
    queryKey: ['team-gates', hub, team],
    queryFn: () =>
      answer<TeamGatesView>(api.GET('/api/v1/hubs/{hub}/teams/{id}/gates', { params: { path: { hub, id: team } } })),
  });

/** Who of a cohort stands at which gate. */
export const cohortGatesQuery = (hub: string, cohort: string) =>
  queryOptions({
    queryKey: ['cohort-gates', hub, cohort],
    queryFn: () =>
      answer<CohortGatesView>(
        api.GET('/api/v1/hubs/{hub}/cohorts/{cohort}/gates', { params: { path: { hub, cohort } } }),
      ),
  });

/** Lets a team through, by the definition that was read. */
export const passGate = (hub: string, gate: GateOfTeam, { revision, note }: { revision: number; note: string }) =>
  answer<TeamGateView>(
    api.POST('/api/v1/hubs/{hub}/cohorts/{cohort}/teams/{team}/gates/{stage}/pass', {
      params: { path: { hub, ...gate } },
      body: { note },
      headers: ifMatch(revision),
    }),
  );

/** Takes a decision back. */
export const takeBackGate = (hub: string, gate: GateOfTeam, reason: string) =>
  answer<TeamGateView>(
    api.POST('/api/v1/hubs/{hub}/cohorts/{cohort}/teams/{team}/gates/{stage}/take-back', {
      params: { path: { hub, ...gate } },
      body: { reason },
    }),
  );

/** Lets a team off one condition, as it reads now. */
export const waiveCondition = (
  hub: string,
  gate: GateOfTeam,
  { condition, revision, reason }: { condition: string; revision: number; reason: string },
) =>
  answer<TeamGateView>(
    api.PUT('/api/v1/hubs/{hub}/cohorts/{cohort}/teams/{team}/gates/{stage}/waivers/{condition}', {
      params: { path: { hub, ...gate, condition } },
      body: { reason },
      headers: ifMatch(revision),
    }),
  );

/** Asks for a condition again. */
export const endWaiver = (hub: string, gate: GateOfTeam, condition: string) =>
  answer<TeamGateView>(
    api.DELETE('/api/v1/hubs/{hub}/cohorts/{cohort}/teams/{team}/gates/{stage}/waivers/{condition}', {
      params: { path: { hub, ...gate, condition } },
    }),
  );

/** After a decision on a gate, or when one was refused because something else stands there now. */
export function useGatesChanged(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await Promise.all(['team-gates', 'cohort-gates'].map((key) => client.invalidateQueries({ queryKey: [key] })));
  };
}
