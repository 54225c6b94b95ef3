import type { CanvasLiveEvent, PersonName } from '@onsil/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';

import { canvasQuery } from '../canvases.queries.js';

/** Several changes in one breath are read as one. */
const GATHER_MS = 150;
/** Without a stream (a proxy, too many windows) it looks by itself, and tries for a stream again. */
const LOOK_AGAIN_MS = 20_000;
/** What changed is marked for so long. */
const MARKED_MS = 4_000;

interface CanvasLive {
  /** Who else has the canvas open. */
  people: PersonName[];
  /** Notes that somebody else just changed. */
  fresh: ReadonlySet<string>;
}

/**
 * Keeps a canvas as it is on the server while it is looked at: others' changes within two seconds, and who else is here.
 * The stream says that something changed; what it is now is read with the reader's own rights.
 */
export function useCanvasLive(hub: string, canvasId: string, me: string): CanvasLive {
  const queryClient = useQueryClient();
  const [people, setPeople] = useState<PersonName[]>([]);
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  const gathered = useRef({ threads: false, versions: false });

  useEffect(() => {
    let source: EventSource | undefined;
    let gather: ReturnType<typeof setTimeout> | undefined;
    let again: ReturnType<typeof setTimeout> | undefined;
    const marks = new Set<ReturnType<typeof setTimeout>>();
    const { queryKey } = canvasQuery(hub, canvasId);

    const read = (): void => {
      gather = undefined;
      void queryClient.invalidateQueries({ queryKey });
      if (gathered.current.threads) void queryClient.invalidateQueries({ queryKey: ['canvas-threads', hub, canvasId] });
      if (gathered.current.versions)
        for (const key of ['canvas-versions', 'canvas-difference'])
          void queryClient.invalidateQueries({ queryKey: [key, hub, canvasId] });
      gathered.current = { threads: false, versions: false };
    };
    const readSoon = (): void => {
      gather ??= setTimeout(read, GATHER_MS);
    };
    const mark = (id: string): void => {
      setFresh((was) => new Set(was).add(id));
      const timer = setTimeout(() => {
        marks.delete(timer);
        setFresh((was) => new Set([...was].filter((each) => each !== id)));
      }, MARKED_MS);
      marks.add(timer);
    };
    const others = (all: readonly PersonName[]) => setPeople(all.filter(({ id }) => id !== me));

    const open = (): void => {
      if (source || document.visibilityState === 'hidden') return;
      const stream = new EventSource(`/api/v1/hubs/${hub}/canvases/${canvasId}/live`);
      source = stream;
      const hear = <Name extends 'hello' | 'changed' | 'people'>(
        name: Name,
        then: (data: CanvasLiveEvent<Name>) => void,
      ): void =>
        stream.addEventListener(name, (event: MessageEvent<string>) =>
          then(JSON.parse(event.data) as CanvasLiveEvent<Name>),
        );
      hear('hello', ({ revision, people: here }) => {
        others(here);
        const seen = queryClient.getQueryData(queryKey);
        if (seen?.revision === revision) return;
        gathered.current = { threads: true, versions: true };
        readSoon();
      });
      hear('changed', ({ what, id, by }) => {
        if (what === 'thread_changed') gathered.current.threads = true;
        if (what === 'version_named') gathered.current.versions = true;
        if (id && by !== me && what.startsWith('item_')) mark(id);
        readSoon();
      });
      hear('people', ({ people: here }) => others(here));
      // The session ended, or the right did: the next read says so, in words.
      stream.addEventListener('ended', () => {
        close();
        read();
      });
      stream.addEventListener('error', () => {
        if (stream.readyState !== EventSource.CLOSED) return; // the browser comes back by itself
        close();
        again ??= setTimeout(() => {
          again = undefined;
          gathered.current.threads = true;
          read();
          open();
        }, LOOK_AGAIN_MS);
      });
    };
    function close(): void {
      source?.close();
      source = undefined;
      setPeople([]);
    }
    /** A window that nobody sees holds none of the few connections of a browser. */
    const onSeen = (): void => {
      if (document.visibilityState === 'hidden') close();
      else open();
    };

    open();
    document.addEventListener('visibilitychange', onSeen);
    return () => {
      document.removeEventListener('visibilitychange', onSeen);
      clearTimeout(gather);
      clearTimeout(again);
      for (const timer of marks) clearTimeout(timer);
      source?.close();
    };
  }, [queryClient, hub, canvasId, me]);

  return { people, fresh };
}
