import type {
  BeginFinancialPlanBody,
  ChangeFinancialPlanBody,
  CheckedWorkbookView,
  FinancialPlanView,
  TeamFinancialPlanView,
} from '@onsil/contracts';
import { queryOptions, useQueryClient } from '@tanstack/react-query';

import { answer, api, ifMatch } from '../../api/client.js';
import { upload } from '../../api/upload.js';

export const teamFinancialPlanQuery = (hub: string, id: string) =>
  queryOptions({
    queryKey: ['team-financial-plan', hub, id],
    queryFn: () =>
      answer<TeamFinancialPlanView>(
        api.GET('/api/v1/hubs/{hub}/teams/{id}/financial-plan', { params: { path: { hub, id } } }),
      ),
  });

export const beginFinancialPlan = (hub: string, teamId: string, body: BeginFinancialPlanBody) =>
  answer<FinancialPlanView>(
    api.POST('/api/v1/hubs/{hub}/teams/{id}/financial-plan', { params: { path: { hub, id: teamId } }, body }),
  );

export const changeFinancialPlan = (
  hub: string,
  { id, version }: Pick<FinancialPlanView, 'id' | 'version'>,
  body: ChangeFinancialPlanBody,
) =>
  answer<FinancialPlanView>(
    api.PUT('/api/v1/hubs/{hub}/financial-plans/{id}', {
      params: { path: { hub, id } },
      headers: ifMatch(version),
      body,
    }),
  );

export const checkPlanFile = (hub: string, id: string, file: File) =>
  upload<CheckedWorkbookView>(`/api/v1/hubs/${hub}/financial-plans/${id}/check-file`, file, {
    onProgress: () => undefined,
    key: crypto.randomUUID(),
  });

export function useFinancialPlanChanged(hub: string, teamId: string): () => void {
  const queryClient = useQueryClient();
  return () => void queryClient.invalidateQueries({ queryKey: teamFinancialPlanQuery(hub, teamId).queryKey });
}
