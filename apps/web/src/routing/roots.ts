import type { MeView, Permission } from '@onsil/contracts';
import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  notFound,
  Outlet,
  redirect,
  rootRouteId,
} from '@tanstack/react-router';

import { meQuery } from '../api/me.js';
import { ApiProblem } from '../api/problem.js';

export interface RouteContext {
  queryClient: QueryClient;
}

/** Every page. The app gives it its frame. */
export const rootRoute = createRootRouteWithContext<RouteContext>()();

/**
 * Who is signed in, a minute old at most, so that a role given meanwhile counts. When that can't be learnt just now, the
 * page goes on with who it was: whatever it asks for next says what is wrong, over what stands there. Where somebody else
 * has signed in meanwhile, in another tab, everything begins anew: nothing of one is shown to the other, or sent as theirs.
 */
async function askWho({ queryClient }: RouteContext): Promise<MeView> {
  const known = queryClient.getQueryData(meQuery.queryKey);
  try {
    const me = await Promise.race([queryClient.query(meQuery), ...(known ? [soon(known)] : [])]);
    if (!known || known.id === me.id) return me;
  } catch (error) {
    if (!known) throw error;
    return known;
  }
  location.assign('/');
  return new Promise(() => {}); // the page is on its way out
}

/** An answer that takes longer is not waited for: the next page has it. */
const LONGEST_WAIT_MS = 1_500;
const soon = (known: MeView): Promise<MeView> =>
  new Promise((resolve) => void setTimeout(() => resolve(known), LONGEST_WAIT_MS));

/** Pages that need a signed-in person; others are sent to sign-in and come back. */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => {
    try {
      return { me: await askWho(context) };
    } catch (error) {
      if (error instanceof ApiProblem && error.status === 401)
        throw redirect({ to: '/sign-in', search: { next: location.href } });
      throw error;
    }
  },
});

/** Pages of a signed-in person outside any hub: own account, a network's hubs. */
export const personRoute = createRoute({ getParentRoute: () => signedInRoute, id: 'person' });

/** Pages of one hub: `/h/campus-gangwon/…`. A hub that is not the person's own does not exist for them. */
export const hubRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'h/$hub',
  beforeLoad: ({ context, params }) => {
    const hub = context.me.hubs.find(({ slug }) => slug === params.hub);
    if (!hub) throw notFound({ routeId: rootRouteId });
    return { hub };
  },
});

/**
 * Pages of one cohort: `/h/campus-gangwon/c/<id>/…`. Of another cohort it is another page: nothing that was ticked or
 * written for one stays for the other.
 */
export const cohortRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: 'c/$cohort',
  component: Outlet,
  remountDeps: ({ params }) => params,
});

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** Wide pages (board, review) fold the menu into a rail of 60 px. */
    rail?: boolean;
    /** Whoever does not hold it in the hub is told so instead of being shown the page. */
    permission?: Permission;
  }
}
