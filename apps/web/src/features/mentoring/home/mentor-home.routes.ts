import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { hubRoute } from '../../../routing/roots.js';

export const mentorHomeRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: 'mentor',
  component: lazyRouteComponent(() => import('./mentor-home-page.js'), 'MentorHomePage'),
  staticData: { permission: 'session.log' },
});
