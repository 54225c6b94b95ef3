import { Injectable } from '@nestjs/common';
import { ReactsTo, type DeliveredEvent, type HubTx, type Reaction } from '@onsil/platform';
import { TeamFacts, type TeamFact } from '@onsil/progress';

/** Sets a fact to what the statement counts, or takes it away where it counts nothing. $1 hub, $2 team. */
async function tell(
  tx: HubTx,
  facts: TeamFacts,
  { teamId, kind }: Pick<TeamFact, 'teamId' | 'kind'>,
  sql: string,
): Promise<void> {
  const [counted] = await tx.rows<{ at: Date | null; count: number }>(sql, [tx.hubId, teamId]);
  if (counted?.at) await facts.set(tx, { teamId, kind, at: counted.at, minutes: null, count: counted.count });
  else await facts.unset(tx, { teamId, kind });
}

/** Gates learn how many people a team has talked to. */
@Injectable()
@ReactsTo('business_model.evidence_changed.v1')
export class TellGatesOfInterviews implements Reaction {
  constructor(private readonly facts: TeamFacts) {}

  async execute(tx: HubTx, { payload }: DeliveredEvent): Promise<void> {
    const teamId = payload['teamId'] as string;
    await tell(
      tx,
      this.facts,
      { teamId, kind: 'interviews' },
      `select max(logged_at) as at, count(*)::int as count from business_model.evidence
        where hub_id = $1 and team_id = $2 and kind = 'interview' and removed_at is null`,
    );
  }
}

/** Gates learn how many hypotheses a team has decided. */
@Injectable()
@ReactsTo('business_model.hypothesis_decided.v1')
export class TellGatesOfDecisions implements Reaction {
  constructor(private readonly facts: TeamFacts) {}

  async execute(tx: HubTx, { payload }: DeliveredEvent): Promise<void> {
    const teamId = payload['teamId'] as string;
    await tell(
      tx,
      this.facts,
      { teamId, kind: 'hypotheses_tested' },
      `select max(decided_at) as at, count(*)::int as count from business_model.hypothesis
        where hub_id = $1 and team_id = $2 and decided_at is not null`,
    );
  }
}

/** Gates learn that a version of a canvas was bookmarked. */
@Injectable()
@ReactsTo('business_model.bookmarks_changed.v1')
export class TellGatesOfBookmarks implements Reaction {
  constructor(private readonly facts: TeamFacts) {}

  async execute(tx: HubTx, { payload }: DeliveredEvent): Promise<void> {
    const teamId = payload['teamId'] as string;
    await tell(
      tx,
      this.facts,
      { teamId, kind: 'canvas_bookmarked' },
      `select max(m.made_at) as at, count(*)::int as count from business_model.canvas_bookmark m
         join business_model.canvas_version v on v.hub_id = m.hub_id and v.id = m.canvas_version_id
         join business_model.canvas c on c.hub_id = v.hub_id and c.id = v.canvas_id
        where m.hub_id = $1 and c.team_id = $2`,
    );
  }
}
