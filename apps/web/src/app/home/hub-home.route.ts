import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';

import { hubRoute } from '../../routing/roots.js';

/** `/h/$hub`: the first place of the person's menu. */
export const hubHomeRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: '/',
  beforeLoad: async ({ context: { hub } }) => {
    const { placesOf } = await import('../shell/places.js');
    const [first] = placesOf(hub, null);
    if (first) throw redirect({ to: first.to, params: { hub: hub.slug } });
  },
  component: lazyRouteComponent(() => import('./no-place.js'), 'NoPlace'),
});
