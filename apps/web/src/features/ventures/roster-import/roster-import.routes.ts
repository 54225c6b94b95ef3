import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { hubRoute } from '../../../routing/roots.js';
import { dryRunSearch } from './shown-rows.js';

export const importRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: 'teams/import',
  component: lazyRouteComponent(() => import('./import-page.js'), 'ImportPage'),
  staticData: { permission: 'roster.import' },
});

export const dryRunRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: 'teams/import/$import',
  validateSearch: dryRunSearch,
  component: lazyRouteComponent(() => import('./dry-run-page.js'), 'DryRunPage'),
  staticData: { permission: 'roster.import' },
});
