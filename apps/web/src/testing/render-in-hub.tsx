import type { MeView } from '@onsil/contracts';
import { QueryClient } from '@tanstack/react-query';
import { createMemoryHistory, createRoute, createRouter, type AnyRoute } from '@tanstack/react-router';
import type { PropsWithChildren, ReactNode } from 'react';

import { cohortRoute, hubRoute, rootRoute, signedInRoute } from '../routing/roots.js';
import { HubClock } from '../ui/format/use-formats.js';
import { renderRouter } from './render-page.js';

type OwnHub = MeView['hubs'][number];

interface InHub extends Partial<Pick<OwnHub, 'roles' | 'permissions' | 'teamIds'>> {
  locale?: 'ko' | 'en';
  /** Other hubs of the person. */
  otherHubs?: readonly Pick<OwnHub, 'slug' | 'name'>[];
  /** What follows `/h/campus-gangwon`. */
  path?: string;
}

/** Renders a part as a page of the hub; what it reads of the address has to come as props. */
export function renderInHub(page: ReactNode, options: InHub = {}) {
  const parts = { getParentRoute: () => hubRoute, component: () => page };
  return renderRoutes([createRoute({ ...parts, path: '/' }), createRoute({ ...parts, path: '$' })], options);
}

/** Renders a registered page of the hub at its own address, so that it reads and writes what stands there. */
export function renderHubRoute(route: AnyRoute, path: string, options: InHub = {}) {
  const isOfCohort = (route.options as { getParentRoute?: () => unknown }).getParentRoute?.() === cohortRoute;
  return renderRoutes([isOfCohort ? cohortRoute.addChildren([route]) : route], { ...options, path });
}

function renderRoutes(routes: readonly AnyRoute[], { locale = 'en', path = '/page', ...hub }: InHub) {
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false }, mutations: { retry: false } } });
  queryClient.setQueryData(['me'], meIn(hub));
  const router = createRouter({
    routeTree: rootRoute.addChildren([signedInRoute.addChildren([hubRoute.addChildren([...routes])])]),
    context: { queryClient },
    history: createMemoryHistory({ initialEntries: [`/h/campus-gangwon${path}`] }),
    InnerWrap: InSeoul,
  });
  return renderRouter(router, { locale, queryClient });
}

function InSeoul({ children }: PropsWithChildren) {
  return <HubClock timeZone="Asia/Seoul">{children}</HubClock>;
}

/** Who is signed in where a part is rendered as a page of the hub. */
export function meIn({ roles = ['hub_staff'], permissions = [], teamIds = [], otherHubs = [] }: InHub = {}): MeView {
  const own = { kind: 'campus', timeZone: 'Asia/Seoul', roles, permissions, teamIds } as const;
  return {
    id: '0190f1c4-7b0e-7cc3-98c4-000000000001',
    email: 'staff@example.org',
    name: 'Staff 02',
    locale: 'en',
    hasPassword: true,
    version: 1,
    hubs: [{ slug: 'campus-gangwon', name: 'Gangwon' }, ...otherHubs].map((hub) => ({ ...own, ...hub })),
    networks: [],
  };
}
