import type { TaskView } from '@onsil/contracts';
import { infiniteQueryOptions, queryOptions, useQueryClient } from '@tanstack/react-query';

import { answer, api } from '../../../api/client.js';

export interface TasksFilter {
  owner: 'me' | 'anyone';
  status: 'open' | 'closed';
}

/** Tasks of mine, or of everyone I may see. */
export const tasksQuery = (hub: string, filter: TasksFilter) =>
  infiniteQueryOptions({
    queryKey: ['tasks', hub, filter],
    queryFn: ({ pageParam }) =>
      answer<{ items: TaskView[]; next: string | null }>(
        api.GET('/api/v1/hubs/{hub}/tasks', {
          params: { path: { hub }, query: { ...filter, ...(pageParam ? { after: pageParam } : {}) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

/** Who a task may be given to. */
export const taskOwnersQuery = (hub: string, team: string | undefined) =>
  queryOptions({
    queryKey: ['task-owners', hub, team],
    queryFn: () =>
      answer<{ items: { id: string; name: string; role: string }[] }>(
        api.GET('/api/v1/hubs/{hub}/task-owners', { params: { path: { hub }, query: team ? { team } : {} } }),
      ),
  });

/** After a change of a task. */
export function useTasksChanged(hub: string): () => void {
  const queryClient = useQueryClient();
  return () => {
    for (const key of ['tasks', 'team-home', 'today', 'board', 'mentor-home'])
      void queryClient.invalidateQueries({ queryKey: [key, hub] });
  };
}
