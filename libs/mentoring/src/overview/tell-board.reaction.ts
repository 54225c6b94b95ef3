import { Injectable } from '@nestjs/common';
import { ReactsTo, type DeliveredEvent, type HubTx, type Reaction } from '@onsil/platform';
import { TeamFacts } from '@onsil/progress';

/** Board, risk and gates learn when a team last met a mentor, how long in all, and how often. */
@Injectable()
@ReactsTo('mentoring.log_sent.v1')
export class TellBoardOfSessions implements Reaction {
  constructor(private readonly facts: TeamFacts) {}

  async execute(tx: HubTx, { payload }: DeliveredEvent): Promise<void> {
    const teamId = payload['teamId'] as string;
    const [logged] = await tx.rows<{ at: Date; minutes: number; count: number }>(
      `select max(starts_at) as at, sum(minutes)::int as minutes, count(*) filter (where mentor_came)::int as count from mentoring.session_log
        where hub_id = $1 and team_id = $2 having count(*) > 0`,
      [tx.hubId, teamId],
    );
    if (logged) await this.facts.set(tx, { teamId, kind: 'session', ...logged });
  }
}

/** Board and risk learn since when a team has a mentor: a team without one misses no session. */
@Injectable()
@ReactsTo('mentoring.pairs_changed.v1')
export class TellBoardOfPairs implements Reaction {
  constructor(private readonly facts: TeamFacts) {}

  async execute(tx: HubTx, { payload }: DeliveredEvent): Promise<void> {
    const teamId = payload['teamId'] as string;
    const [pair] = await tx.rows<{ at: Date }>(
      `select min(starts_on)::timestamp at time zone $3 as at from mentoring.assignment
        where hub_id = $1 and team_id = $2 and ended_on is null having count(*) > 0`,
      [tx.hubId, teamId, tx.actor.hub.timeZone],
    );
    if (pair) await this.facts.set(tx, { teamId, kind: 'mentored', at: pair.at, minutes: null });
    else await this.facts.unset(tx, { teamId, kind: 'mentored' });
  }
}
