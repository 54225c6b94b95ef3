import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { hubRoute } from '../../../routing/roots.js';

export interface TeamsSearch {
  search?: string;
  cohort?: string;
}

/** Anything else in the address is passed over. */
function teamsSearch({ search, cohort }: Record<string, unknown>): TeamsSearch {
  return {
    ...(typeof search === 'string' && search !== '' && { search: search.slice(0, 100) }),
    ...(typeof cohort === 'string' && /^[0-9a-f-]{36}$/.test(cohort) && { cohort }),
  };
}

export const teamsRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: 'teams',
  validateSearch: teamsSearch,
  component: lazyRouteComponent(() => import('./teams-page.js'), 'TeamsPage'),
});

export const teamRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: 'teams/$team',
  component: lazyRouteComponent(() => import('./team-page.js'), 'TeamPage'),
});
