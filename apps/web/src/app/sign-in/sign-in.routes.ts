import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from '../../routing/roots.js';
import { isOwnPath } from './own-path.js';

function signInSearch({ next }: Record<string, unknown>): { next?: string } {
  return isOwnPath(next) ? { next } : {};
}

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'sign-in',
  validateSearch: signInSearch,
  component: lazyRouteComponent(() => import('./sign-in-page.js'), 'SignInPage'),
});

const linkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'sign-in/link',
  component: lazyRouteComponent(() => import('./link-page.js'), 'LinkPage'),
});

const newPasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'sign-in/new-password',
  component: lazyRouteComponent(() => import('./new-password-page.js'), 'NewPasswordPage'),
});

const newAddressRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'sign-in/new-address',
  component: lazyRouteComponent(() => import('./new-address-page.js'), 'NewAddressPage'),
});

const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'invitation',
  component: lazyRouteComponent(() => import('./invitation-page.js'), 'InvitationPage'),
});

const teamInvitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'team-invitation',
  component: lazyRouteComponent(() => import('./team-invitation-page.js'), 'TeamInvitationPage'),
});

/** The pages of those who are not signed in. Mailed links carry their secret in the fragment, which no server sees. */
export const signInRoutes = [
  signInRoute,
  linkRoute,
  newPasswordRoute,
  newAddressRoute,
  invitationRoute,
  teamInvitationRoute,
] as const;
