import type { HubTx } from '@onsil/platform';

/** Things of one kind whose date, state or people have changed. */
export interface ReminderSubjects {
  /** As the source is registered: `team_milestone`, `session`, `task`, ... */
  readonly kind: string;
  readonly ids: readonly string[];
  /** When it changed, where planning follows in turns: what came due since then is late, and not past. Else: now. */
  readonly since?: Date;
}

/** The one way to keep reminders true: called by the owner of a date in the same transaction as the change. */
export abstract class ReminderPlanner {
  /**
   * Asks the source what stands now and makes the planned reminders agree with it: plans, moves, cancels.
   * Doing it again changes nothing; what is past is not planned.
   */
  abstract replan(tx: HubTx, subjects: ReminderSubjects): Promise<void>;
}
