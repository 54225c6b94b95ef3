import { Injectable } from '@nestjs/common';
import { ReactsTo, type DeliveredEvent, type HubTx, type Reaction } from '@onsil/platform';

import type { OutdatedPlan } from '../reminders.events.js';
import { ReplanSubjects } from './replan-subjects.js';

const CHANGES = ['timeZoneChanged', 'countryChanged', 'localeChanged'];

/** The hub lives by another clock now, works on other days, or speaks another language: every reminder is another. */
@Injectable()
@ReactsTo('network.hub_settings_changed.v1')
export class ReplanWithHubClock implements Reaction {
  constructor(private readonly replan: ReplanSubjects) {}

  async execute(tx: HubTx, { payload, occurredAt }: DeliveredEvent): Promise<void> {
    if (!CHANGES.some((change) => payload[change])) return;
    await this.replan.inTurns(tx, { programmeId: null, kind: null, after: null, since: occurredAt.toISOString() });
  }
}

/** The hub closed a day, or works on one: whatever would be said that day is said on another. */
@Injectable()
@ReactsTo('network.calendar_changed.v1')
export class ReplanWithHubCalendar implements Reaction {
  constructor(private readonly replan: ReplanSubjects) {}

  async execute(tx: HubTx, { occurredAt }: DeliveredEvent): Promise<void> {
    await this.replan.inTurns(tx, { programmeId: null, kind: null, after: null, since: occurredAt.toISOString() });
  }
}

/** The next turn of what was too much for one transaction. */
@Injectable()
@ReactsTo('reminders.plan_outdated.v1')
export class ReplanNextTurn implements Reaction {
  constructor(private readonly replan: ReplanSubjects) {}

  async execute(tx: HubTx, { payload }: DeliveredEvent): Promise<void> {
    await this.replan.inTurns(tx, payload as unknown as OutdatedPlan);
  }
}
