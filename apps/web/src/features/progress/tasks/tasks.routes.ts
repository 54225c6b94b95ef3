import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';

import { hubRoute } from '../../../routing/roots.js';

const search = z.object({
  owner: z.enum(['me', 'anyone']).default('me').catch('me'),
  status: z.enum(['open', 'closed']).default('open').catch('open'),
});

export const tasksRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: 'tasks',
  validateSearch: search,
  component: lazyRouteComponent(() => import('./tasks-page.js'), 'TasksPage'),
});
