import type { LateStartView } from '@onsil/contracts';
import { queryOptions } from '@tanstack/react-query';

import { answer, api } from '../../../api/client.js';

/** What of a cohort's plan a team would find past that joins today. */
export const lateStartQuery = (hub: string, cohort: string) =>
  queryOptions({
    queryKey: ['late-start', hub, cohort],
    queryFn: () =>
      answer<LateStartView>(
        api.GET('/api/v1/hubs/{hub}/cohorts/{id}/late-start', { params: { path: { hub, id: cohort } } }),
      ),
  });
