import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { cohortRoute } from '../../../routing/roots.js';

export const setupRoute = createRoute({
  getParentRoute: () => cohortRoute,
  path: 'setup',
  component: lazyRouteComponent(() => import('./setup-page.js'), 'SetupPage'),
  staticData: { permission: 'plan.read' },
});
