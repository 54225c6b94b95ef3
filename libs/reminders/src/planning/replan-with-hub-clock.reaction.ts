import { Injectable } from '@nestjs/common';
import { ReactsTo, type DeliveredEvent, type HubTx, type Reaction } from '@onsil/platform';

import { ReplanSubjects } from './replan-subjects.js';

const CHANGES = ['timeZoneChanged', 'countryChanged', 'localeChanged'];

/** The hub lives by another clock now, works on other days, or speaks another language: every reminder is another. */
@Injectable()
@ReactsTo('network.hub_settings_changed.v1')
export class ReplanWithHubClock implements Reaction {
  constructor(private readonly replan: ReplanSubjects) {}

  async execute(tx: HubTx, { payload }: DeliveredEvent): Promise<void> {
    if (CHANGES.some((change) => payload[change])) await this.replan.execute(tx, null);
  }
}
