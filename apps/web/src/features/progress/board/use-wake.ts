import { useMutation, useQueryClient } from '@tanstack/react-query';

import { answer, api } from '../../../api/client.js';
import { useTellRefusal } from '../../../ui/use-tell-refusal.js';

/** Ends the rest that a team's risk was given. */
export function useWake(hub: string, cohort: string): (team: string) => void {
  const client = useQueryClient();
  const tellRefusal = useTellRefusal();
  const wake = useMutation({
    mutationFn: (team: string) =>
      answer(
        api.DELETE('/api/v1/hubs/{hub}/cohorts/{cohort}/teams/{team}/risk-snooze', {
          params: { path: { hub, cohort, team } },
        }),
      ),
    onError: tellRefusal,
    onSettled: () => client.invalidateQueries({ queryKey: ['board', hub] }),
  });
  return wake.mutate;
}
