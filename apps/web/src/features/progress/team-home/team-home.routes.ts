import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';

import { hubRoute } from '../../../routing/roots.js';

const search = z.object({ team: z.uuid().optional().catch(undefined) });

/** A team's own first page; `team` chooses when somebody is in several. */
export const teamHomeRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: 'team',
  validateSearch: search,
  component: lazyRouteComponent(() => import('./team-home-page.js'), 'TeamHomePage'),
});
