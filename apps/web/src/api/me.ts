import type { MeView } from '@onsil/contracts';
import { queryOptions } from '@tanstack/react-query';

import { answer, publicApi } from './client.js';

/** Who is signed in and what they may do where. Fails with 401 when nobody is. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: () => answer<MeView>(publicApi.GET('/api/v1/me')),
  staleTime: 60_000,
  retry: false,
  networkMode: 'always', // without a connection it is known at once that nobody answers
});
