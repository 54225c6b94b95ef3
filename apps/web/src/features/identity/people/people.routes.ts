import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { hubRoute } from '../../../routing/roots.js';
import { peopleSearch } from './people-search.js';

export const peopleRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: 'people',
  validateSearch: peopleSearch,
  component: lazyRouteComponent(() => import('./people-page.js'), 'PeoplePage'),
  staticData: { permission: 'people.read' },
});
