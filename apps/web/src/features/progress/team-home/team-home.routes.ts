import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { hubRoute } from '../../../routing/roots.js';

/** A team's own first page; `team` chooses when somebody is in several. */
export const teamHomeRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: 'team',
  validateSearch: ({ team }): { team?: string } =>
    typeof team === 'string' && /^[0-9a-f-]{36}$/.test(team) ? { team } : {},
  component: lazyRouteComponent(() => import('./team-home-page.js'), 'TeamHomePage'),
  staticData: { permission: 'milestone.read' },
});
