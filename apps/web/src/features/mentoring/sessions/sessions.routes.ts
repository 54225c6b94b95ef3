import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { hubRoute, rootRoute } from '../../../routing/roots.js';
import { sessionsSearch } from './sessions-search.js';

export const sessionsRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: 'sessions',
  validateSearch: sessionsSearch,
  component: lazyRouteComponent(() => import('./sessions-page.js'), 'SessionsPage'),
  staticData: { permission: 'session.read' },
});

export const sessionRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: 'sessions/$session',
  component: lazyRouteComponent(() => import('./session-page.js'), 'SessionPage'),
  staticData: { permission: 'session.read' },
});

export const sessionLogRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: 'sessions/$session/log',
  component: lazyRouteComponent(() => import('../log/log-page.js'), 'LogPage'),
  staticData: { permission: 'session.log' },
});

/** Where the mail to a team lands; its secret is in the fragment, nobody has to sign in. */
export const logByLinkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'session-log',
  component: lazyRouteComponent(() => import('../by-link/log-by-link-page.js'), 'LogByLinkPage'),
});
