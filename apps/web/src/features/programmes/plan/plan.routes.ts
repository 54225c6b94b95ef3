import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { cohortRoute } from '../../../routing/roots.js';

interface PlanSearch {
  /** The code of the milestone that is open beside the table: `M3`. */
  milestone?: string;
}

export const planRoute = createRoute({
  getParentRoute: () => cohortRoute,
  path: 'plan',
  validateSearch: (search): PlanSearch =>
    typeof search['milestone'] === 'string' ? { milestone: search['milestone'] } : {},
  component: lazyRouteComponent(() => import('./plan-page.js'), 'PlanPage'),
  staticData: { permission: 'plan.read' },
});
