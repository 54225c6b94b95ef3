import type { ExitKind } from '@onsil/contracts';
import type { Actor, HubRead, HubTx } from '@onsil/platform';

/** A team on a cohort. `leftOn` is set once it was taken off. */
export interface EnrolledTeam {
  readonly enrolmentId: string;
  readonly teamId: string;
  readonly cohortId: string;
  readonly enrolledOn: string;
  readonly leftOn: string | null;
}

/** What keeps an import from being undone: a team, and what hangs on it (`what` is a key of the screen's texts). */
export interface HangingWork {
  readonly teamId: string;
  readonly what:
    | 'submission'
    | 'draft'
    | 'decision'
    | 'exception'
    | 'task'
    | 'file'
    | 'claimed_person'
    | 'edited_team'
    | 'added_member'
    | 'other_enrolment'
    | 'grant'
    | 'other_work';
  readonly count: number;
}

/** A confirmed import. The counts are of rows made or changed by this confirmation. */
export interface ConfirmedImport {
  readonly importId: string;
  /** Enrolments that did not exist before; they owe their cohort's milestones from now on. */
  readonly enrolled: readonly EnrolledTeam[];
}

/** Gives new enrolments what hangs on them, before the import counts as confirmed; `tell` says how much of it is done, 0 to 1. */
export type FollowEnrolments = (enrolled: readonly EnrolledTeam[], tell: (share: number) => void) => Promise<void>;

/** What undoing an import would take away, locked until the transaction ends. */
export interface UndoableImport {
  readonly importId: string;
  /** The enrolments that go. Delete what is untouched on them (team milestones still open) before `undoImport`. */
  readonly enrolments: readonly EnrolledTeam[];
  /** What this lib knows to hang on the rows. Add your own; throw `ImportHasWork` when the sum is not empty. */
  readonly hanging: readonly HangingWork[];
}

/**
 * Who is on which cohort. `progress` calls this inside its own use cases, in one transaction with the team milestones
 * (rulings 3). Every method leaves its own audit entries.
 */
export abstract class Enrolment {
  /** Live enrolments of a cohort (or of teams, when given), in no order. */
  abstract ofCohort(sql: HubTx | HubRead, cohortId: string): Promise<EnrolledTeam[]>;
  /** Live enrolments of a team. */
  abstract ofTeam(sql: HubTx | HubRead, teamId: string): Promise<EnrolledTeam[]>;
  /**
   * Puts teams on a cohort; a team that is already on it stays as it is and is left out of the answer.
   * @throws NotFound for a team or cohort that this hub does not have, CohortClosed
   */
  abstract enrol(
    tx: HubTx,
    wanted: {
      cohortId: string;
      teamIds: readonly string[];
      class?: 'resident' | 'registered' | null;
      track?: string | null;
    },
  ): Promise<EnrolledTeam[]>;
  /** Takes a team off a cohort today; what it did stays. @throws NotFound when it is not on it, CohortClosed */
  abstract leave(
    tx: HubTx,
    wanted: { teamId: string; cohortId: string; exit: ExitKind; reason: string },
  ): Promise<EnrolledTeam>;
  /**
   * Writes every row of a dry run that is new, matches, or was decided; rows without a decision and refused rows stay out.
   * Confirming a confirmed import again answers an empty list. While it runs, others see in the import's `progress` how far
   * it has come.
   * @throws NotFound, StaleVersion, ImportNotReady, CohortNotChosen, RosterOutdated: `compareAgain`, then ask the person
   */
  abstract confirmImport(
    tx: HubTx,
    wanted: { importId: string; version: number },
    follow?: FollowEnrolments,
  ): Promise<ConfirmedImport>;
  /** Compares a dry run that waits with the hub's teams of now, in a transaction of its own. */
  abstract compareAgain(actor: Actor, importId: string): Promise<void>;
  /** Locks a confirmed import for undoing. @throws NotFound, ImportNotConfirmed, UndoTooLate (24 hours), CohortClosed */
  abstract importToUndo(tx: HubTx, importId: string): Promise<UndoableImport>;
  /** Takes back everything the import made and restores what it changed. Call `importToUndo` first. */
  abstract undoImport(tx: HubTx, importId: string): Promise<void>;
}
