import type { ReadinessPerspective } from '@onsil/contracts';
import { createRoute, lazyRouteComponent, type SearchSchemaInput } from '@tanstack/react-router';

import { cohortRoute, hubRoute } from '../../routing/roots.js';

const UUID = /^[0-9a-f-]{36}$/;
const uuid = (value: unknown): string | undefined =>
  typeof value === 'string' && UUID.test(value) ? value : undefined;
const word = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[a-z0-9_]{1,40}$/.test(value) ? value : undefined;
const given = <Value extends object>(value: Value): Value =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Value;

/** Where people start from: staff see the cohort, mentors choose a team, a team sees itself. */
export const readinessRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: 'readiness',
  component: lazyRouteComponent(() => import('./readiness-page.js'), 'ReadinessPage'),
  staticData: { permission: 'readiness.read' },
});

export const readinessFrameworksRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: 'readiness/frameworks',
  validateSearch: ({ open }: { open?: unknown } & SearchSchemaInput): { open?: string } =>
    given({ open: typeof open === 'string' && /^[a-z0-9_]{1,40}\.\d{1,6}$/.test(open) ? open : undefined }) as {
      open?: string;
    },
  component: lazyRouteComponent(() => import('./frameworks/frameworks-page.js'), 'FrameworksPage'),
  staticData: { permission: 'readiness.read' },
});

export const loadFrameworkRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: 'readiness/frameworks/load',
  component: lazyRouteComponent(() => import('./frameworks/load-framework-page.js'), 'LoadFrameworkPage'),
  staticData: { permission: 'readiness.configure' },
});

interface TeamSearch {
  round?: string;
  dimension?: string;
  order?: 'framework';
}

export const teamReadinessRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: 'readiness/teams/$team',
  validateSearch: ({
    round,
    dimension,
    order,
  }: { round?: unknown; dimension?: unknown; order?: unknown } & SearchSchemaInput): TeamSearch =>
    given({
      round: uuid(round),
      dimension: word(dimension),
      order: order === 'framework' ? ('framework' as const) : undefined,
    }) as TeamSearch,
  component: lazyRouteComponent(() => import('./team/team-readiness-page.js'), 'TeamReadinessPage'),
  staticData: { permission: 'readiness.read' },
});

export const assessmentRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: 'readiness/assessments/$assessment',
  validateSearch: ({ dimension }: { dimension?: unknown } & SearchSchemaInput): { dimension?: string } =>
    given({ dimension: word(dimension) }) as { dimension?: string },
  component: lazyRouteComponent(() => import('./assess/assess-page.js'), 'AssessPage'),
  staticData: { permission: 'readiness.read' },
});

/** In the order of the tabs. */
export const COHORT_TABS = ['map', 'rounds', 'calibration'] as const;
type CohortTab = (typeof COHORT_TABS)[number];
const PERSPECTIVES = ['self', 'mentor', 'staff', 'panel'] as const satisfies readonly ReadinessPerspective[];

interface CohortSearch {
  tab: CohortTab;
  round?: string;
  perspective?: ReadinessPerspective;
}

export const cohortReadinessRoute = createRoute({
  getParentRoute: () => cohortRoute,
  path: 'readiness',
  validateSearch: ({
    tab,
    round,
    perspective,
  }: { tab?: unknown; round?: unknown; perspective?: unknown } & SearchSchemaInput): CohortSearch =>
    given({
      tab: COHORT_TABS.find((known) => known === tab) ?? 'map',
      round: uuid(round),
      perspective: PERSPECTIVES.find((known) => known === perspective),
    }) as CohortSearch,
  component: lazyRouteComponent(() => import('./cohort/cohort-readiness-page.js'), 'CohortReadinessPage'),
  staticData: { permission: 'readiness.oversee' },
});
