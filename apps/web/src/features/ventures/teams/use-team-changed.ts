import type { TeamView } from '@onsil/contracts';
import { useQueryClient } from '@tanstack/react-query';

import { useHub } from '../../../routing/use-hub.js';
import { teamQuery } from './teams.queries.js';

/** What to do once a team changed: show it as answered, or ask again, and let lists know. */
export function useTeamChanged(teamId: string): (changed?: TeamView) => Promise<void> {
  const { slug } = useHub();
  const queryClient = useQueryClient();
  return async (changed) => {
    const { queryKey } = teamQuery(slug, teamId);
    if (changed) queryClient.setQueryData(queryKey, changed);
    else await queryClient.invalidateQueries({ queryKey });
    await queryClient.invalidateQueries({ queryKey: ['teams', slug] });
  };
}
