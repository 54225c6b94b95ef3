import { Injectable } from '@nestjs/common';
import { ReactsTo, type DeliveredEvent, type HubTx, type Reaction } from '@onsil/platform';

import { MissingFacts } from './missing-facts.js';

/** A round was opened, closed or moved: the board shows of every team who is missing. */
@Injectable()
@ReactsTo('readiness.rounds_changed.v1')
export class TellBoardOfRounds implements Reaction {
  constructor(private readonly facts: MissingFacts) {}

  async execute(tx: HubTx, { payload }: DeliveredEvent): Promise<void> {
    await this.facts.ofCohort(tx, payload['cohortId'] as string);
  }
}

/** A side has finished, or took it back: the board shows who is left. */
@Injectable()
@ReactsTo('readiness.levels_changed.v1')
export class TellBoardOfAssessments implements Reaction {
  constructor(private readonly facts: MissingFacts) {}

  async execute(tx: HubTx, { payload }: DeliveredEvent): Promise<void> {
    await this.facts.ofTeams(tx, [payload['teamId'] as string]);
  }
}
