import type { Role } from '@onsil/contracts';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

import { answer, api } from '../../../api/client.js';

/** People of a hub by name, page after page. */
export const peopleQuery = (hub: string, filter: { role?: Role; search?: string }) =>
  infiniteQueryOptions({
    queryKey: ['people', hub, filter],
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/v1/hubs/{hub}/people', {
          params: { path: { hub }, query: { ...filter, ...(pageParam && { after: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });

/** Invitations of a hub, newest first, page after page. */
export const invitationsQuery = (hub: string) =>
  infiniteQueryOptions({
    queryKey: ['invitations', hub],
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/v1/hubs/{hub}/invitations', {
          params: { path: { hub }, query: pageParam ? { after: pageParam } : {} },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });

/** Teams of the hub that a name begins to tell, for roles that are given on a team. */
export const teamsByNameQuery = (hub: string, search: string) =>
  queryOptions({
    queryKey: ['teams', hub, 'by-name', search],
    queryFn: () =>
      answer(
        api.GET('/api/v1/hubs/{hub}/teams', {
          params: { path: { hub }, query: { limit: 200, ...(search && { search }) } },
        }),
      ),
    staleTime: 60_000,
  });
