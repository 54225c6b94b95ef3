import type { HubTx } from '@onsil/platform';

/** How a later lib ends what a team has with its mentors, in its own transaction. */
export abstract class Partings {
  /**
   * Ends every pair of the team and cancels their coming sessions, each with the reason; both sides get the cancellation for
   * their calendars. Sessions that were held and not logged stay theirs to log. Answers how many of each.
   */
  abstract partTeam(
    tx: HubTx,
    teamId: string,
    reason: string,
  ): Promise<{ readonly pairs: number; readonly sessions: number }>;
}
