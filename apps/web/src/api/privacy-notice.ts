import type { CurrentNoticeView } from '@onsil/contracts';
import { queryOptions } from '@tanstack/react-query';

import { answer, api } from './client.js';

/** The hub's newest privacy notice and when the person accepted it; asked for on entering a hub and in its settings. */
export const noticeQuery = (hub: string) =>
  queryOptions({
    queryKey: ['privacy-notice', hub],
    queryFn: () =>
      answer<CurrentNoticeView>(api.GET('/api/v1/hubs/{hub}/privacy-notices/current', { params: { path: { hub } } })),
    staleTime: 300_000,
  });
