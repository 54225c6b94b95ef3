import type {
  AddCanvasBody,
  AddCanvasItemBody,
  CanvasDifferenceView,
  CanvasItemView,
  CanvasTypeContent,
  CanvasTypesView,
  CanvasTypeView,
  CanvasVersionRow,
  CanvasVersionsView,
  CanvasView,
  ChangeCanvasBody,
  ChangeCanvasItemBody,
  MoveCanvasItemBody,
  NameCanvasVersionBody,
  TeamCanvasesView,
} from '@onsil/contracts';
import { infiniteQueryOptions, queryOptions, useQueryClient } from '@tanstack/react-query';

import { answer, api, ifMatch } from '../../api/client.js';

export const canvasTypesQuery = (hub: string) =>
  queryOptions({
    queryKey: ['canvas-types', hub],
    queryFn: () => answer<CanvasTypesView>(api.GET('/api/v1/hubs/{hub}/canvas-types', { params: { path: { hub } } })),
  });

export const addCanvasType = (hub: string, content: CanvasTypeContent) =>
  answer<CanvasTypeView>(api.POST('/api/v1/hubs/{hub}/canvas-types', { params: { path: { hub } }, body: { content } }));

export const changeCanvasType = (
  hub: string,
  id: string,
  version: number,
  body: { content: CanvasTypeContent; isOffered: boolean },
) =>
  answer<CanvasTypeView>(
    api.PUT('/api/v1/hubs/{hub}/canvas-types/{id}', {
      params: { path: { hub, id } },
      headers: ifMatch(version),
      body,
    }),
  );

export const teamCanvasesQuery = (hub: string, id: string) =>
  queryOptions({
    queryKey: ['team-canvases', hub, id],
    queryFn: () =>
      answer<TeamCanvasesView>(api.GET('/api/v1/hubs/{hub}/teams/{id}/canvases', { params: { path: { hub, id } } })),
  });

export const addCanvas = (hub: string, teamId: string, body: AddCanvasBody) =>
  answer<CanvasView>(
    api.POST('/api/v1/hubs/{hub}/teams/{id}/canvases', { params: { path: { hub, id: teamId } }, body }),
  );

export const canvasQuery = (hub: string, id: string) =>
  queryOptions({
    queryKey: ['canvas', hub, id],
    queryFn: () => answer<CanvasView>(api.GET('/api/v1/hubs/{hub}/canvases/{id}', { params: { path: { hub, id } } })),
  });

export const changeCanvas = (hub: string, { id, version }: CanvasView, body: ChangeCanvasBody) =>
  answer<CanvasView>(
    api.PUT('/api/v1/hubs/{hub}/canvases/{id}', { params: { path: { hub, id } }, headers: ifMatch(version), body }),
  );

export const addItem = (hub: string, canvasId: string, body: AddCanvasItemBody) =>
  answer<CanvasItemView>(
    api.POST('/api/v1/hubs/{hub}/canvases/{id}/items', { params: { path: { hub, id: canvasId } }, body }),
  );

export const changeItem = (hub: string, id: string, version: number, body: ChangeCanvasItemBody) =>
  answer<CanvasItemView>(
    api.PUT('/api/v1/hubs/{hub}/canvas-items/{id}', {
      params: { path: { hub, id } },
      headers: ifMatch(version),
      body,
    }),
  );

export const moveItem = (hub: string, { id, version }: CanvasItemView, body: MoveCanvasItemBody) =>
  answer<CanvasItemView>(
    api.POST('/api/v1/hubs/{hub}/canvas-items/{id}/move', {
      params: { path: { hub, id } },
      headers: ifMatch(version),
      body,
    }),
  );

export const removeItem = (hub: string, { id, version }: CanvasItemView) =>
  answer<CanvasItemView>(
    api.POST('/api/v1/hubs/{hub}/canvas-items/{id}/remove', {
      params: { path: { hub, id } },
      headers: ifMatch(version),
    }),
  );

export const restoreItem = (hub: string, { id, version }: CanvasItemView) =>
  answer<CanvasItemView>(
    api.POST('/api/v1/hubs/{hub}/canvas-items/{id}/restore', {
      params: { path: { hub, id } },
      headers: ifMatch(version),
    }),
  );

/** Named versions, newest first, page by page. */
export const canvasVersionsQuery = (hub: string, id: string) =>
  infiniteQueryOptions({
    queryKey: ['canvas-versions', hub, id],
    queryFn: ({ pageParam }) =>
      answer<CanvasVersionsView>(
        api.GET('/api/v1/hubs/{hub}/canvases/{id}/versions', {
          params: { path: { hub, id }, query: pageParam ? { after: pageParam } : {} },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });

/** What differs from one version to another; `to` null is the present. */
export const canvasDifferenceQuery = (hub: string, id: string, from: number, to: number | null) =>
  queryOptions({
    queryKey: ['canvas-difference', hub, id, from, to],
    queryFn: () =>
      answer<CanvasDifferenceView>(
        api.GET('/api/v1/hubs/{hub}/canvases/{id}/difference', {
          params: { path: { hub, id }, query: { from, to: to ?? 'now' } },
        }),
      ),
  });

export const nameVersion = (hub: string, canvasId: string, body: NameCanvasVersionBody) =>
  answer<CanvasVersionRow>(
    api.POST('/api/v1/hubs/{hub}/canvases/{id}/versions', { params: { path: { hub, id: canvasId } }, body }),
  );

export const bookmarkVersion = (hub: string, id: string, label: string) =>
  answer<CanvasVersionRow>(
    api.POST('/api/v1/hubs/{hub}/canvas-versions/{id}/bookmarks', { params: { path: { hub, id } }, body: { label } }),
  );

export const removeBookmark = (hub: string, id: string) =>
  answer<CanvasVersionRow>(
    api.POST('/api/v1/hubs/{hub}/canvas-bookmarks/{id}/remove', { params: { path: { hub, id } } }),
  );

const TOUCHED = ['team-canvases', 'canvas-versions', 'canvas-difference'] as const;

/** After a canvas changed: shows a note as it was answered at once, and asks for the rest anew. */
export function useCanvasChanged(hub: string, canvasId: string): (changed?: CanvasItemView) => void {
  const queryClient = useQueryClient();
  const { queryKey } = canvasQuery(hub, canvasId);
  return (changed) => {
    if (changed)
      queryClient.setQueryData(queryKey, (canvas) => canvas && { ...canvas, items: withItem(canvas.items, changed) });
    void queryClient.invalidateQueries({ queryKey });
    for (const key of TOUCHED) void queryClient.invalidateQueries({ queryKey: [key, hub] });
  };
}

function withItem(items: readonly CanvasItemView[], changed: CanvasItemView): CanvasItemView[] {
  const isKnown = items.some(({ id }) => id === changed.id);
  const next = isKnown ? items.map((item) => (item.id === changed.id ? changed : item)) : [...items, changed];
  return next.filter(({ isRemoved }) => !isRemoved);
}
