import { createRoute, lazyRouteComponent, type SearchSchemaInput } from '@tanstack/react-router';

import { hubRoute } from '../../../routing/roots.js';

/** In the order of the tabs. */
export const OVERSIGHT_TABS = ['missing', 'silent', 'hours'] as const;
export type OversightTab = (typeof OVERSIGHT_TABS)[number];

export interface OversightSearch {
  tab: OversightTab;
  /** Hours: a line for each team, or for each mentor. */
  by?: 'mentor';
}

function oversightSearch({ tab, by }: Partial<OversightSearch> & SearchSchemaInput): OversightSearch {
  return {
    tab: OVERSIGHT_TABS.find((known) => known === tab) ?? 'missing',
    ...(by === 'mentor' && { by }),
  };
}

export const oversightRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: 'mentoring',
  validateSearch: oversightSearch,
  component: lazyRouteComponent(() => import('./oversight-page.js'), 'OversightPage'),
  staticData: { permission: 'mentoring.oversee' },
});
