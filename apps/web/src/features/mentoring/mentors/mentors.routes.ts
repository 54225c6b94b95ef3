import { createRoute, lazyRouteComponent, type SearchSchemaInput } from '@tanstack/react-router';

import { hubRoute } from '../../../routing/roots.js';
import type { MentorsFilter } from './mentors.queries.js';

function mentorsSearch({ search, room }: MentorsFilter & SearchSchemaInput): MentorsFilter {
  return {
    ...(typeof search === 'string' && search.trim() !== '' && { search: search.slice(0, 100) }),
    ...(room === 'free' && { room }),
  };
}

export const mentorsRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: 'mentors',
  validateSearch: mentorsSearch,
  component: lazyRouteComponent(() => import('./mentors-page.js'), 'MentorsPage'),
  staticData: { permission: 'mentor.read' },
});

/** A mentor as the teams of the hub read of them. */
export const publishedMentorRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: 'mentor-profiles/$mentor',
  component: lazyRouteComponent(() => import('./published-mentor-page.js'), 'PublishedMentorPage'),
  staticData: { permission: 'mentor_profile.read' },
});

export const mentorRoute = createRoute({
  getParentRoute: () => hubRoute,
  path: 'mentors/$mentor',
  component: lazyRouteComponent(() => import('./mentor-page.js'), 'MentorPage'),
  staticData: { permission: 'mentor.read' },
});
