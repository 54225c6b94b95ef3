import type {
  AddMentorBody,
  AssignMentorBody,
  HandOverBody,
  MentorCandidatesView,
  MentorPage,
  MentorProfileView,
  MentorView,
  PublishedMentorView,
  UpdateMentorBody,
  UpdateMentorProfileBody,
} from '@onsil/contracts';
import { infiniteQueryOptions, queryOptions, useQueryClient } from '@tanstack/react-query';

import { answer, api, ifMatch } from '../../../api/client.js';

export interface MentorsFilter {
  search?: string;
  room?: 'free';
}

/** Mentors of the hub by name, page by page. */
export const mentorsQuery = (hub: string, filter: MentorsFilter) =>
  infiniteQueryOptions({
    queryKey: ['mentors', hub, filter],
    queryFn: ({ pageParam }) =>
      answer<MentorPage>(
        api.GET('/api/v1/hubs/{hub}/mentors', {
          params: { path: { hub }, query: { ...filter, ...(pageParam && { after: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    placeholderData: (before) => before,
  });

export const mentorQuery = (hub: string, id: string) =>
  queryOptions({
    queryKey: ['mentor', hub, id],
    queryFn: () => answer<MentorView>(api.GET('/api/v1/hubs/{hub}/mentors/{id}', { params: { path: { hub, id } } })),
  });

/** What a mentor says of themselves to the teams of the hub. */
export const publishedMentorQuery = (hub: string, id: string) =>
  queryOptions({
    queryKey: ['published-mentor', hub, id],
    queryFn: () =>
      answer<PublishedMentorView>(
        api.GET('/api/v1/hubs/{hub}/mentor-profiles/{id}', { params: { path: { hub, id } } }),
      ),
  });

/** What the hub knows of me as a mentor. */
export const ownProfileQuery = (hub: string) =>
  queryOptions({
    queryKey: ['mentor-profile', hub],
    queryFn: () =>
      answer<MentorProfileView>(api.GET('/api/v1/hubs/{hub}/mentor-profile', { params: { path: { hub } } })),
  });

export const updateOwnProfile = (hub: string, version: number, body: UpdateMentorProfileBody) =>
  answer<MentorProfileView>(
    api.PUT('/api/v1/hubs/{hub}/mentor-profile', { params: { path: { hub } }, headers: ifMatch(version), body }),
  );

/** Who could be made a mentor. */
export const candidatesQuery = (hub: string, search: string) =>
  queryOptions({
    queryKey: ['mentor-candidates', hub, search],
    queryFn: () =>
      answer<MentorCandidatesView>(
        api.GET('/api/v1/hubs/{hub}/mentor-candidates', {
          params: { path: { hub }, query: search ? { search } : {} },
        }),
      ),
    placeholderData: (before) => before,
  });

export const addMentor = (hub: string, body: AddMentorBody) =>
  answer<MentorView>(api.POST('/api/v1/hubs/{hub}/mentors', { params: { path: { hub } }, body }));

export const updateMentor = (hub: string, { id, version }: MentorView, body: UpdateMentorBody) =>
  answer<MentorView>(
    api.PUT('/api/v1/hubs/{hub}/mentors/{id}', { params: { path: { hub, id } }, headers: ifMatch(version), body }),
  );

export const assignMentor = (hub: string, id: string, body: AssignMentorBody) =>
  answer<MentorView>(api.POST('/api/v1/hubs/{hub}/mentors/{id}/assignments', { params: { path: { hub, id } }, body }));

interface Pair {
  id: string;
  version: number;
}

export const setPrimary = (hub: string, { id, version }: Pair, isPrimary: boolean) =>
  answer<MentorView>(
    api.PUT('/api/v1/hubs/{hub}/mentor-assignments/{id}', {
      params: { path: { hub, id } },
      headers: ifMatch(version),
      body: { isPrimary },
    }),
  );

export const endPair = (hub: string, { id, version }: Pair, reason: string) =>
  answer<MentorView>(
    api.POST('/api/v1/hubs/{hub}/mentor-assignments/{id}/end', {
      params: { path: { hub, id } },
      headers: ifMatch(version),
      body: { reason },
    }),
  );

export const handOver = (hub: string, { id, version }: Pair, body: HandOverBody) =>
  answer<MentorView>(
    api.POST('/api/v1/hubs/{hub}/mentor-assignments/{id}/hand-over', {
      params: { path: { hub, id } },
      headers: ifMatch(version),
      body,
    }),
  );

/** After a mentor or a pair changed. */
export function useMentorsChanged(hub: string): () => void {
  const queryClient = useQueryClient();
  return () => {
    for (const key of [
      'mentors',
      'mentor',
      'mentor-candidates',
      'team-mentoring',
      'silent-pairs',
      'sessions',
      'people',
    ])
      void queryClient.invalidateQueries({ queryKey: [key, hub] });
  };
}
