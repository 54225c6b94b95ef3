import { Injectable } from '@nestjs/common';
import { ReactsTo, type DeliveredEvent, type HubTx, type Reaction } from '@onsil/platform';
import { TeamFacts, type TeamFact } from '@onsil/progress';

/** Counts one thing of a team anew and tells it to the gates. */
abstract class TellGates implements Reaction {
  /** `counted` answers `at` (null = nothing to tell) and `count`. $1 hub, $2 team. */
  constructor(
    private readonly facts: TeamFacts,
    private readonly kind: TeamFact['kind'],
    private readonly counted: string,
  ) {}

  async execute(tx: HubTx, { payload }: DeliveredEvent): Promise<void> {
    const of = { teamId: payload['teamId'] as string, kind: this.kind };
    const [found] = await tx.rows<{ at: Date | null; count: number }>(this.counted, [tx.hubId, of.teamId]);
    if (found?.at) await this.facts.set(tx, { ...of, at: found.at, minutes: null, count: found.count });
    else await this.facts.unset(tx, of);
  }
}

/** Gates learn how many people a team has talked to. */
@Injectable()
@ReactsTo('business_model.evidence_changed.v1')
export class TellGatesOfInterviews extends TellGates {
  constructor(facts: TeamFacts) {
    super(
      facts,
      'interviews',
      `select max(logged_at) as at, count(*)::int as count from business_model.evidence
        where hub_id = $1 and team_id = $2 and kind = 'interview' and removed_at is null`,
    );
  }
}

/** Gates learn how many hypotheses a team has decided. */
@Injectable()
@ReactsTo('business_model.hypothesis_decided.v1')
export class TellGatesOfDecisions extends TellGates {
  constructor(facts: TeamFacts) {
    super(
      facts,
      'hypotheses_tested',
      `select max(decided_at) as at, count(*)::int as count from business_model.hypothesis
        where hub_id = $1 and team_id = $2 and decided_at is not null`,
    );
  }
}

/** Gates learn that a version of a canvas was bookmarked. */
@Injectable()
@ReactsTo('business_model.bookmarks_changed.v1')
export class TellGatesOfBookmarks extends TellGates {
  constructor(facts: TeamFacts) {
    super(
      facts,
      'canvas_bookmarked',
      `select max(m.made_at) as at, count(*)::int as count from business_model.canvas_bookmark m
         join business_model.canvas_version v on v.hub_id = m.hub_id and v.id = m.canvas_version_id
         join business_model.canvas c on c.hub_id = v.hub_id and c.id = v.canvas_id
        where m.hub_id = $1 and c.team_id = $2`,
    );
  }
}
