import type {
  GateChecklist,
  GateCondition,
  GateDraft,
  ReadinessPerspective,
  TeamMilestoneStatus,
} from '@onsil/contracts';
import type { PersonName } from '@onsil/contracts';

/** A milestone of the plan as conditions name it. */
export interface GateMilestone {
  readonly id: string;
  readonly stageId: string;
  readonly code: string;
  readonly title: string;
  /** What it asks for, by item id. */
  readonly items: readonly { readonly id: string; readonly label: string }[];
}

/** A stage that has a gate, or had one when somebody passed it. */
export interface GateStage {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly gate: GateDraft | null;
  readonly revision: number;
}

/** The newest finished assessment of one side, dimension by dimension; of several the lowest level. */
export interface AssessedLevels {
  readonly framework: string;
  readonly perspective: ReadinessPerspective;
  readonly levels: Readonly<Record<string, number>>;
}

/** What is known of a team, whatever its gates ask: read once, so that any definition can be judged by it. */
export interface GateTeam {
  readonly id: string;
  readonly name: string;
  readonly owed: readonly { milestoneId: string; teamMilestoneId: string; status: TeamMilestoneStatus }[];
  /** Files of attempts that are in review or accepted. */
  readonly files: readonly { milestoneId: string; item: string }[];
  /** By kind of fact. */
  readonly facts: Readonly<
    Record<string, { count: number | null; minutes: number | null; levels: readonly AssessedLevels[] | null }>
  >;
  readonly waivers: readonly GateWaiver[];
  readonly decisions: readonly GateDecision[];
}

/** A condition that the team is let off. */
export interface GateWaiver {
  readonly stageId: string;
  /** The condition as it was let off: a changed one is another. */
  readonly condition: GateCondition;
  readonly reason: string;
  readonly by: PersonName;
  readonly at: string;
}

/** Who passed a gate, when, and what was met then. */
export interface GateDecision {
  readonly stageId: string;
  readonly revision: number;
  readonly checklist: GateChecklist;
  readonly note: string;
  readonly by: PersonName;
  readonly at: string;
}

/** A cohort with its gates and teams. */
export interface GateCohort {
  readonly id: string;
  readonly name: string;
  readonly phase: 'draft' | 'open' | 'closed';
  readonly stages: readonly GateStage[];
  readonly milestones: readonly GateMilestone[];
  readonly teams: readonly GateTeam[];
}
