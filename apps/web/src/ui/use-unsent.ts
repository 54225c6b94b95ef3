import { useEffect, useRef, useState } from 'react';

import { keptDrafts, type DraftSubject } from './kept-drafts.js';

/** Where somebody writes what the server does not have yet. */
export interface UnsentPlace {
  /** Names the words on this device: person, hub and thing. */
  readonly key: string;
  readonly subject: DraftSubject;
}

interface Unsent<Words> {
  words: Words;
  /** At every change; from what stands there now, where more was written meanwhile. */
  write: (to: (now: Words) => Words) => void;
  /** They were sent, or are not wanted. */
  forget: () => void;
}

/**
 * Words that nobody else has until they are sent, kept on this device at every change: over a reload, a lost connection, an
 * ended session. What was kept comes back, unless somebody has begun anew. Written back to how they began, they are kept
 * no more.
 */
export function useUnsent<Words>({ key, subject }: UnsentPlace, initial: Words): Unsent<Words> {
  const [began] = useState(initial);
  const [words, setWords] = useState(began);
  const now = useRef(began);
  useEffect(() => {
    let isLeft = false;
    void keptDrafts.get<Words>(key).then((kept) => {
      if (!kept || isLeft || now.current !== began) return;
      now.current = kept.draft;
      setWords(kept.draft);
    });
    return () => {
      isLeft = true;
    };
  }, [key, began]);
  const put = (to: Words): void => {
    now.current = to;
    setWords(to);
    void (JSON.stringify(to) === JSON.stringify(began)
      ? keptDrafts.remove(key)
      : keptDrafts.put(key, { draft: to, version: 0, subject }));
  };
  return { words, write: (to) => put(to(now.current)), forget: () => put(began) };
}

/** Whether this device had words of a place when its page came: their form then stands open. Null is no place. */
export function useIsKept(place: UnsentPlace | null): boolean {
  const key = place?.key ?? null;
  const [keptKey, setKeptKey] = useState<string | null>(null);
  useEffect(() => {
    let isLeft = false;
    if (key !== null)
      void keptDrafts.get(key).then((kept) => {
        if (kept && !isLeft) setKeptKey(key);
      });
    return () => {
      isLeft = true;
    };
  }, [key]);
  return key !== null && keptKey === key;
}
