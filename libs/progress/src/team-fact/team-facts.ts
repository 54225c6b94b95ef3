import type { HubTx } from '@onsil/platform';

import type { AssessedLevels } from '../gate/gate-facts.js';

/**
 * What a later lib tells of a team. `mentored`: since when it has a mentor. `session`: when it last met one, how long in all and
 * how many times it came. Of the others `at` is the last time: people it interviewed, hypotheses it decided, versions of its
 * canvases that were bookmarked, its readiness assessed. `assessment_owed_...`: in an open round somebody of that side has
 * not finished; `at` is the day it is due.
 */
export interface TeamFact {
  readonly teamId: string;
  readonly kind:
    | 'mentored'
    | 'session'
    | 'interviews'
    | 'hypotheses_tested'
    | 'canvas_bookmarked'
    | 'readiness'
    | 'assessment_owed_self'
    | 'assessment_owed_mentor'
    | 'assessment_owed_staff';
  readonly at: Date;
  /** Minutes logged in all; null where they say nothing. */
  readonly minutes: number | null;
  /** How many in all, where it is counted. */
  readonly count?: number;
  /** Readiness: the levels that each side last came to. */
  readonly levels?: readonly AssessedLevels[];
}

/** What board and risk know of a team beyond its milestones. For reactions: facts are no statement of anybody, so no audit. */
export abstract class TeamFacts {
  /** Says what holds now, in the place of what was said before. */
  abstract set(tx: HubTx, fact: TeamFact): Promise<void>;
  /** The same of many teams at once: of those named without a fact it holds no longer. */
  abstract say(
    tx: HubTx,
    said: {
      readonly kind: TeamFact['kind'];
      readonly teamIds: readonly string[];
      readonly facts: readonly Omit<TeamFact, 'kind' | 'levels'>[];
    },
  ): Promise<void>;
  /** It holds no longer. */
  abstract unset(tx: HubTx, fact: Pick<TeamFact, 'teamId' | 'kind'>): Promise<void>;
}
