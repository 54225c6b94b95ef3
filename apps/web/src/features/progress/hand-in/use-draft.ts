import type { DraftView, EvidenceAnswer, TeamMilestoneView } from '@onsil/contracts';
import { useQueryClient } from '@tanstack/react-query';

import { useMe } from '../../../routing/use-hub.js';
import type { Autosave } from '../../../ui/autosave-stamp.js';
import { useAutosave } from '../../../ui/use-autosave.js';
import { teamMilestonePath } from '../links.js';
import { saveDraft, teamMilestoneQuery } from '../team-milestones.queries.js';
import { startingAnswers } from './evidence-answers.js';

interface Draft {
  answers: readonly EvidenceAnswer[];
  change: (answers: readonly EvidenceAnswer[]) => void;
  /** Null until something was written. */
  autosave: Autosave | null;
  /** Something was written that the server does not have. */
  isUnsent: boolean;
  /** Somebody else of the team wrote meanwhile: their text. */
  conflict: DraftView | null;
  keepMine: () => void;
  takeTheirs: () => void;
  /** Forgets the text on this device: it was handed in. */
  forget: () => void;
}

/** What the team writes into a milestone, saved as it goes. */
export function useDraft(
  hub: string,
  view: Pick<TeamMilestoneView, 'id' | 'code' | 'title' | 'draft' | 'attempts'>,
): Draft {
  const { id: personId } = useMe();
  const queryClient = useQueryClient();
  const { draft, settle, ...autosaved } = useAutosave<readonly EvidenceAnswer[], DraftView>({
    key: `${personId}/${hub}/${view.id}`,
    initial: () => startingAnswers(view),
    subject: {
      kind: 'hand_in',
      hub,
      id: view.id,
      name: `${view.code} ${view.title}`,
      path: teamMilestonePath(hub, view.id),
    },
    saved: view.draft,
    save: async (answers, version) => {
      const kept = await saveDraft(hub, view.id, answers, version);
      // Whoever comes back to the page goes on from here.
      queryClient.setQueryData(
        teamMilestoneQuery(hub, view.id).queryKey,
        (known) => known && { ...known, draft: kept },
      );
      return kept;
    },
  });
  const { conflict } = autosaved;
  return {
    ...autosaved,
    answers: draft,
    keepMine: () => conflict && settle(conflict, draft),
    takeTheirs: () => conflict && settle(conflict, conflict.answers),
  };
}
