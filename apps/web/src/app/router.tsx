import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { createRouter, lazyRouteComponent } from '@tanstack/react-router';

import { mayRetry } from '../api/client.js';
import { askForOwedNotice } from '../api/privacy-notice.js';
import { cohortRoute, hubRoute, personRoute, rootRoute, signedInRoute } from '../routing/roots.js';
import { ErrorState } from '../ui/error-state.js';
import { NotFound } from '../ui/no-page.js';
import { PageSkeleton } from '../ui/page-skeleton.js';
import { cohortRoutes, hubRoutes, linkRoutes, personRoutes } from './feature-routes.js';
import { homeRoute } from './home/home.route.js';
import { hubHomeRoute } from './home/hub-home.route.js';
import { BareFrame } from './shell/bare-frame.js';
import { RootFrame } from './shell/root-frame.js';
import { signInRoutes } from './sign-in/sign-in.routes.js';
import { signOutRoute } from './sign-out/sign-out.route.js';

const STALE_AFTER_MS = 15_000;
const SHOW_WAITING_AFTER_MS = 400;

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: (error) => askForOwedNotice(queryClient, error) }),
  mutationCache: new MutationCache({ onError: (error) => askForOwedNotice(queryClient, error) }),
  defaultOptions: { queries: { staleTime: STALE_AFTER_MS, retry: mayRetry }, mutations: { retry: false } },
});

rootRoute.update({
  component: RootFrame,
  notFoundComponent: () => (
    <BareFrame>
      <NotFound />
    </BareFrame>
  ),
});
signedInRoute.update({
  errorComponent: ({ error, reset }) => (
    <BareFrame>
      <ErrorState error={error} onRetry={reset} />
    </BareFrame>
  ),
});
personRoute.update({ component: lazyRouteComponent(() => import('./shell/person-frame.js'), 'PersonFrame') });
hubRoute.update({
  component: lazyRouteComponent(() => import('./shell/hub-frame.js'), 'HubFrame'),
  notFoundComponent: NotFound,
});

const routeTree = rootRoute.addChildren([
  ...signInRoutes,
  ...linkRoutes,
  signedInRoute.addChildren([
    personRoute.addChildren([homeRoute, signOutRoute, ...personRoutes]),
    hubRoute.addChildren([hubHomeRoute, ...hubRoutes, cohortRoute.addChildren([...cohortRoutes])]),
  ]),
]);

export const router = createRouter({
  routeTree,
  context: { queryClient },
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  defaultPendingMs: SHOW_WAITING_AFTER_MS,
  defaultPendingComponent: PageSkeleton,
  defaultErrorComponent: ({ error, reset }) => <ErrorState error={error} onRetry={reset} />,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
