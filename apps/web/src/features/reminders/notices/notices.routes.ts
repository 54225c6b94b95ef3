import { createRoute, lazyRouteComponent, type SearchSchemaInput } from '@tanstack/react-router';

import { hubRoute } from '../../../routing/roots.js';

/** In the order of the tabs. */
export const NOTICE_BOXES = ['unread', 'all', 'snoozed'] as const;

interface NoticesSearch {
  box: (typeof NOTICE_BOXES)[number];
}

function noticesSearch({ box }: Partial<NoticesSearch> & SearchSchemaInput): NoticesSearch {
  return { box: NOTICE_BOXES.find((known) => known === box) ?? 'all' };
}

export const noticesRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: 'notices',
  validateSearch: noticesSearch,
  component: lazyRouteComponent(() => import('./notices-page.js'), 'NoticesPage'),
  staticData: { permission: 'notice.read' },
});

export const noticeRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: 'notices/$notice',
  component: lazyRouteComponent(() => import('./why-page.js'), 'WhyPage'),
  staticData: { permission: 'notice.read' },
});
