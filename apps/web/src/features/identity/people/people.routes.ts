import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { role, type Role } from '@onsil/contracts';

import { hubRoute } from '../../../routing/roots.js';

export interface PeopleSearch {
  tab?: 'invitations';
  role?: Role;
  search?: string;
}

/** Anything else in the address is passed over. */
export function peopleSearch({ tab, role: asked, search }: Record<string, unknown>): PeopleSearch {
  const known = role.safeParse(asked);
  return {
    ...(tab === 'invitations' && { tab }),
    ...(known.success && { role: known.data }),
    ...(typeof search === 'string' && search !== '' && { search: search.slice(0, 100) }),
  };
}

export const peopleRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: 'people',
  validateSearch: peopleSearch,
  component: lazyRouteComponent(() => import('./people-page.js'), 'PeoplePage'),
});
