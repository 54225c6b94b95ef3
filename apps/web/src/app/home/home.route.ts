import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';

import { signedInRoute } from '../../routing/roots.js';

/** `/`: straight into the only hub, else the choice of hubs. */
export const homeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/',
  beforeLoad: ({ context: { me } }) => {
    const [first, ...others] = me.hubs;
    if (first && others.length === 0 && me.networks.length === 0)
      throw redirect({ to: '/h/$hub', params: { hub: first.slug } });
  },
  component: lazyRouteComponent(() => import('./home-page.js'), 'HomePage'),
});
