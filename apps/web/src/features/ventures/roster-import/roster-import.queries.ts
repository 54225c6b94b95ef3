import type { LateStart, RosterImportView, RosterMappingBody, RowDecision } from '@onsil/contracts';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

import { answer, api, ifMatch } from '../../../api/client.js';
import { hasCode, Unreachable } from '../../../api/problem.js';
import { upload } from '../../../api/upload.js';
import type { SendFile } from '../../../ui/use-uploads.js';
import type { ShownRows } from './shown-rows.js';

const ASK_AGAIN_MS = 700;
/** With ten seconds that the server waits each time, a quarter of an hour. */
const ASKED_AT_MOST = 60;
const PAGE = 50;

/** The hub's imports, latest first. */
export const importsQuery = (hub: string) =>
  queryOptions({
    queryKey: ['roster-imports', hub],
    queryFn: () =>
      answer(api.GET('/api/v1/hubs/{hub}/roster-imports', { params: { path: { hub }, query: { limit: 10 } } })),
  });

/** One import; asked again while the file is being read, or `isWritten` into teams. */
export const importQuery = (hub: string, id: string, isWritten = false) =>
  queryOptions({
    queryKey: ['roster-import', hub, id],
    queryFn: () =>
      answer<RosterImportView>(api.GET('/api/v1/hubs/{hub}/roster-imports/{id}', { params: { path: { hub, id } } })),
    refetchInterval: ({ state }) => (isWritten || state.data?.status === 'reading' ? ASK_AGAIN_MS : false),
  });

/** Rows of a dry run, page after page; asked for again, with as many pages, after a decision or another mapping. */
export const rowsQuery = (hub: string, id: string, show: ShownRows) =>
  infiniteQueryOptions({
    queryKey: ['roster-rows', hub, id, show],
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/v1/hubs/{hub}/roster-imports/{id}/rows', {
          params: { path: { hub, id }, query: { show, limit: PAGE, ...(pageParam && { after: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    placeholderData: (before) => before,
  });

/** Sends a roster; answers the dry run, or the one being read. */
export function sendRoster(hub: string, cohort: string | null, ...[file, options]: Parameters<SendFile>) {
  const query = cohort ? `?cohort=${cohort}` : '';
  return upload<RosterImportView>(`/api/v1/hubs/${hub}/roster-imports${query}`, file, options);
}

export const changeMapping = (hub: string, { id, version }: RosterImportView, body: RosterMappingBody) =>
  answer<RosterImportView>(
    api.PUT('/api/v1/hubs/{hub}/roster-imports/{id}/mapping', {
      params: { path: { hub, id } },
      headers: ifMatch(version),
      body,
    }),
  );

export const decideRow = (hub: string, id: string, row: string, decision: RowDecision | null) =>
  answer<RosterImportView>(
    api.PUT('/api/v1/hubs/{hub}/roster-imports/{id}/rows/{row}/decision', {
      params: { path: { hub, id, row } },
      body: { decision },
    }),
  );

/** Writes a dry run. */
export const confirmImport = (hub: string, { id, version }: RosterImportView, lateStart: LateStart = 'as_planned') =>
  patiently((key) =>
    answer(
      api.POST('/api/v1/hubs/{hub}/roster-imports/{id}/confirm', {
        params: { path: { hub, id }, query: { lateStart } },
        headers: { ...ifMatch(version), ...key },
      }),
    ),
  );

/** Takes a confirmed import back whole. */
export const undoImport = (hub: string, id: string) =>
  patiently((key) =>
    answer(api.POST('/api/v1/hubs/{hub}/roster-imports/{id}/undo', { params: { path: { hub, id } }, headers: key })),
  );

/**
 * Thousands of teams may outlast a proxy's patience: then the same request is sent again under its key, and gets the answer
 * of the first.
 */
async function patiently(send: (key: { 'idempotency-key': string }) => Promise<unknown>): Promise<void> {
  const key = { 'idempotency-key': crypto.randomUUID() };
  for (let asked = 1; ; asked += 1)
    try {
      await send(key);
      return;
    } catch (error) {
      const isAtWork = (error instanceof Unreachable && navigator.onLine) || hasCode(error, 'platform.key_in_progress');
      if (!isAtWork || asked >= ASKED_AT_MOST) throw error;
      await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS * Math.min(asked, 10)));
    }
}

export const discardImport = (hub: string, id: string) =>
  answer(api.DELETE('/api/v1/hubs/{hub}/roster-imports/{id}', { params: { path: { hub, id } } }));
