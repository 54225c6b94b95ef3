import type { TeamWayMark } from '@onsil/contracts';
import type { Actor } from '@onsil/platform';

/** Where teams stand in their plan, for first pages of later libs: the board's own marks. */
export abstract class TeamWays {
  /**
   * By team id, in the plan's order: teams that the actor reads on the board, in open cohorts. A team in several has the
   * way of the one that began last.
   */
  abstract inReach(actor: Actor): Promise<ReadonlyMap<string, readonly TeamWayMark[]>>;
}
