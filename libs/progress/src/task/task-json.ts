import type { TaskView } from '@onsil/contracts';
import { personJson } from '@onsil/identity';
import { reachesHub, type Actor } from '@onsil/platform';

import { reaches } from '../team-milestone/reach.rule.js';

/** SQL for one task `k` on a day, without what depends on the reader. Borrows ventures.team, identity.person, .hub_grant. */
export const taskJson = (on: string): string => `json_build_object(
  'id', k.id, 'kind', k.kind, 'title', k.title, 'note', k.note, 'status', k.status,
  'team', (select json_build_object('id', kt.id, 'name', kt.name) from ventures.team kt where kt.hub_id = k.hub_id and kt.id = k.team_id),
  'owner', ${personJson('k.owner_id', on)}, 'dueOn', k.due_on,
  'openedBy', ${personJson('k.opened_by', on)}, 'openedAt', k.opened_at,
  'closedBy', ${personJson('k.closed_by', on)}, 'closedAt', k.closed_at, 'closeReason', k.close_reason, 'version', k.version)`;

export type TaskJson = Omit<TaskView, 'capabilities' | 'isOverdue'>;

/** Adds what the reader may do and whether it is overdue today. */
export function taskView(task: TaskJson, actor: Actor, today: string): TaskView {
  return {
    ...task,
    isOverdue: task.status === 'open' && task.dueOn !== null && task.dueOn < today,
    capabilities: { update: task.status === 'open' && mayChange(actor, task.team?.id ?? null, task.owner.id) },
  };
}

/** A task is changed by its owner, by staff, and by those who may change its team's tasks. */
export function mayChange(actor: Actor, teamId: string | null, ownerId: string): boolean {
  if (ownerId === actor.personId || reachesHub(actor, 'task.update')) return true;
  return teamId !== null && reaches(actor, teamId, 'task.update');
}
