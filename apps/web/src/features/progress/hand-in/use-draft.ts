import type { DraftView, EvidenceAnswer, TeamMilestoneView } from '@onsil/contracts';
import { useCallback, useEffect, useRef, useState } from 'react';

import { answer, api, ifMatch } from '../../../api/client.js';
import { ApiProblem } from '../../../api/problem.js';
import { useMe } from '../../../routing/use-hub.js';
import type { Autosave } from '../../../ui/autosave-stamp.js';
import { startingAnswers } from './evidence-answers.js';
import { keptDrafts } from './kept-drafts.js';

const PAUSE_MS = 1_200;
const TRY_AGAIN_MS = 10_000;

interface Draft {
  answers: readonly EvidenceAnswer[];
  change: (answers: readonly EvidenceAnswer[]) => void;
  /** Null until something was written. */
  autosave: Autosave | null;
  /** Somebody else of the team wrote meanwhile: their text. */
  conflict: DraftView | null;
  keepMine: () => void;
  takeTheirs: () => void;
  /** Forgets the text on this device: it was handed in. */
  forget: () => void;
}

/**
 * What the team writes: on this device at every change, on the server after a pause. A lost connection is tried again,
 * an ended session is asked for by the client, and another's text is shown instead of overwritten.
 */
export function useDraft(hub: string, view: Pick<TeamMilestoneView, 'id' | 'draft' | 'attempts'>): Draft {
  const { id: personId } = useMe();
  const key = `${personId}/${hub}/${view.id}`;
  const [answers, setAnswers] = useState<readonly EvidenceAnswer[]>(() => startingAnswers(view));
  const [autosave, setAutosave] = useState<Autosave | null>(
    view.draft ? { state: 'saved', at: view.draft.savedAt } : null,
  );
  const [conflict, setConflict] = useState<DraftView | null>(null);
  const now = useRef({ answers, version: view.draft?.version ?? 0, isSending: false, isForgotten: false });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const send = useCallback(
    async function sendDraft(): Promise<void> {
      const state = now.current;
      if (state.isSending || state.isForgotten) return;
      const sent = state.answers;
      timer.current = undefined;
      state.isSending = true;
      setAutosave({ state: 'saving' });
      try {
        const saved = await answer<DraftView>(
          api.PUT('/api/v1/hubs/{hub}/team-milestones/{id}/draft', {
            params: { path: { hub, id: view.id } },
            body: { answers: [...sent] },
            headers: ifMatch(state.version),
          }),
        );
        state.version = saved.version;
        setAutosave({ state: 'saved', at: saved.savedAt });
        if (state.answers === sent) await keptDrafts.remove(key);
        else timer.current = setTimeout(() => void sendDraft(), PAUSE_MS);
      } catch (error) {
        setAutosave({ state: 'kept_here' });
        const isRefused = error instanceof ApiProblem && error.status < 500;
        if (error instanceof ApiProblem && error.status === 412) setConflict(error.current as DraftView);
        if (!isRefused) timer.current = setTimeout(() => void sendDraft(), TRY_AGAIN_MS);
      } finally {
        state.isSending = false;
      }
    },
    [hub, key, view.id],
  );

  const change = useCallback(
    (changed: readonly EvidenceAnswer[]): void => {
      now.current.answers = changed;
      setAnswers(changed);
      void keptDrafts.put(key, { answers: changed, version: now.current.version });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void send(), PAUSE_MS);
    },
    [key, send],
  );

  useEffect(() => {
    let isLeft = false;
    void keptDrafts.get(key).then((kept) => {
      if (!kept || isLeft) return;
      now.current.version = kept.version;
      change(kept.answers);
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

  const settle = (theirs: DraftView, settled: readonly EvidenceAnswer[]): void => {
    now.current.version = theirs.version;
    setConflict(null);
    change(settled);
  };

  return {
    answers,
    change,
    autosave,
    conflict,
    keepMine: () => conflict && settle(conflict, now.current.answers),
    takeTheirs: () => conflict && settle(conflict, conflict.answers),
    forget: () => {
      now.current.isForgotten = true;
      clearTimeout(timer.current);
      void keptDrafts.remove(key);
    },
  };
}
