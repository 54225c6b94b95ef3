import type { ProgrammeView } from '@onsil/contracts';
import { queryOptions } from '@tanstack/react-query';

import { answer, api } from './client.js';

/** The programmes of a hub with their cohorts, as the hub switcher and every cohort's page name them. */
export const programmesQuery = (hub: string) =>
  queryOptions({
    queryKey: ['programmes', hub],
    queryFn: () =>
      answer<{ items: ProgrammeView[]; capabilities: { update: boolean } }>(
        api.GET('/api/v1/hubs/{hub}/programmes', { params: { path: { hub } } }),
      ),
  });
