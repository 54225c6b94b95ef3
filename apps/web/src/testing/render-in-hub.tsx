import type { MeView } from '@onsil/contracts';
import { QueryClient } from '@tanstack/react-query';
import { createMemoryHistory, createRoute, createRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { hubRoute, rootRoute, signedInRoute } from '../routing/roots.js';
import { HubClock } from '../ui/format/use-formats.js';
import { renderRouter } from './render-page.js';

type OwnHub = MeView['hubs'][number];

interface InHub extends Partial<Pick<OwnHub, 'roles' | 'permissions' | 'teamIds'>> {
  locale?: 'ko' | 'en';
  /** What follows `/h/campus-gangwon`. */
  path?: string;
}

export async function renderInHub(page: ReactNode, { locale = 'en', path = '/page', ...hub }: InHub = {}) {
  const me = meIn(hub);
  const pageRoute = createRoute({
    getParentRoute: () => hubRoute,
    path: '$',
    component: () => <HubClock timeZone="Asia/Seoul">{page}</HubClock>,
  });
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false }, mutations: { retry: false } } });
  queryClient.setQueryData(['me'], me);
  const router = createRouter({
    routeTree: rootRoute.addChildren([signedInRoute.addChildren([hubRoute.addChildren([pageRoute])])]),
    context: { queryClient },
    history: createMemoryHistory({ initialEntries: [`/h/campus-gangwon${path}`] }),
  });
  return renderRouter(router, { locale, queryClient });
}

function meIn({ roles = ['hub_staff'], permissions = [], teamIds = [] }: InHub): MeView {
  return {
    id: '0190f1c4-7b0e-7cc3-98c4-000000000001',
    email: 'staff@example.org',
    name: 'Staff 02',
    locale: 'en',
    hasPassword: true,
    version: 1,
    hubs: [
      { slug: 'campus-gangwon', name: 'Gangwon', kind: 'campus', timeZone: 'Asia/Seoul', roles, permissions, teamIds },
    ],
    networks: [],
  };
}
