import type { Locale, Permission, Reach, Role } from '@onsil/contracts';

/** The hub an actor works in, as far as every module needs to know it. */
export interface ActorHub {
  readonly id: string;
  readonly slug: string;
  /** IANA name; dates are computed and shown in it. */
  readonly timeZone: string;
  readonly locale: Locale;
}

/** Who acts, in which hub, and how far each permission reaches. Made by the access guard, by jobs and by tests. */
export interface Actor {
  readonly kind: 'person' | 'job';
  /** Null for jobs. */
  readonly personId: string | null;
  readonly hub: ActorHub;
  /** The reader's language, for messages and exports. */
  readonly locale: Locale;
  readonly roles: readonly Role[];
  /** Permission -> the reaches that the actor's live grants give it; absent = the role lacks it. */
  readonly reaches: Readonly<Partial<Record<Permission, readonly Reach[]>>>;
  /** Teams of which the person is lead or member. */
  readonly ownTeamIds: readonly string[];
  /** Those of them that the person leads. */
  readonly ledTeamIds: readonly string[];
  /** Teams to which a live mentor grant assigns the person. */
  readonly assignedTeamIds: readonly string[];
  /** The claimed idempotency key that this actor's transactions fulfil: they commit while it is theirs, or not at all. */
  readonly onceId?: string;
}

/** An actor for work that no person started (reactions, sweeps): everything in its hub, nothing outside. */
export function jobActor(hub: ActorHub): Actor {
  return {
    kind: 'job',
    personId: null,
    hub,
    locale: hub.locale,
    roles: [],
    reaches: {},
    ownTeamIds: [],
    ledTeamIds: [],
    assignedTeamIds: [],
  };
}

/** True when the permission reaches every row of the hub. */
export function reachesHub(actor: Actor, permission: Permission): boolean {
  return actor.kind === 'job' || (actor.reaches[permission]?.includes('hub') ?? false);
}

/**
 * The teams a permission reaches: null = every team of the hub. For SQL:
 * `($n::uuid[] is null or team_id = any($n))`.
 */
export function reachedTeamIds(actor: Actor, permission: Permission): readonly string[] | null {
  if (reachesHub(actor, permission)) return null;
  const reaches = actor.reaches[permission] ?? [];
  return [
    ...(reaches.includes('own') ? actor.ownTeamIds : []),
    ...(reaches.includes('led') ? actor.ledTeamIds : []),
    ...(reaches.includes('assigned') ? actor.assignedTeamIds : []),
  ];
}
