import type { CohortPhase, PlanDraft } from '@onsil/contracts';

/** What a saved milestone has beyond its draft. */
export interface StoredMilestone {
  readonly code: string;
  readonly revision: number;
  readonly checklistRevision: number;
  readonly dueOn: string;
}

/** What a saved stage has beyond its draft. */
export interface StoredStage {
  readonly gateRevision: number;
}

/** The ids that the keys of a draft got when it was saved. */
export interface StoredIds {
  readonly stages: ReadonlyMap<string, string>;
  readonly milestones: ReadonlyMap<string, string>;
}

/** A cohort with its plan as saved. In `draft`, keys are ids. */
export interface StoredPlan {
  readonly cohort: {
    readonly id: string;
    readonly programmeId: string;
    readonly programmeName: string;
    readonly name: string;
    readonly phase: CohortPhase;
    readonly copiedFrom: string | null;
    readonly version: number;
  };
  readonly draft: PlanDraft;
  readonly stages: ReadonlyMap<string, StoredStage>;
  readonly milestones: ReadonlyMap<string, StoredMilestone>;
}

/** The codes that milestones keep: those of a cohort that teams work in. */
export function keptCodes({ cohort, milestones }: StoredPlan): ReadonlyMap<string, string> {
  if (cohort.phase === 'draft') return new Map();
  return new Map([...milestones].map(([id, { code }]) => [id, code]));
}
