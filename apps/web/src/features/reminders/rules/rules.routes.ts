import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { hubRoute } from '../../../routing/roots.js';

export const reminderRulesRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: 'reminder-rules',
  validateSearch: ({ programme }): { programme?: string } =>
    typeof programme === 'string' && /^[0-9a-f-]{36}$/.test(programme) ? { programme } : {},
  component: lazyRouteComponent(() => import('./reminder-rules-page.js'), 'ReminderRulesPage'),
  staticData: { permission: 'reminder.read' },
});
