import { z } from 'zod';

import { instant } from '../instant.js';
import { personName } from '../person-name.js';

const day = z.iso.date();

/** What was agreed. Its state is the state of the owner's task: closing the task closes the action. */
export const agreedActionView = z.object({
  id: z.uuid(),
  taskId: z.uuid(),
  sessionId: z.uuid(),
  title: z.string(),
  owner: personName,
  dueOn: day.nullable(),
  status: z.enum(['open', 'done', 'dropped']),
  closedAt: instant.nullable(),
  isOverdue: z.boolean(),
  /** May the reader close its task? */
  canClose: z.boolean(),
});
export type AgreedActionView = z.infer<typeof agreedActionView>;
