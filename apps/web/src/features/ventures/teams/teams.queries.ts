import type {
  AddMemberBody,
  AddTeamBody,
  LateStart,
  MemberRole,
  ParticipantBody,
  TeamBody,
  TeamView,
} from '@onsil/contracts';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

import { answer, api, ifMatch } from '../../../api/client.js';
import type { TeamsSearch } from './teams-search.js';

/** Teams in reach by name, page after page. */
export const teamsQuery = (hub: string, filter: TeamsSearch) =>
  infiniteQueryOptions({
    queryKey: ['teams', hub, filter],
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/v1/hubs/{hub}/teams', {
          params: { path: { hub }, query: { ...filter, ...(pageParam && { after: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    placeholderData: (before) => before,
  });

export const teamQuery = (hub: string, id: string) =>
  queryOptions({
    queryKey: ['team', hub, id],
    queryFn: () => answer<TeamView>(api.GET('/api/v1/hubs/{hub}/teams/{id}', { params: { path: { hub, id } } })),
  });

export const addTeam = (hub: string, body: AddTeamBody) =>
  answer<TeamView>(api.POST('/api/v1/hubs/{hub}/teams', { params: { path: { hub } }, body }));

export const updateTeam = (hub: string, { id, version }: TeamView, body: TeamBody) =>
  answer<TeamView>(
    api.PUT('/api/v1/hubs/{hub}/teams/{id}', { params: { path: { hub, id } }, headers: ifMatch(version), body }),
  );

export const addMember = (hub: string, id: string, body: AddMemberBody) =>
  answer<TeamView>(api.POST('/api/v1/hubs/{hub}/teams/{id}/members', { params: { path: { hub, id } }, body }));

export const correctMember = (
  hub: string,
  id: string,
  member: { id: string; version: number },
  body: ParticipantBody,
) =>
  answer<TeamView>(
    api.PUT('/api/v1/hubs/{hub}/teams/{id}/members/{member}', {
      params: { path: { hub, id, member: member.id } },
      headers: ifMatch(member.version),
      body,
    }),
  );

export const changeRole = (hub: string, id: string, member: string, role: MemberRole) =>
  answer<TeamView>(
    api.PUT('/api/v1/hubs/{hub}/teams/{id}/members/{member}/role', {
      params: { path: { hub, id, member } },
      body: { role },
    }),
  );

export const endMembership = (hub: string, id: string, member: string) =>
  answer(api.POST('/api/v1/hubs/{hub}/teams/{id}/members/{member}/leave', { params: { path: { hub, id, member } } }));

export const inviteMembers = (hub: string, id: string, membershipIds: string[]) =>
  answer(
    api.POST('/api/v1/hubs/{hub}/teams/{id}/invitations', { params: { path: { hub, id } }, body: { membershipIds } }),
  );

export const enrolTeam = (hub: string, cohort: string, team: string, lateStart: LateStart) =>
  answer(
    api.POST('/api/v1/hubs/{hub}/cohorts/{id}/teams', {
      params: { path: { hub, id: cohort } },
      body: { teamIds: [team], class: null, track: null, lateStart },
    }),
  );
