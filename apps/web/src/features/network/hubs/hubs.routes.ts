import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { personRoute } from '../../../routing/roots.js';

export const networkHubsRoute = createRoute({
  getParentRoute: () => personRoute,
  path: 'n/$network',
  component: lazyRouteComponent(() => import('./hubs-page.js'), 'HubsPage'),
});
