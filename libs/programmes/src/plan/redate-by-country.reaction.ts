import { Injectable } from '@nestjs/common';
import { HubCalendar } from '@onsil/network';
import { message, ReactsTo, type DeliveredEvent, type HubTx, type Reaction } from '@onsil/platform';

import { PlanCalendar } from './plan-calendar.js';

/** The hub keeps the holidays of another country now: planned dates move as by any change of its calendar. */
@Injectable()
@ReactsTo('network.hub_settings_changed.v1')
export class RedateByCountry implements Reaction {
  constructor(
    private readonly calendar: HubCalendar,
    private readonly planCalendar: PlanCalendar,
  ) {}

  async execute(tx: HubTx, { payload }: DeliveredEvent): Promise<void> {
    if (!payload['countryChanged']) return;
    await this.calendar.keep(tx);
    const { locale } = tx.actor.hub;
    const days = await this.calendar.workingDays(tx, locale);
    await this.planCalendar.move(tx, days, message(locale, 'programmes.country_changed'));
  }
}
