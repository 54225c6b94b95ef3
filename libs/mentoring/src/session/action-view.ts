import type { AgreedActionView } from '@onsil/contracts';
import { reachedTeamIds, reachesHub, type Actor } from '@onsil/platform';

export type ActionJson = Omit<AgreedActionView, 'isOverdue' | 'canClose'>;

/** Adds what depends on the reader and the day; who may close it is who may close its task. */
export function actionView<T extends ActionJson>(
  action: T,
  { actor, teamId, today }: { readonly actor: Actor; readonly teamId: string; readonly today: string },
): T & Pick<AgreedActionView, 'isOverdue' | 'canClose'> {
  const isOpen = action.status === 'open';
  const teamIds = reachedTeamIds(actor, 'task.update') ?? [];
  return {
    ...action,
    isOverdue: isOpen && action.dueOn !== null && action.dueOn < today,
    canClose:
      isOpen && (action.owner.id === actor.personId || reachesHub(actor, 'task.update') || teamIds.includes(teamId)),
  };
}
