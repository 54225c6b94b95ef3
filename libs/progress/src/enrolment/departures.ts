import type { ExitKind } from '@onsil/contracts';
import type { HubTx } from '@onsil/platform';

/** A team's place on a cohort that has just ended. */
export interface Departure {
  readonly enrolmentId: string;
  readonly leftOn: string;
  /** The team is on no other cohort: what it has with the hub as a whole (tasks, mentors) ends as well. */
  readonly isLast: boolean;
}

/** How a later lib ends a team's place on a cohort in its own transaction; `docs/operations/exits.md` says what follows. */
export abstract class Departures {
  /**
   * Ends the place today. What was not begun is no longer owed, what was handed in stays as it is; reminders of both go;
   * requests and blocks end; with the last place, open tasks of the team's side are dropped with the reason.
   * @throws NotFound when the team is not on the cohort, CohortClosed
   */
  abstract leave(
    tx: HubTx,
    wanted: { teamId: string; cohortId: string; exit: ExitKind; reason: string },
  ): Promise<Departure>;
}
