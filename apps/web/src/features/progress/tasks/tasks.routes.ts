import { createRoute, lazyRouteComponent, type SearchSchemaInput } from '@tanstack/react-router';

import { hubRoute } from '../../../routing/roots.js';

interface TasksSearch {
  owner: 'me' | 'anyone';
  status: 'open' | 'closed';
}

/** Own open tasks unless the address says otherwise. */
function tasksSearch({ owner, status }: Partial<TasksSearch> & SearchSchemaInput): TasksSearch {
  return { owner: owner === 'anyone' ? 'anyone' : 'me', status: status === 'closed' ? 'closed' : 'open' };
}

/** With a task in its address, where the reminder of that task lands. */
export const tasksRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: 'tasks/{-$task}',
  validateSearch: tasksSearch,
  component: lazyRouteComponent(() => import('./tasks-page.js'), 'TasksPage'),
  staticData: { permission: 'task.read' },
});
