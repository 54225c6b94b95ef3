import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { cohortRoute, hubRoute, rootRoute } from '../../routing/roots.js';

/** A team's places on cohorts and how each ended or may end; what its mails lead to. */
export const teamExitsRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: 'teams/$team/exits',
  component: lazyRouteComponent(() => import('./team/team-exits-page.js'), 'TeamExitsPage'),
  staticData: { permission: 'exit.read' },
});

/** Who of a cohort can graduate. */
export const graduationRoute = createRoute({
  getParentRoute: () => cohortRoute,
  path: 'graduation',
  component: lazyRouteComponent(() => import('./graduation/graduation-page.js'), 'GraduationPage'),
  staticData: { permission: 'exit.oversee' },
});

/** Where the code on a certificate leads; nobody has to sign in. */
export const verifyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'verify/$token',
  component: lazyRouteComponent(() => import('./verify/verify-page.js'), 'VerifyPage'),
});
