import { useCallback, useEffect, useRef, useState } from 'react';

import { ApiProblem } from '../api/problem.js';
import type { Autosave } from './autosave-stamp.js';
import { keptDrafts, type DraftSubject } from './kept-drafts.js';

const PAUSE_MS = 1_200;
const TRY_AGAIN_MS = 10_000;

interface SavedDraft {
  version: number;
  savedAt: string;
}

interface AutosaveInput<Draft, Saved extends SavedDraft> {
  /** Names the draft on this device: person, hub and thing. */
  key: string;
  subject: DraftSubject;
  initial: () => Draft;
  /** What the server has; null when nothing was saved there yet. */
  saved: SavedDraft | null;
  /** Sends the draft, said to be written over that version. */
  save: (draft: Draft, version: number) => Promise<Saved>;
}

interface AutosavedDraft<Draft, Saved> {
  draft: Draft;
  change: (draft: Draft) => void;
  /** Null until something was written. */
  autosave: Autosave | null;
  /** Somebody else wrote meanwhile: what the server has. */
  conflict: Saved | null;
  /** Goes on with this text over what the server has. */
  settle: (theirs: Saved, settled: Draft) => void;
  /** Forgets the draft on this device: it was handed in. */
  forget: () => void;
}

/**
 * What somebody writes: on this device at every change, on the server after a pause. A lost connection is tried again,
 * an ended session is asked for by the client, and another's text is shown instead of overwritten.
 */
export function useAutosave<Draft, Saved extends SavedDraft>(
  input: AutosaveInput<Draft, Saved>,
): AutosavedDraft<Draft, Saved> {
  const { key, initial, saved } = input;
  const [draft, setDraft] = useState(initial);
  const [autosave, setAutosave] = useState<Autosave | null>(saved ? { state: 'saved', at: saved.savedAt } : null);
  const [conflict, setConflict] = useState<Saved | null>(null);
  const now = useRef({ draft, version: saved?.version ?? 0, isSending: false, isForgotten: false });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(input);
  useEffect(() => {
    latest.current = input;
  });

  const send = useCallback(
    async function sendDraft(): Promise<void> {
      const state = now.current;
      if (state.isSending || state.isForgotten) return;
      const sent = state.draft;
      timer.current = undefined;
      state.isSending = true;
      setAutosave({ state: 'saving' });
      try {
        const answered = await latest.current.save(sent, state.version);
        state.version = answered.version;
        setAutosave({ state: 'saved', at: answered.savedAt });
        if (state.draft === sent) await keptDrafts.remove(key);
        else timer.current = setTimeout(() => void sendDraft(), PAUSE_MS);
      } catch (error) {
        setAutosave({ state: 'kept_here' });
        const isRefused = error instanceof ApiProblem && error.status < 500;
        if (error instanceof ApiProblem && error.status === 412) setConflict(error.current as Saved);
        if (!isRefused) timer.current = setTimeout(() => void sendDraft(), TRY_AGAIN_MS);
      } finally {
        state.isSending = false;
      }
    },
    [key],
  );

  const change = useCallback(
    (changed: Draft): void => {
      now.current.draft = changed;
      setDraft(changed);
      void keptDrafts.put(key, { draft: changed, version: now.current.version, subject: latest.current.subject });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void send(), PAUSE_MS);
    },
    [key, send],
  );

  useEffect(() => {
    let isLeft = false;
    void keptDrafts.get<Draft>(key).then((kept) => {
      if (!kept || isLeft) return;
      now.current.version = kept.version;
      change(kept.draft);
    });
    const sendNow = () => void send();
    window.addEventListener('online', sendNow);
    return () => {
      isLeft = true;
      window.removeEventListener('online', sendNow);
      if (timer.current === undefined) return;
      clearTimeout(timer.current);
      sendNow();
    };
  }, [key, change, send]);

  return {
    draft,
    change,
    autosave,
    conflict,
    settle: (theirs, settled) => {
      now.current.version = theirs.version;
      setConflict(null);
      change(settled);
    },
    forget: () => {
      now.current.isForgotten = true;
      clearTimeout(timer.current);
      void keptDrafts.remove(key);
    },
  };
}
