import type { ChangeCanvasItemBody, ChangeFinancialPlanBody, EvidenceAnswer, SaveLogDraftBody } from '@onsil/contracts';
import { queryOptions } from '@tanstack/react-query';

import { keptDrafts, type DraftSubject, type ListedDraft } from '../../ui/kept-drafts.js';

/** The page that was left sends its last words meanwhile. */
const ON_ITS_WAY_MS = 1_200;

/** A person's texts that are on this device only, those left out that were just on their way. */
export const unsentDraftsQuery = (personId: string) =>
  queryOptions({
    queryKey: ['unsent-drafts', personId],
    queryFn: async () => {
      if ((await keptDrafts.of(personId)).length === 0) return [];
      await new Promise((resolve) => setTimeout(resolve, ON_ITS_WAY_MS));
      return keptDrafts.of(personId);
    },
    networkMode: 'always',
    staleTime: 0,
    gcTime: 0,
  });

type Save = (subject: DraftSubject, { draft, version }: ListedDraft) => Promise<unknown>;

/** A review, evidence, a new note, a comment have no draft on the server: only their writer sends them, from their page. */
const SAVES: Record<DraftSubject['kind'], Save | null> = {
  log: async ({ hub, id }, { draft, version }) => {
    const { saveLogDraft } = await import('../../features/mentoring/sessions.queries.js');
    return saveLogDraft(hub, id, draft as SaveLogDraftBody, version);
  },
  hand_in: async ({ hub, id }, { draft, version }) => {
    const { saveDraft } = await import('../../features/progress/team-milestones.queries.js');
    return saveDraft(hub, id, draft as readonly EvidenceAnswer[], version);
  },
  canvas_item: async ({ hub, id }, { draft, version }) => {
    const { changeItem } = await import('../../features/business-model/canvases.queries.js');
    return changeItem(hub, id, version, draft as ChangeCanvasItemBody);
  },
  financial_plan: async ({ hub, id }, { draft, version }) => {
    const { changeFinancialPlan } = await import('../../features/business-model/finance.queries.js');
    return changeFinancialPlan(hub, { id, version }, draft as ChangeFinancialPlanBody);
  },
  assessment: async ({ hub, id }, { draft, version }) => {
    const { saveAnswer } = await import('../../features/readiness/readiness.queries.js');
    return saveAnswer(hub, id, { ...(draft as Omit<Parameters<typeof saveAnswer>[2], 'version'>), version });
  },
  review: null,
  evidence: null,
  canvas_note: null,
  canvas_comment: null,
};

/** Whether the draft can be kept by the server without opening its page. */
export function isSaveable({ subject }: ListedDraft): boolean {
  return subject !== undefined && SAVES[subject.kind] !== null;
}

/** Hands the draft to the server, which keeps it as a draft, and takes it off this device. @throws ApiProblem */
export async function saveToServer(kept: ListedDraft): Promise<void> {
  const { subject, key } = kept;
  const save = subject && SAVES[subject.kind];
  if (!save) return;
  await save(subject, kept);
  await keptDrafts.remove(key);
}
