import type { IndicatorView, PlanIndicatorBody, TeamIndicatorsView } from '@onsil/contracts';
import { queryOptions, useQueryClient } from '@tanstack/react-query';

import { answer, api, ifMatch } from '../../api/client.js';

export const teamIndicatorsQuery = (hub: string, id: string) =>
  queryOptions({
    queryKey: ['team-indicators', hub, id],
    queryFn: () =>
      answer<TeamIndicatorsView>(
        api.GET('/api/v1/hubs/{hub}/teams/{id}/indicators', { params: { path: { hub, id } } }),
      ),
  });

export const planIndicator = (hub: string, teamId: string, body: PlanIndicatorBody) =>
  answer<IndicatorView>(
    api.POST('/api/v1/hubs/{hub}/teams/{id}/indicators', { params: { path: { hub, id: teamId } }, body }),
  );

export const replanIndicator = (hub: string, { id, version }: IndicatorView, body: PlanIndicatorBody) =>
  answer<IndicatorView>(
    api.PUT('/api/v1/hubs/{hub}/indicators/{id}', { params: { path: { hub, id } }, headers: ifMatch(version), body }),
  );

export const removeIndicator = (hub: string, { id, version }: IndicatorView) =>
  answer(
    api.POST('/api/v1/hubs/{hub}/indicators/{id}/remove', { params: { path: { hub, id } }, headers: ifMatch(version) }),
  );

export function useIndicatorsChanged(hub: string, teamId: string): () => void {
  const queryClient = useQueryClient();
  return () => void queryClient.invalidateQueries({ queryKey: teamIndicatorsQuery(hub, teamId).queryKey });
}
