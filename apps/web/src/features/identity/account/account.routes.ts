import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { personRoute } from '../../../routing/roots.js';

export const accountRoute = createRoute({
  getParentRoute: () => personRoute,
  path: 'account',
  component: lazyRouteComponent(() => import('./account-page.js'), 'AccountPage'),
});
