import { Injectable } from '@nestjs/common';
import { MAX_HYPOTHESES, type HypothesisView, type StateHypothesisBody } from '@onsil/contracts';
import { newId, NotFound, UnitOfWork, type Actor } from '@onsil/platform';

import { TooManyHypotheses } from '../business-model.errors.js';
import { assertMayActOn } from '../team-reach.js';
import { Hypothesis } from './hypothesis.entity.js';
import { HypothesisQuery } from './hypothesis.query.js';
import { HypothesisRepository } from './hypothesis.repository.js';

export interface StateHypothesisCommand extends StateHypothesisBody {
  readonly teamId: string;
}

/** A team says what it believes, how much hangs on it, and which notes stand on it. */
@Injectable()
export class StateHypothesis {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: HypothesisRepository,
    private readonly hypotheses: HypothesisQuery,
  ) {}

  /** @throws NotFound, OutOfReach, TooManyHypotheses, InvalidInput for a note of another team */
  execute(actor: Actor, { teamId, itemIds, ...saying }: StateHypothesisCommand): Promise<HypothesisView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const [team] = await tx.rows(`select id from ventures.team where hub_id = $1 and id = $2 for update`, [
        tx.hubId,
        teamId,
      ]);
      if (!team) throw new NotFound();
      assertMayActOn(actor, teamId, 'business_model.write');
      const [{ last }] = (await tx.rows<{ last: number }>(
        `select coalesce(max(number), 0)::int as last from business_model.hypothesis where hub_id = $1 and team_id = $2`,
        [tx.hubId, teamId],
      )) as [{ last: number }];
      if (last >= MAX_HYPOTHESES) throw new TooManyHypotheses({ limit: MAX_HYPOTHESES });
      const hypothesis = Object.assign(new Hypothesis(), {
        id: newId(),
        hubId: tx.hubId,
        teamId,
        number: last + 1,
        ...saying,
        state: 'draft',
        reason: null,
        statedBy: actor.personId,
        statedAt: tx.at,
        decidedBy: null,
        decidedAt: null,
        version: 1,
      });
      await this.repository.insert(tx, hypothesis);
      await this.repository.standOn(tx, hypothesis, itemIds);
      tx.audit({
        action: 'hypothesis.stated',
        subject: 'business_model.hypothesis',
        subjectId: hypothesis.id,
        teamId,
        after: { number: hypothesis.number, ...saying },
      });
      return this.hypotheses.in(tx, actor, hypothesis.id);
    });
  }
}
