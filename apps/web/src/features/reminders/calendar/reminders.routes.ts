import type { ReminderBox } from '@onsil/contracts';
import { createRoute, lazyRouteComponent, type SearchSchemaInput } from '@tanstack/react-router';

import { hubRoute } from '../../../routing/roots.js';

/** In the order of the tabs. */
export const REMINDER_TABS = ['coming', 'sent', 'troubled', 'ended'] as const satisfies readonly ReminderBox[];

export interface RemindersSearch {
  box: ReminderBox;
  /** Of the coming ones; today without it. */
  day?: string;
  /** The reminder whose reasons are shown. */
  item?: string;
}

function remindersSearch({ box, day, item }: Partial<RemindersSearch> & SearchSchemaInput): RemindersSearch {
  return {
    box: REMINDER_TABS.find((known) => known === box) ?? 'coming',
    ...(typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) && { day }),
    ...(typeof item === 'string' && /^[0-9a-f-]{36}$/.test(item) && { item }),
  };
}

export const remindersRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: 'reminders',
  validateSearch: remindersSearch,
  component: lazyRouteComponent(() => import('./reminders-page.js'), 'RemindersPage'),
  staticData: { permission: 'reminder.read' },
});
