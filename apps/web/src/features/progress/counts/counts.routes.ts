import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { hubRoute } from '../../../routing/roots.js';

export const countsRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: 'counts',
  component: lazyRouteComponent(() => import('./counts-page.js'), 'CountsPage'),
  staticData: { permission: 'board.counts' },
});
