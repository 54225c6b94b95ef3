import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { hubRoute } from '../../../routing/roots.js';

export const settingsRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: 'settings',
  component: lazyRouteComponent(() => import('./settings-page.js'), 'SettingsPage'),
  // Everybody may read it; the page is there to change it.
  staticData: { permission: 'hub.configure' },
});
