import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { cohortRoute, hubRoute } from '../../routing/roots.js';

/** What the address of a canvas holds. */
export interface CanvasSearch {
  view?: 'list';
  /** The note whose panel is open. */
  note?: string;
  /** The block whose comments are open. */
  block?: string;
  /** All comments are open; with `thread`, for the sake of that one. */
  comments?: true;
  thread?: string;
}

/** A team's canvases; `team` chooses when it is not one's own only one. */
export const businessModelRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: 'business-model',
  validateSearch: ({ team }: Record<string, unknown>): { team?: string } => (typeof team === 'string' ? { team } : {}),
  component: lazyRouteComponent(() => import('./canvases/team-canvases-page.js'), 'TeamCanvasesPage'),
  staticData: { permission: 'business_model.read' },
});

/** Where a team notes down what it heard; `hypothesis` is the one it came from. */
export const logEvidenceRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: 'business-model/log',
  validateSearch: ({ team, hypothesis }: Record<string, unknown>): { team?: string; hypothesis?: string } => ({
    ...(typeof team === 'string' && { team }),
    ...(typeof hypothesis === 'string' && { hypothesis }),
  }),
  component: lazyRouteComponent(() => import('./evidence/log-evidence-page.js'), 'LogEvidencePage'),
  staticData: { permission: 'business_model.write' },
});

/** A team's financial plan. */
export const financialPlanRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: 'business-model/finance',
  validateSearch: ({ team }: Record<string, unknown>): { team?: string } => (typeof team === 'string' ? { team } : {}),
  component: lazyRouteComponent(() => import('./finance/financial-plan-page.js'), 'FinancialPlanPage'),
  staticData: { permission: 'business_model.read' },
});

export const hypothesisRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: 'hypotheses/$hypothesis',
  component: lazyRouteComponent(() => import('./hypotheses/hypothesis-page.js'), 'HypothesisPage'),
  staticData: { permission: 'business_model.read' },
});

/** What the address of a cohort's business models holds. */
export interface CohortTestingSearch {
  /** Only teams without an interview. */
  silent?: true;
}

export const cohortTestingRoute = createRoute({
  getParentRoute: () => cohortRoute,
  path: 'business-model',
  validateSearch: ({ silent }: Record<string, unknown>): CohortTestingSearch => ({
    ...(silent === true && { silent }),
  }),
  component: lazyRouteComponent(() => import('./cohort/cohort-testing-page.js'), 'CohortTestingPage'),
  staticData: { permission: 'business_model.oversee' },
});

export const canvasRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: 'canvases/$canvas',
  validateSearch: ({ view, note, block, comments, thread }: Record<string, unknown>): CanvasSearch => ({
    ...(view === 'list' && { view }),
    ...(typeof note === 'string' && { note }),
    ...(typeof block === 'string' && { block }),
    ...(comments === true && { comments }),
    ...(typeof thread === 'string' && { thread }),
  }),
  component: lazyRouteComponent(() => import('./canvas/canvas-page.js'), 'CanvasPage'),
  staticData: { rail: true, permission: 'business_model.read' },
});

export const canvasVersionsRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: 'canvases/$canvas/versions',
  validateSearch: ({ from, to }: Record<string, unknown>): { from?: number; to?: number } => ({
    ...(Number.isInteger(from) && { from: Number(from) }),
    ...(Number.isInteger(to) && { to: Number(to) }),
  }),
  component: lazyRouteComponent(() => import('./versions/canvas-versions-page.js'), 'CanvasVersionsPage'),
  staticData: { permission: 'business_model.read' },
});

export const canvasTypesRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: 'canvas-types',
  component: lazyRouteComponent(() => import('./types/canvas-types-page.js'), 'CanvasTypesPage'),
  staticData: { permission: 'business_model.read' },
});
