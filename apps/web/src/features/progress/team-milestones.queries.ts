import type { DraftView, EvidenceAnswer, TeamHomeView, TeamMilestoneView } from '@onsil/contracts';
import { queryOptions, useQueryClient } from '@tanstack/react-query';

import { answer, api, ifMatch } from '../../api/client.js';

/** One team milestone with all attempts, its draft and its files. */
export const teamMilestoneQuery = (hub: string, id: string) =>
  queryOptions({
    queryKey: ['team-milestone', hub, id],
    queryFn: () =>
      answer<TeamMilestoneView>(api.GET('/api/v1/hubs/{hub}/team-milestones/{id}', { params: { path: { hub, id } } })),
  });

/** What a team sees first. */
export const teamHomeQuery = (hub: string, teamId: string) =>
  queryOptions({
    queryKey: ['team-home', hub, teamId],
    queryFn: () =>
      answer<TeamHomeView>(api.GET('/api/v1/hubs/{hub}/teams/{id}/home', { params: { path: { hub, id: teamId } } })),
  });

/** Saves what the team has written so far, over that version. */
export const saveDraft = (hub: string, id: string, answers: readonly EvidenceAnswer[], version: number) =>
  answer<DraftView>(
    api.PUT('/api/v1/hubs/{hub}/team-milestones/{id}/draft', {
      params: { path: { hub, id } },
      body: { answers: [...answers] },
      headers: ifMatch(version),
    }),
  );

/** After a change of one team milestone: takes the new view, and lets everything that counts it be asked again. */
export function useTeamMilestoneChanged(hub: string): (view?: TeamMilestoneView) => void {
  const queryClient = useQueryClient();
  return (view) => {
    if (view) queryClient.setQueryData(teamMilestoneQuery(hub, view.id).queryKey, view);
    for (const key of view
      ? ['team-home', 'inbox', 'today', 'board']
      : ['team-milestone', 'team-home', 'inbox', 'today', 'board'])
      void queryClient.invalidateQueries({ queryKey: [key, hub] });
  };
}
