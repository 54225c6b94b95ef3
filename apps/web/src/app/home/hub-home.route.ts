import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';

import { hubRoute } from '../../routing/roots.js';
import { placesOf } from '../shell/places.js';

/** `/h/$hub`: the first place of the person's menu. */
export const hubHomeRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: '/',
  beforeLoad: ({ context: { hub } }) => {
    const [first] = placesOf(hub, null);
    if (first) throw redirect({ to: first.to, params: { hub: hub.slug } });
  },
  component: lazyRouteComponent(() => import('./no-place.js'), 'NoPlace'),
});
