import { Injectable } from '@nestjs/common';

import { Clock } from '../clock/clock.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { Carrier } from '../queue/carrier.js';

/** The doors across hubs that say what waits: ids and hub ids, oldest first. */
const DOORS = {
  event: 'select id, hub_id from platform.due_events($1, $2)',
  mail: 'select id, hub_id from platform.due_mail($1, $2)',
};

const AT_ONCE = 200;

/** Sends what waits in PostgreSQL to the queue. The row's id is the job's id, so sending it twice changes nothing. */
@Injectable()
export class Relay {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async pass(what: keyof typeof DOORS, carrier: Carrier): Promise<void> {
    const waiting = await this.unitOfWork
      .readGlobal()
      .rows<{ id: string; hub_id: string }>(DOORS[what], [this.clock.now(), AT_ONCE]);
    for (const { id, hub_id: hubId } of waiting) await carrier.send({ id, hubId }, id);
  }
}
