import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { cohortRoute } from '../../../routing/roots.js';
import { boardSearch } from './board-search.js';

export const boardRoute = createRoute({
  getParentRoute: () => cohortRoute,
  path: 'board',
  validateSearch: boardSearch,
  component: lazyRouteComponent(() => import('./board-page.js'), 'BoardPage'),
  staticData: { rail: true, permission: 'board.read' },
});

export const riskRulesRoute = createRoute({
  getParentRoute: () => cohortRoute,
  path: 'risk-rules',
  component: lazyRouteComponent(() => import('./risk-rules-page.js'), 'RiskRulesPage'),
  staticData: { permission: 'board.read' },
});
