import type { InboxView } from '@onsil/contracts';
import { useQuery } from '@tanstack/react-query';

import { answer, api } from '../../../api/client.js';

interface InboxPlace {
  /** From 1; 0 for one that does not wait for the reader. */
  place: number;
  all: number;
  previous?: string;
  next?: string;
}

/** Where this one stands among those that wait for the reader, oldest first. */
export function useInboxPlace(hub: string, id: string): InboxPlace {
  const { data } = useQuery({
    queryKey: ['inbox', hub, 'order'],
    queryFn: () =>
      answer<InboxView>(
        api.GET('/api/v1/hubs/{hub}/inbox', { params: { path: { hub }, query: { box: 'mine', limit: 200 } } }),
      ),
  });
  const ids = (data?.items ?? []).flatMap(({ teamMilestoneId }) => teamMilestoneId ?? []);
  const at = ids.indexOf(id);
  const [previous, next] = [ids[at - 1], ids[at + 1]];
  return { place: at + 1, all: ids.length, ...(previous && at > 0 ? { previous } : {}), ...(next ? { next } : {}) };
}
