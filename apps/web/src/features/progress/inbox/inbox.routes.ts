import type { InboxBox } from '@onsil/contracts';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { hubRoute } from '../../../routing/roots.js';

/** In the order of the tabs. */
export const BOXES = [
  'mine',
  'others',
  'requests',
  'teams',
  'cleared',
  'answered',
] as const satisfies readonly InboxBox[];

export const inboxRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: 'inbox',
  validateSearch: (raw): { box?: InboxBox } => {
    const box = BOXES.find((known) => known === raw['box']);
    return box ? { box } : {};
  },
  component: lazyRouteComponent(() => import('./inbox-page.js'), 'InboxPage'),
  staticData: { permission: 'inbox.read' },
});

export const todayRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: 'today',
  component: lazyRouteComponent(() => import('../today/today-page.js'), 'TodayPage'),
  staticData: { permission: 'inbox.read' },
});
