import type { CurrentNoticeView } from '@onsil/contracts';
import { queryOptions, type QueryClient } from '@tanstack/react-query';

import { answer, api } from './client.js';
import { hasCode } from './problem.js';

/** The hub's newest privacy notice and when the person accepted it; asked for on entering a hub and in its settings. */
export const noticeQuery = (hub: string) =>
  queryOptions({
    queryKey: ['privacy-notice', hub],
    queryFn: () =>
      answer<CurrentNoticeView>(api.GET('/api/v1/hubs/{hub}/privacy-notices/current', { params: { path: { hub } } })),
    staleTime: 300_000,
  });

/** A hub that published a new notice answers nothing until it is accepted: then it is asked for, and shown. */
export function askForOwedNotice(queryClient: QueryClient, error: Error): void {
  if (hasCode(error, 'identity.privacy_notice_owed'))
    void queryClient.invalidateQueries({ queryKey: ['privacy-notice'] });
}
