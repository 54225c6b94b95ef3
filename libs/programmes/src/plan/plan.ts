import type { CohortPhase, DueRule, MilestoneContent, PlanDraft, ReviewTick } from '@onsil/contracts';
import type { HubRead, HubTx } from '@onsil/platform';

/** A cohort as later libs need to know it. */
export interface PlannedCohort {
  readonly id: string;
  readonly programmeId: string;
  readonly name: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly phase: CohortPhase;
  readonly version: number;
}

/** A milestone of a cohort in its current revision. */
export interface PlannedMilestone extends MilestoneContent {
  readonly id: string;
  readonly stageId: string;
  /** Order over the whole cohort, from 0. */
  readonly position: number;
  /** `M7`. */
  readonly code: string;
  readonly revision: number;
  /** Null = anyone of the hub who may review. */
  readonly reviewerId: string | null;
  readonly due: DueRule;
  readonly dueOn: string;
  /** `HH:mm` on the hub's clock; the minute itself still counts. */
  readonly dueTime: string;
  /** `dueOn` at `dueTime` as an instant. */
  readonly dueAt: Date;
  /** The first day on which a team may hand in: its stage's first day or 30 days before it is due, the earlier (rulings 11). */
  readonly opensOn: string;
  /** Ids of the milestones that must be accepted first. */
  readonly requires: readonly string[];
  /** What its reviewer looks at. */
  readonly checklist: readonly ReviewTick[];
  readonly checklistRevision: number;
}

/** What a draft changes for one milestone. A milestone that neither appears, goes, moves nor reads differently is not listed. */
export type MilestoneChange =
  | {
      readonly kind: 'added';
      readonly milestoneId: null;
      readonly key: string;
      readonly code: string;
      readonly title: string;
      readonly dueOn: string;
    }
  | { readonly kind: 'removed'; readonly milestoneId: string; readonly code: string; readonly title: string }
  | {
      readonly kind: 'changed';
      readonly milestoneId: string;
      readonly code: string;
      readonly title: string;
      /** Title, what good looks like, unit, target or evidence differ: untouched teams get the new revision. */
      readonly content: boolean;
      /** What must be accepted first differs. */
      readonly requires: boolean;
      /** What reviewers look at differs. */
      readonly checklist: boolean;
      /** Null when date and time stay. */
      readonly date: { readonly from: string; readonly to: string } | null;
    };

/** What a draft changes for the gate of one stage; `stageId` is null for a stage that is new. */
export interface GateChange {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly stageId: string | null;
  readonly stage: string;
}

/** What a draft changes in a saved plan. */
export interface PlanChange {
  readonly milestones: readonly MilestoneChange[];
  readonly gates: readonly GateChange[];
  readonly removedStageIds: readonly string[];
}

/**
 * The plan, for those who carry it out. `sql` is a HubTx inside a write and a HubRead outside.
 *
 * Team milestones exist only while a cohort is open or closed: they are made when `programmes.cohort_opened.v1` arrives (for the
 * teams enrolled by then) and when a team is enrolled into an open cohort. A draft cohort is changed by this lib alone.
 * `programmes.milestones_redated.v1` says that a change of the hub's calendar moved dates of an open cohort.
 */
export abstract class Plan {
  /** @throws NotFound */
  abstract cohort(sql: HubTx | HubRead, cohortId: string): Promise<PlannedCohort>;
  /** The same, and nobody closes, opens or changes it until the transaction ends. Before any row of a team. @throws NotFound */
  abstract holdCohort(tx: HubTx, cohortId: string): Promise<PlannedCohort>;
  /** The same for who is about to change its plan: whoever holds it ends first. @throws NotFound */
  abstract cohortForUpdate(tx: HubTx, cohortId: string): Promise<PlannedCohort>;
  /** The milestones of a cohort in order. */
  abstract milestones(sql: HubTx | HubRead, cohortId: string): Promise<PlannedMilestone[]>;
  /** What applying the draft to a cohort would change; writes nothing. @throws PlanHasFaults when the draft cannot be saved */
  abstract changes(sql: HubTx | HubRead, cohortId: string, draft: PlanDraft): Promise<PlanChange>;
  /**
   * Saves the draft of an open cohort, with its audit entry, and answers what changed (the same list as `changes`; milestones
   * that were added are found by `milestones` afterwards). Delete what hangs on removed milestones first.
   * @throws StaleVersion, PlanHasFaults, CohortIsClosed
   */
  abstract apply(
    tx: HubTx,
    cohortId: string,
    change: { draft: PlanDraft; version: number; reason: string },
  ): Promise<PlanChange>;
}

/** A cohort by its names, and which of it did not exist before. */
export interface EnsuredCohort {
  readonly programmeId: string;
  readonly cohortId: string;
  readonly made: { readonly programme: boolean; readonly cohort: boolean };
}

/** Makes programmes and cohorts for an import that knows only names and years. */
export abstract class ProgrammeYears {
  /**
   * The cohort of this programme name, year and cohort name; made without a plan when there is none: closed when its year
   * is over on the hub's clock, else a draft.
   */
  abstract ensureCohort(
    tx: HubTx,
    wanted: { programme: string; year: number; cohort: string; startsOn: string },
  ): Promise<EnsuredCohort>;
  /** Takes back what `ensureCohort` made, where nobody has touched it and nothing hangs on it; the rest stays. */
  abstract takeBack(tx: HubTx, made: { cohortIds: readonly string[]; programmeIds: readonly string[] }): Promise<void>;
}
