import type { ReminderRulesPreview, ReminderRulesView, ReminderRuleView } from '@onsil/contracts';
import { queryOptions } from '@tanstack/react-query';

import { answer, api, ifMatch } from '../../../api/client.js';

const of = (programme: string | undefined) => (programme ? { programme } : {});

/** The rules of a programme, or the hub's own. */
export const rulesQuery = (hub: string, programme: string | undefined) =>
  queryOptions({
    queryKey: ['reminder-rules', hub, programme ?? null],
    queryFn: () =>
      answer<ReminderRulesView>(
        api.GET('/api/v1/hubs/{hub}/reminder-rules', { params: { path: { hub }, query: of(programme) } }),
      ),
  });

export const setRules = (
  hub: string,
  programme: string | undefined,
  version: number,
  items: readonly ReminderRuleView[],
) =>
  answer<ReminderRulesView>(
    api.PUT('/api/v1/hubs/{hub}/reminder-rules', {
      params: { path: { hub }, query: of(programme) },
      headers: ifMatch(version),
      body: { items: [...items] },
    }),
  );

/** What the rules would send; nothing is saved. */
export const previewRules = (hub: string, programme: string | undefined, items: readonly ReminderRuleView[]) =>
  answer<ReminderRulesPreview>(
    api.POST('/api/v1/hubs/{hub}/reminder-rules/preview', {
      params: { path: { hub }, query: of(programme) },
      body: { items: [...items] },
    }),
  );
