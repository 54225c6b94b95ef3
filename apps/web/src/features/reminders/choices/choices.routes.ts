import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { personRoute, rootRoute } from '../../../routing/roots.js';

export const preferencesRoute = createRoute({
  getParentRoute: () => personRoute,
  path: 'account/reminders',
  component: lazyRouteComponent(() => import('./preferences-page.js'), 'PreferencesPage'),
});

/** Where the foot of each mail leads; its secret is in the fragment, nobody has to sign in. */
export const mailWhyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'mail/why',
  component: lazyRouteComponent(() => import('./mail-why-page.js'), 'MailWhyPage'),
});
