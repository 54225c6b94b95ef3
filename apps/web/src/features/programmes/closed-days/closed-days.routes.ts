import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { hubRoute } from '../../../routing/roots.js';

interface ClosedDaysSearch {
  year?: number;
}

export const closedDaysRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: 'closed-days',
  validateSearch: (search): ClosedDaysSearch => {
    const year = Number(search['year']);
    return Number.isInteger(year) && year >= 2000 && year <= 2100 ? { year } : {};
  },
  component: lazyRouteComponent(() => import('./closed-days-page.js'), 'ClosedDaysPage'),
});
