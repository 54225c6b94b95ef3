import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { hubRoute } from '../../../routing/roots.js';

export const programmesRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: 'programmes',
  component: lazyRouteComponent(() => import('./programmes-page.js'), 'ProgrammesPage'),
  staticData: { permission: 'plan.read' },
});
