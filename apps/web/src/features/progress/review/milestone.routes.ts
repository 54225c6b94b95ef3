import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { hubRoute } from '../../../routing/roots.js';

/** One team milestone: its team works on it, staff review it; `work=hand-in` lets staff hand in for the team. */
export const milestoneRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: 'milestones/$milestone',
  validateSearch: ({ work }): { work?: 'hand-in' } => (work === 'hand-in' ? { work } : {}),
  component: lazyRouteComponent(() => import('./milestone-page.js'), 'MilestonePage'),
  staticData: { rail: true, permission: 'milestone.read' },
});
