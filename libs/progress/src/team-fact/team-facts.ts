import type { HubTx } from '@onsil/platform';

/** What a later lib tells of a team. `mentored`: since when it has a mentor. `session`: when it last met one. */
export interface TeamFact {
  readonly teamId: string;
  readonly kind: 'mentored' | 'session';
  readonly at: Date;
  /** Minutes logged in all; null where they say nothing. */
  readonly minutes: number | null;
}

/** What board and risk know of a team beyond its milestones. For reactions: facts are no statement of anybody, so no audit. */
export abstract class TeamFacts {
  /** Says what holds now, in the place of what was said before. */
  abstract set(tx: HubTx, fact: TeamFact): Promise<void>;
  /** It holds no longer. */
  abstract unset(tx: HubTx, fact: Pick<TeamFact, 'teamId' | 'kind'>): Promise<void>;
}
