import type {
  AddUnplannedSessionBody,
  CorrectLogBody,
  LogDraftView,
  LogFormView,
  MentorHomeView,
  MoveSessionBody,
  PlanSessionBody,
  SaveLogDraftBody,
  SaveNoteBody,
  SendLogBody,
  MentoringSessionPage,
  MentoringSessionRow,
  MentoringSessionView,
  TeamMentoringView,
  TeamView,
} from '@onsil/contracts';
import { infiniteQueryOptions, keepPreviousData, queryOptions, useQueryClient } from '@tanstack/react-query';

import { answer, api, ifMatch } from '../../api/client.js';
import type { SessionsSearch } from './sessions/sessions-search.js';

const FRESH_FOR_MS = 60_000;

/** A mentor's first page. */
export const mentorHomeQuery = (hub: string) =>
  queryOptions({
    queryKey: ['mentor-home', hub],
    queryFn: () => answer<MentorHomeView>(api.GET('/api/v1/hubs/{hub}/mentor-home', { params: { path: { hub } } })),
    refetchInterval: FRESH_FOR_MS,
  });

export interface SessionsFilter extends SessionsSearch {
  whose: 'all' | 'mine';
}

/** Sessions in reach, page by page. */
export const sessionsQuery = (hub: string, { came, ...filter }: SessionsFilter) =>
  infiniteQueryOptions({
    queryKey: ['sessions', hub, filter, came],
    queryFn: ({ pageParam }) =>
      answer<MentoringSessionPage>(
        api.GET('/api/v1/hubs/{hub}/sessions', {
          params: {
            path: { hub },
            query: { ...filter, ...(came && { came: 'true' }), ...(pageParam && { after: pageParam }) },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });

export const sessionQuery = (hub: string, id: string) =>
  queryOptions({
    queryKey: ['session', hub, id],
    queryFn: () =>
      answer<MentoringSessionView>(api.GET('/api/v1/hubs/{hub}/sessions/{id}', { params: { path: { hub, id } } })),
  });

/** What a team's page says of mentoring. */
export const teamMentoringQuery = (hub: string, id: string) =>
  queryOptions({
    queryKey: ['team-mentoring', hub, id],
    queryFn: () =>
      answer<TeamMentoringView>(api.GET('/api/v1/hubs/{hub}/teams/{id}/mentoring', { params: { path: { hub, id } } })),
  });

export const planSession = (hub: string, body: PlanSessionBody) =>
  answer<MentoringSessionView>(api.POST('/api/v1/hubs/{hub}/sessions', { params: { path: { hub } }, body }));

export const addUnplannedSession = (hub: string, body: AddUnplannedSessionBody) =>
  answer<MentoringSessionView>(api.POST('/api/v1/hubs/{hub}/unplanned-sessions', { params: { path: { hub } }, body }));

export const moveSession = (hub: string, { id, version }: MentoringSessionRow, body: MoveSessionBody) =>
  answer<MentoringSessionView>(
    api.PUT('/api/v1/hubs/{hub}/sessions/{id}', { params: { path: { hub, id } }, headers: ifMatch(version), body }),
  );

export const cancelSession = (hub: string, { id, version }: MentoringSessionRow, reason: string) =>
  answer<MentoringSessionView>(
    api.POST('/api/v1/hubs/{hub}/sessions/{id}/cancel', {
      params: { path: { hub, id } },
      headers: ifMatch(version),
      body: { reason },
    }),
  );

/** Everything that is needed to write the log; asked anew each time, since a draft goes on from what was saved last. */
export const logFormQuery = (hub: string, id: string) =>
  queryOptions({
    queryKey: ['log-form', hub, id],
    queryFn: () =>
      answer<LogFormView>(api.GET('/api/v1/hubs/{hub}/sessions/{id}/log-form', { params: { path: { hub, id } } })),
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

export const saveLogDraft = (hub: string, id: string, body: SaveLogDraftBody, version: number) =>
  answer<LogDraftView>(
    api.PUT('/api/v1/hubs/{hub}/sessions/{id}/log-draft', {
      params: { path: { hub, id } },
      headers: ifMatch(version),
      body,
    }),
  );

export const sendLog = (hub: string, { id, version }: MentoringSessionRow, body: SendLogBody) =>
  answer<MentoringSessionView>(
    api.POST('/api/v1/hubs/{hub}/sessions/{id}/log', {
      params: { path: { hub, id } },
      headers: ifMatch(version),
      body,
    }),
  );

export const correctLog = (hub: string, id: string, version: number, body: CorrectLogBody) =>
  answer<MentoringSessionView>(
    api.PUT('/api/v1/hubs/{hub}/sessions/{id}/log', { params: { path: { hub, id } }, headers: ifMatch(version), body }),
  );

export const saveNote = (hub: string, id: string, body: SaveNoteBody) =>
  answer<MentoringSessionView>(
    api.PUT('/api/v1/hubs/{hub}/sessions/{id}/note', { params: { path: { hub, id } }, body }),
  );

export const confirmLog = (hub: string, id: string, version: number) =>
  answer<MentoringSessionView>(
    api.POST('/api/v1/hubs/{hub}/sessions/{id}/log/confirm', {
      params: { path: { hub, id } },
      headers: ifMatch(version),
    }),
  );

export const objectToLog = (hub: string, id: string, version: number, words: string) =>
  answer<MentoringSessionView>(
    api.POST('/api/v1/hubs/{hub}/sessions/{id}/log/object', {
      params: { path: { hub, id } },
      headers: ifMatch(version),
      body: { words },
    }),
  );

/** The people of a session's team, those who left among them. */
export const teamPeopleQuery = (hub: string, id: string) =>
  queryOptions({
    queryKey: ['team', hub, id],
    queryFn: () => answer<TeamView>(api.GET('/api/v1/hubs/{hub}/teams/{id}', { params: { path: { hub, id } } })),
  });

/** Closes what was agreed: the task of its owner. */
export const closeAction = (hub: string, taskId: string) =>
  answer(
    api.POST('/api/v1/hubs/{hub}/tasks/{id}/close', {
      params: { path: { hub, id: taskId } },
      body: { status: 'done' },
    }),
  );

const TOUCHED = [
  'session',
  'sessions',
  'mentor-home',
  'team-mentoring',
  'mentoring-hours',
  'missing-logs',
  'silent-pairs',
  'log-form',
  'tasks',
  'team-home',
  'board',
  'today',
] as const;

/** After a session, its log or what was agreed changed; shows what was answered at once. */
export function useSessionChanged(hub: string): (changed?: MentoringSessionView) => void {
  const queryClient = useQueryClient();
  return (changed) => {
    if (changed) queryClient.setQueryData(sessionQuery(hub, changed.id).queryKey, changed);
    for (const key of TOUCHED)
      if (key !== 'session' || !changed) void queryClient.invalidateQueries({ queryKey: [key, hub] });
  };
}
