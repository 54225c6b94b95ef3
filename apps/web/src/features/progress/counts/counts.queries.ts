import { queryOptions } from '@tanstack/react-query';

import { answer, api } from '../../../api/client.js';

/** How many teams of each cohort stand where; what is under 5 is not told. */
export const countsQuery = (hub: string) =>
  queryOptions({
    queryKey: ['counts', hub],
    queryFn: () => answer(api.GET('/api/v1/hubs/{hub}/counts', { params: { path: { hub } } })),
  });
