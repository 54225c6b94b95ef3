import type { TaskKind } from '@onsil/contracts';
import type { HubTx } from '@onsil/platform';

/** A task as another lib opens it. */
export interface NewTask {
  readonly teamId: string | null;
  readonly kind: TaskKind;
  readonly title: string;
  readonly note: string;
  readonly ownerId: string;
  readonly dueOn: string | null;
}

/** To-dos that other libs open, move and close in their own transactions. Every method leaves its audit entry. */
export abstract class Tasks {
  /** Answers the task's id. @throws OwnerIsNotHere */
  abstract open(tx: HubTx, task: NewTask): Promise<string>;
  /** Gives an open task another day. @throws NotFound, TaskIsClosed */
  abstract move(tx: HubTx, taskId: string, dueOn: string | null): Promise<void>;
  /** @throws NotFound, TaskIsClosed */
  abstract close(tx: HubTx, taskId: string, status: 'done' | 'dropped'): Promise<void>;
}
