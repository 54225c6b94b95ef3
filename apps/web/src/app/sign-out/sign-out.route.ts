import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { personRoute } from '../../routing/roots.js';

export const signOutRoute = createRoute({
  getParentRoute: () => personRoute,
  path: 'sign-out',
  component: lazyRouteComponent(() => import('./sign-out-page.js'), 'SignOutPage'),
});

declare module '@tanstack/history' {
  interface HistoryState {
    /** The person asked to sign out; without it the address alone ends no session. */
    isLeaving?: true;
  }
}
