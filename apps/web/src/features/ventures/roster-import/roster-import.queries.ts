import type { RosterImportView, RosterMappingBody, RowDecision } from '@onsil/contracts';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

import { answer, api, ifMatch } from '../../../api/client.js';
import { upload } from '../../../api/upload.js';
import type { SendFile } from '../../../ui/use-uploads.js';
import type { ShownRows } from './shown-rows.js';

const ASK_AGAIN_MS = 700;
const PAGE = 50;

/** The hub's imports, latest first. */
export const importsQuery = (hub: string) =>
  queryOptions({
    queryKey: ['roster-imports', hub],
    queryFn: () =>
      answer(api.GET('/api/v1/hubs/{hub}/roster-imports', { params: { path: { hub }, query: { limit: 10 } } })),
  });

/** One import; asked again while the file is being read. */
export const importQuery = (hub: string, id: string) =>
  queryOptions({
    queryKey: ['roster-import', hub, id],
    queryFn: () =>
      answer<RosterImportView>(api.GET('/api/v1/hubs/{hub}/roster-imports/{id}', { params: { path: { hub, id } } })),
    refetchInterval: ({ state }) => (state.data?.status === 'reading' ? ASK_AGAIN_MS : false),
  });

/** Rows of a dry run, page after page. The version is part of the key: another mapping, other rows. */
export const rowsQuery = (hub: string, id: string, show: ShownRows, version: number) =>
  infiniteQueryOptions({
    queryKey: ['roster-rows', hub, id, show, version],
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

export const confirmImport = (hub: string, { id, version }: RosterImportView) =>
  answer(
    api.POST('/api/v1/hubs/{hub}/roster-imports/{id}/confirm', {
      params: { path: { hub, id } },
      headers: ifMatch(version),
    }),
  );

export const undoImport = (hub: string, id: string) =>
  answer(api.POST('/api/v1/hubs/{hub}/roster-imports/{id}/undo', { params: { path: { hub, id } } }));

export const discardImport = (hub: string, id: string) =>
  answer(api.DELETE('/api/v1/hubs/{hub}/roster-imports/{id}', { params: { path: { hub, id } } }));
