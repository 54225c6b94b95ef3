import type { DemoView } from '@onsil/contracts';
import { queryOptions } from '@tanstack/react-query';

import { answer, publicApi } from '../../api/client.js';
import { ApiProblem } from '../../api/problem.js';

/** Who may be tried; null where this is no demo. */
export const demoQuery = queryOptions({
  queryKey: ['demo'],
  queryFn: async (): Promise<DemoView | null> => {
    try {
      return await answer(publicApi.GET('/api/v1/demo'));
    } catch (error) {
      if (error instanceof ApiProblem && error.status === 404) return null;
      throw error;
    }
  },
  staleTime: Infinity,
});
