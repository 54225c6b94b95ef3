import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { hubRoute } from '../../../routing/roots.js';
import { teamsSearch } from './teams-search.js';

export const teamsRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: 'teams',
  validateSearch: teamsSearch,
  component: lazyRouteComponent(() => import('./teams-page.js'), 'TeamsPage'),
  staticData: { permission: 'team.read' },
});

export const teamRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: 'teams/$team',
  component: lazyRouteComponent(() => import('./team-page.js'), 'TeamPage'),
  staticData: { permission: 'team.read' },
});
