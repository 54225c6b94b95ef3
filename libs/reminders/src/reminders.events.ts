import type { DomainEvent } from '@onsil/platform';

/** Which planned reminders still stand for what was: those under these rules, of this kind, from the next id on. */
export interface OutdatedPlan {
  /** Null: of the whole hub. */
  readonly programmeId: string | null;
  /** Null: from the first kind on. */
  readonly kind: string | null;
  readonly after: string | null;
  /** When what they stand for changed, as ISO 8601 in UTC. */
  readonly since: string;
}

export const PLAN_OUTDATED = 'reminders.plan_outdated.v1';

/** More is to be planned anew than one transaction bears; the next turn takes what follows. */
export const planOutdated = (payload: OutdatedPlan): DomainEvent => ({
  name: PLAN_OUTDATED,
  payload: { ...payload },
});
