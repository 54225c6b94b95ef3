import { Injectable } from '@nestjs/common';

import { Clock } from '../clock/clock.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { Carrier, Errand } from '../queue/carrier.js';

/** The doors across hubs that say what waits: ids and hub ids, oldest first. */
const DOORS = {
  event: 'select id, hub_id as "hubId" from platform.due_events($1, $2)',
  mail: 'select id, hub_id as "hubId" from platform.due_mail($1, $2)',
};

const AT_ONCE = 200;
/** A queue that carries does so at once; what lies longer is done without it. */
const LIES_AT_MOST_MS = 5_000;

/** Sends what waits in PostgreSQL to the queue. The row's id is the job's id, so sending it twice changes nothing. */
@Injectable()
export class Relay {
  /** Since when each row that waits has been offered to the queue. */
  private readonly offered = { event: new Map<string, number>(), mail: new Map<string, number>() };

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Answers what the queue did not take or left lying, oldest first: the caller does that itself. */
  async pass(what: keyof typeof DOORS, carrier: Carrier): Promise<Errand[]> {
    const waiting = await this.unitOfWork.readGlobal().rows<Errand>(DOORS[what], [this.clock.now(), AT_ONCE]);
    const before = this.offered[what];
    const now = performance.now();
    this.offered[what] = new Map(waiting.map(({ id }) => [id, before.get(id) ?? now]));
    const left: Errand[] = [];
    for (const errand of waiting) {
      const lies = now - this.offered[what].get(errand.id)!;
      if (lies > LIES_AT_MOST_MS || !(await carrier.send(errand, errand.id))) left.push(errand);
    }
    return left;
  }
}
