import type {
  AcceptSuggestionBody,
  CanvasPeopleView,
  CanvasThreadPage,
  CanvasThreadView,
  ReplyInThreadBody,
  StartCanvasThreadBody,
  SuggestForCanvasBody,
} from '@onsil/contracts';
import { infiniteQueryOptions, queryOptions, useQueryClient } from '@tanstack/react-query';

import { answer, api, ifMatch } from '../../api/client.js';
import { canvasQuery } from './canvases.queries.js';

/** Which threads of a canvas: those of a note, those of a block itself, or all. */
export interface ThreadFilter {
  box: 'open' | 'all';
  item?: string;
  block?: string;
}

export const canvasThreadsQuery = (hub: string, id: string, filter: ThreadFilter) =>
  infiniteQueryOptions({
    queryKey: ['canvas-threads', hub, id, filter],
    queryFn: ({ pageParam }) =>
      answer<CanvasThreadPage>(
        api.GET('/api/v1/hubs/{hub}/canvases/{id}/threads', {
          params: { path: { hub, id }, query: { ...filter, ...(pageParam && { after: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });

export const canvasPeopleQuery = (hub: string, id: string) =>
  queryOptions({
    queryKey: ['canvas-people', hub, id],
    queryFn: () =>
      answer<CanvasPeopleView>(api.GET('/api/v1/hubs/{hub}/canvases/{id}/people', { params: { path: { hub, id } } })),
    staleTime: 60_000,
  });

export const startThread = (hub: string, id: string, body: StartCanvasThreadBody) =>
  answer<CanvasThreadView>(
    api.POST('/api/v1/hubs/{hub}/canvases/{id}/threads', { params: { path: { hub, id } }, body }),
  );

export const suggest = (hub: string, id: string, body: SuggestForCanvasBody) =>
  answer<CanvasThreadView>(
    api.POST('/api/v1/hubs/{hub}/canvases/{id}/suggestions', { params: { path: { hub, id } }, body }),
  );

export const replyInThread = (hub: string, id: string, body: ReplyInThreadBody) =>
  answer<CanvasThreadView>(
    api.POST('/api/v1/hubs/{hub}/canvas-threads/{id}/comments', { params: { path: { hub, id } }, body }),
  );

export const resolveThread = (hub: string, { id, version, isResolved }: CanvasThreadView) =>
  answer<CanvasThreadView>(
    isResolved
      ? api.POST('/api/v1/hubs/{hub}/canvas-threads/{id}/reopen', {
          params: { path: { hub, id } },
          headers: ifMatch(version),
        })
      : api.POST('/api/v1/hubs/{hub}/canvas-threads/{id}/resolve', {
          params: { path: { hub, id } },
          headers: ifMatch(version),
        }),
  );

export const acceptSuggestion = (hub: string, { id, version }: CanvasThreadView, body: AcceptSuggestionBody) =>
  answer<CanvasThreadView>(
    api.POST('/api/v1/hubs/{hub}/canvas-threads/{id}/accept', {
      params: { path: { hub, id } },
      headers: ifMatch(version),
      body,
    }),
  );

export const declineSuggestion = (hub: string, { id, version }: CanvasThreadView, words: string) =>
  answer<CanvasThreadView>(
    api.POST('/api/v1/hubs/{hub}/canvas-threads/{id}/decline', {
      params: { path: { hub, id } },
      headers: ifMatch(version),
      body: { body: words },
    }),
  );

/** After something was said or answered: threads and the canvas that counts them are asked for anew. */
export function useThreadsChanged(hub: string, canvasId: string): () => void {
  const queryClient = useQueryClient();
  return () => {
    void queryClient.invalidateQueries({ queryKey: ['canvas-threads', hub, canvasId] });
    void queryClient.invalidateQueries({ queryKey: canvasQuery(hub, canvasId).queryKey });
  };
}
