import { z } from 'zod';

import { freeText } from '../free-text.js';
import { instant } from '../instant.js';
import { pageOf, pageQuery } from '../page.js';
import { personName } from '../person-name.js';

export const TASK_KINDS = ['call', 'meet', 'document', 'check', 'other'] as const;
export const taskKind = z.enum(TASK_KINDS);
export type TaskKind = z.infer<typeof taskKind>;
export const taskStatus = z.enum(['open', 'done', 'dropped']);
export type TaskStatus = z.infer<typeof taskStatus>;

export const taskView = z
  .object({
    id: z.uuid(),
    kind: taskKind,
    title: z.string(),
    note: z.string(),
    status: taskStatus,
    team: z.object({ id: z.uuid(), name: z.string() }).nullable(),
    owner: personName,
    dueOn: z.iso.date().nullable(),
    isOverdue: z.boolean(),
    openedBy: personName.nullable(),
    openedAt: instant,
    closedBy: personName.nullable(),
    closedAt: instant.nullable(),
    /** Why it was dropped, when nobody decided that for this task alone. */
    closeReason: z.string().nullable(),
    version: z.int(),
    capabilities: z.object({ update: z.boolean() }),
  })
  .meta({ id: 'Task' });
export type TaskView = z.infer<typeof taskView>;
export const taskPage = pageOf(taskView).meta({ id: 'TaskPage' });
export const tasksQuery = pageQuery.extend({
  owner: z.enum(['me', 'anyone']).default('me'),
  status: z.enum(['open', 'closed']).default('open'),
  team: z.uuid().optional(),
});
export type TasksQuery = z.infer<typeof tasksQuery>;

const taskFields = {
  kind: taskKind,
  title: freeText(200).min(1),
  note: freeText(2_000),
  ownerId: z.uuid(),
  dueOn: z.iso.date().nullable(),
};
export const openTaskBody = z.object({ ...taskFields, teamId: z.uuid().nullable() }).meta({ id: 'OpenTask' });
export type OpenTaskBody = z.infer<typeof openTaskBody>;
/** Changing the owner delegates the task. */
export const updateTaskBody = z.object(taskFields).meta({ id: 'UpdateTask' });
export type UpdateTaskBody = z.infer<typeof updateTaskBody>;
export const closeTaskBody = z.object({ status: z.enum(['done', 'dropped']) }).meta({ id: 'CloseTask' });
export type CloseTaskBody = z.infer<typeof closeTaskBody>;

export const taskOwnersQuery = z.object({ team: z.uuid().optional() });
/** Who a task may be given to. */
export const taskOwnersView = z
  .object({ items: z.array(personName.extend({ role: z.string() })) })
  .meta({ id: 'TaskOwners' });
