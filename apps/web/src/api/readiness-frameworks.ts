import type { ReadinessFrameworkList, ReadinessFrameworkView, ReadinessRoundView } from '@onsil/contracts';
import { queryOptions } from '@tanstack/react-query';

import { answer, api } from './client.js';

/** One version of a framework by its name. */
export type FrameworkName = Pick<ReadinessRoundView['framework'], 'key' | 'version'>;

/** The newest version of each framework that the hub may use, and those it kept. */
export const frameworksQuery = (hub: string) =>
  queryOptions({
    queryKey: ['readiness-frameworks', hub],
    queryFn: () =>
      answer<ReadinessFrameworkList>(api.GET('/api/v1/hubs/{hub}/readiness-frameworks', { params: { path: { hub } } })),
  });

/** One version of a framework never changes. */
export const frameworkQuery = (hub: string, { key, version }: FrameworkName) =>
  queryOptions({
    queryKey: ['readiness-framework', hub, key, version],
    queryFn: () =>
      answer<ReadinessFrameworkView>(
        api.GET('/api/v1/hubs/{hub}/readiness-frameworks/{key}/{version}', {
          params: { path: { hub, key, version } },
        }),
      ),
    staleTime: Infinity,
  });
