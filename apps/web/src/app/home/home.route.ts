import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';

import { personRoute } from '../../routing/roots.js';
import { LAST_HUB_KEY } from './last-hub.js';

/** `/`: straight into the only hub or network, or the hub visited last; else the choice. */
export const homeRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/',
  beforeLoad: ({ context: { me } }) => {
    const last = me.hubs.find(({ slug }) => slug === localStorage.getItem(LAST_HUB_KEY));
    if (last) throw redirect({ to: '/h/$hub', params: { hub: last.slug } });
    const [[hub], [network]] = [me.hubs, me.networks];
    if (me.hubs.length + me.networks.length !== 1) return;
    if (hub) throw redirect({ to: '/h/$hub', params: { hub: hub.slug } });
    if (network) throw redirect({ to: '/n/$network', params: { network: network.id } });
  },
  component: lazyRouteComponent(() => import('./home-page.js'), 'HomePage'),
});
