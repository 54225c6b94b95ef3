import { Injectable } from '@nestjs/common';
import { ReactsTo, type HubTx, type Reaction } from '@onsil/platform';

import { ReplanSubjects } from './replan-subjects.js';

/** The hub lives by another clock now: nine in the morning is another moment. */
@Injectable()
@ReactsTo('network.hub_settings_changed.v1')
export class ReplanWithHubClock implements Reaction {
  constructor(private readonly replan: ReplanSubjects) {}

  execute(tx: HubTx): Promise<void> {
    return this.replan.execute(tx, null);
  }
}
