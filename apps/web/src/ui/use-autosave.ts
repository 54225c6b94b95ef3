import { useCallback, useEffect, useRef, useState } from 'react';

import { ApiProblem } from '../api/problem.js';
import type { Autosave } from './autosave-stamp.js';
import { keptDrafts, type DraftSubject } from './kept-drafts.js';

const PAUSE_MS = 1_200;
const TRY_AGAIN_MS = 10_000;
const STALE = 412;

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
  /** Takes over what somebody else, or a file, puts on the server, while nothing here is unsent. */
  follows?: boolean;
}

interface AutosavedDraft<Draft, Saved> {
  draft: Draft;
  change: (draft: Draft) => void;
  /** Null until something was written. */
  autosave: Autosave | null;
  /** Something was written that the server does not have. */
  isUnsent: boolean;
  /** Somebody else wrote meanwhile: what the server has. */
  conflict: Saved | null;
  /** Goes on with this text over what the server has. */
  settle: (theirs: Saved, settled: Draft) => void;
  /** Forgets the draft on this device: it was handed in. */
  forget: () => void;
}

/** Who sends a draft: a page that was left goes on trying until the same draft is opened again. */
const senders = new Map<string, object>();
/** Drafts on their way: whoever opens one of them again writes over the answer. */
const underWay = new Map<string, Promise<SavedDraft | null>>();

/**
 * What somebody writes: on this device at every change, on the server after a pause. Nothing is sent that nobody wrote. A
 * lost connection is tried again, an ended session is asked for by the client, and another's text is shown instead of
 * overwritten.
 */
export function useAutosave<Draft, Saved extends SavedDraft>(
  input: AutosaveInput<Draft, Saved>,
): AutosavedDraft<Draft, Saved> {
  const { key, initial, saved, follows = false } = input;
  const [draft, setDraft] = useState(initial);
  const [autosave, setAutosave] = useState<Autosave | null>(saved ? { state: 'saved', at: saved.savedAt } : null);
  const [conflict, setConflict] = useState<Saved | null>(null);
  const [isUnsent, setUnsent] = useState(false);
  const now = useRef({
    draft,
    version: saved?.version ?? 0,
    isDirty: false,
    isSending: false,
    isForgotten: false,
  });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(input);
  useEffect(() => {
    latest.current = input;
  });

  const keep = useCallback(
    () =>
      keptDrafts.put(key, {
        draft: now.current.draft,
        version: now.current.version,
        subject: latest.current.subject,
      }),
    [key],
  );

  const send = useCallback(
    async function sendDraft(): Promise<void> {
      const state = now.current;
      if (!state.isDirty || state.isForgotten || state.isSending || senders.get(key) !== state) return;
      clearTimeout(timer.current);
      const earlier = underWay.get(key);
      if (earlier) {
        state.version = Math.max(state.version, (await earlier)?.version ?? 0);
        return sendDraft();
      }
      const sent = state.draft;
      const later = (after: number): void => {
        if (senders.get(key) === state) timer.current = setTimeout(() => void sendDraft(), after);
      };
      state.isSending = true;
      setAutosave({ state: 'saving' });
      const sending = latest.current.save(sent, state.version);
      underWay.set(
        key,
        sending.catch(() => null),
      );
      // Before anybody who waits for it hears the answer.
      const arrived = (): void => {
        underWay.delete(key);
        state.isSending = false;
      };
      try {
        const answered = await sending.finally(arrived);
        state.version = answered.version;
        state.isDirty = state.draft !== sent;
        setUnsent(state.isDirty);
        setAutosave({ state: 'saved', at: answered.savedAt });
        if (senders.get(key) !== state) return;
        // What was typed meanwhile stands over the version that was just saved, not over the one before.
        void (state.isDirty && !state.isForgotten ? keep() : keptDrafts.remove(key));
        if (state.isDirty) later(PAUSE_MS);
      } catch (error) {
        const refusal = error instanceof ApiProblem && error.status < 500 ? error : null;
        setAutosave({ state: 'kept_here', ...(refusal && refusal.status !== STALE ? { refusal } : {}) });
        if (refusal?.status === STALE) setConflict(refusal.current as Saved);
        if (!refusal) later(TRY_AGAIN_MS);
      }
    },
    [key, keep],
  );

  const change = useCallback(
    (changed: Draft): void => {
      now.current.draft = changed;
      now.current.isDirty = true;
      setDraft(changed);
      setUnsent(true);
      void keep();
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void send(), PAUSE_MS);
    },
    [keep, send],
  );

  useEffect(() => {
    const state = now.current;
    senders.set(key, state);
    const takeUp = async (): Promise<void> => {
      const kept = await keptDrafts.get<Draft>(key);
      const answered = await underWay.get(key);
      if (!kept || state.isDirty || senders.get(key) !== state) return;
      state.version = answered?.version ?? kept.version;
      change(kept.draft);
    };
    void takeUp();
    const sendNow = () => void send();
    window.addEventListener('online', sendNow);
    return () => {
      window.removeEventListener('online', sendNow);
      sendNow();
    };
  }, [key, change, send]);

  useEffect(() => {
    const state = now.current;
    const isNewer = saved !== null && saved.version > state.version;
    if (!follows || !isNewer || state.isDirty || state.isSending || state.isForgotten) return;
    state.version = saved.version;
    state.draft = latest.current.initial();
    setDraft(state.draft);
    setAutosave({ state: 'saved', at: saved.savedAt });
    // After its own words have arrived it looks again.
  }, [follows, saved, autosave]);

  return {
    draft,
    change,
    autosave,
    isUnsent,
    conflict,
    settle: (theirs, settled) => {
      now.current.version = theirs.version;
      setConflict(null);
      change(settled);
    },
    forget: () => {
      now.current.isForgotten = true;
      now.current.isDirty = false;
      setUnsent(false);
      clearTimeout(timer.current);
      void keptDrafts.remove(key);
    },
  };
}
