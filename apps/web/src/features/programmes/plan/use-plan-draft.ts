import { planDraft, type PlanDraft, type PlanPreview, type PlanView } from '@onsil/contracts';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';

import { hasCode } from '../../../api/problem.js';
import type { Autosave } from '../../../ui/autosave-stamp.js';
import { useSchemaCheck } from '../../../ui/form/use-schema-check.js';
import { rekey } from './plan-edits.rule.js';
import { planQuery, previewPlan, savePlan } from './plan.queries.js';

const PREVIEW_AFTER_MS = 250;
const SAVE_AFTER_MS = 1_000;
const TRY_AGAIN_AFTER_MS = 10_000;

export interface PlanDraftState {
  draft: PlanDraft;
  change: (edit: (draft: PlanDraft) => PlanDraft) => void;
  /** The dates of the draft; for a moment those of the draft before. */
  preview: PlanPreview;
  /** What is missing or wrong in single fields, by path: `stages.0.milestones.1.title`. */
  fieldErrors: Record<string, string>;
  isChanged: boolean;
  autosave: Autosave | null;
  saveError: Error | null;
  /** Somebody else saved first: what stands there now. */
  conflict: PlanView | null;
  /** Saves before its time; false when the plan does not hold together yet or was refused. */
  saveNow: () => Promise<boolean>;
  /** Leaves the own draft and goes on from what stands there. */
  takeOver: (view: PlanView) => void;
  /** Goes on with the own draft over what stands there. */
  keepMine: (over: PlanView) => void;
  /** Leaves the own draft, which was applied, and goes on from what was fetched last. */
  wasApplied: () => void;
  /** Of the plan that the draft was begun from. */
  version: number;
}

/** A plan while it is edited: dates follow each change; a draft cohort's plan saves itself whenever it holds together. */
export function usePlanDraft(hub: string, view: PlanView): PlanDraftState {
  const client = useQueryClient();
  const check = useSchemaCheck();
  const [saved, setSaved] = useState(view);
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const [draft, setDraft] = useState(view.plan);

  const fieldErrors = check(planDraft)(draft);
  const isWhole = Object.keys(fieldErrors).length === 0;
  const isChanged = draft !== saved.plan;
  const [settled] = useDebouncedValue(draft, PREVIEW_AFTER_MS);
  const { data: dates, isPlaceholderData } = useQuery({
    queryKey: ['plan-preview', hub, view.cohort.id, settled],
    queryFn: () => previewPlan(hub, view.cohort.id, settled),
    enabled: isChanged && isWhole && settled === draft,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });
  const preview = isChanged ? (dates ?? saved.preview) : saved.preview;
  const isCounted = !isChanged || (settled === draft && dates !== undefined && !isPlaceholderData);
  const isSound = isWhole && isCounted && preview.faults.length === 0;

  const saving = useMutation({
    mutationFn: (text: PlanDraft) => savePlan(hub, view.cohort.id, text, saved.version),
    onSuccess: (stands, text) => {
      client.setQueryData(planQuery(hub, view.cohort.id).queryKey, stands);
      void client.invalidateQueries({ queryKey: ['setup', hub, view.cohort.id] });
      setSaved(stands);
      setSavedAt(new Date());
      setDraft((current) => (current === text ? stands.plan : rekey(current, text, stands.plan)));
    },
  });
  const refusedFor = hasCode(saving.error, 'platform.stale_version') ? (saving.error.current as PlanView) : null;
  const isOvertaken = view.version > saved.version && !saving.isPending;
  // Nothing was changed here: the page follows what others do.
  if (isOvertaken && !isChanged) {
    setSaved(view);
    setDraft(view.plan);
  }
  const conflict = refusedFor ?? (isOvertaken && isChanged ? view : null);
  const maySave = view.capabilities.update && isChanged && isSound && !saving.isPending && conflict === null;
  const save = useEffectEvent(() => saving.mutate(draft));
  const wait = saving.isError ? TRY_AGAIN_AFTER_MS : SAVE_AFTER_MS;
  useEffect(() => {
    if (!maySave) return undefined;
    const timer = setTimeout(save, wait);
    return () => clearTimeout(timer);
  }, [draft, maySave, wait]);

  const takeOver = (stands: PlanView): void => {
    saving.reset();
    setSaved(stands);
    setDraft(stands.plan);
  };
  return {
    draft,
    change: setDraft,
    preview,
    fieldErrors,
    isChanged,
    autosave: saving.isPending
      ? { state: 'saving' }
      : savedAt && !saving.isError
        ? { state: 'saved', at: savedAt }
        : null,
    saveError: conflict ? null : saving.error,
    conflict,
    saveNow: async () => {
      if (!maySave) return false;
      return saving.mutateAsync(draft).then(
        () => true,
        () => false,
      );
    },
    takeOver,
    keepMine: (over) => {
      saving.reset();
      setSaved(over);
    },
    wasApplied: () => takeOver(client.getQueryData(planQuery(hub, view.cohort.id).queryKey) ?? view),
    version: saved.version,
  };
}
