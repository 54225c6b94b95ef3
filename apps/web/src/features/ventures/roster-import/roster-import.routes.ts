import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { hubRoute } from '../../../routing/roots.js';

export const SHOWN_ROWS = ['all', 'refused', 'decision', 'match', 'new', 'finding'] as const;
export type ShownRows = (typeof SHOWN_ROWS)[number];

/** Anything else in the address is passed over. */
function dryRunSearch({ show }: Record<string, unknown>): { show?: ShownRows } {
  const known = SHOWN_ROWS.find((each) => each === show);
  return known && known !== 'all' ? { show: known } : {};
}

export const importRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: 'teams/import',
  component: lazyRouteComponent(() => import('./import-page.js'), 'ImportPage'),
});

export const dryRunRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: 'teams/import/$import',
  validateSearch: dryRunSearch,
  component: lazyRouteComponent(() => import('./dry-run-page.js'), 'DryRunPage'),
});
