import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { hubRoute } from '../../../routing/roots.js';

/** What the address of the trail holds. */
export interface AuditSearch {
  action?: string;
  q?: string;
  from?: string;
  to?: string;
}

export const auditRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: 'audit',
  validateSearch: (raw): AuditSearch => {
    const search: AuditSearch = {};
    for (const name of ['action', 'q', 'from', 'to'] as const) {
      const value = raw[name];
      if (typeof value === 'string' || typeof value === 'number') search[name] = `${value}`;
    }
    return search;
  },
  component: lazyRouteComponent(() => import('./audit-page.js'), 'AuditPage'),
  staticData: { permission: 'audit.read' },
});
