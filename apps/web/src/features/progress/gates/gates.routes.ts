import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { cohortRoute, hubRoute } from '../../../routing/roots.js';

export const GATE_LISTS = ['ready', 'lacking', 'changed', 'passed'] as const;
export type GateList = (typeof GATE_LISTS)[number];

export interface CohortGatesSearch {
  list?: GateList;
  stage?: string;
}

/** Who of a cohort is ready to pass, what the others lack, and what changed after a decision. */
export const cohortGatesRoute = createRoute({
  getParentRoute: () => cohortRoute,
  path: 'gates',
  validateSearch: ({ list, stage }: Record<string, unknown>): CohortGatesSearch => ({
    ...(GATE_LISTS.includes(list as GateList) && { list: list as GateList }),
    ...(typeof stage === 'string' && { stage }),
  }),
  component: lazyRouteComponent(() => import('./cohort-gates-page.js'), 'CohortGatesPage'),
  staticData: { permission: 'board.read' },
});

/** The gates of one team: the same list for the team and for staff. */
export const teamGatesRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: 'teams/$team/gates',
  component: lazyRouteComponent(() => import('./team-gates-page.js'), 'TeamGatesPage'),
  staticData: { permission: 'milestone.read' },
});
