import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';

import { hubRoute } from '../../../routing/roots.js';

const search = z.object({ work: z.literal('hand-in').optional().catch(undefined) });

/** One team milestone: its team works on it, staff review it; `work=hand-in` lets staff hand in for the team. */
export const milestoneRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: 'milestones/$milestone',
  validateSearch: search,
  component: lazyRouteComponent(() => import('./milestone-page.js'), 'MilestonePage'),
  staticData: { rail: true },
});
