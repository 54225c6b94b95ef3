import type { DraftView, EvidenceAnswer, TeamMilestoneView } from '@onsil/contracts';

import { answer, api, ifMatch } from '../../../api/client.js';
import { useMe } from '../../../routing/use-hub.js';
import type { Autosave } from '../../../ui/autosave-stamp.js';
import { useAutosave } from '../../../ui/use-autosave.js';
import { startingAnswers } from './evidence-answers.js';

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

/** What the team writes into a milestone, saved as it goes. */
export function useDraft(hub: string, view: Pick<TeamMilestoneView, 'id' | 'draft' | 'attempts'>): Draft {
  const { id: personId } = useMe();
  const { draft, settle, ...autosaved } = useAutosave<readonly EvidenceAnswer[], DraftView>({
    key: `${personId}/${hub}/${view.id}`,
    initial: () => startingAnswers(view),
    saved: view.draft,
    save: (answers, version) =>
      answer<DraftView>(
        api.PUT('/api/v1/hubs/{hub}/team-milestones/{id}/draft', {
          params: { path: { hub, id: view.id } },
          body: { answers: [...answers] },
          headers: ifMatch(version),
        }),
      ),
  });
  const { conflict } = autosaved;
  return {
    ...autosaved,
    answers: draft,
    keepMine: () => conflict && settle(conflict, draft),
    takeTheirs: () => conflict && settle(conflict, conflict.answers),
  };
}
