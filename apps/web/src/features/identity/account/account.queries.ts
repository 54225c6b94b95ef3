import { queryOptions } from '@tanstack/react-query';

import { answer, api } from '../../../api/client.js';

/** Where the person is signed in. */
export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: () => answer(api.GET('/api/v1/sessions')),
});
