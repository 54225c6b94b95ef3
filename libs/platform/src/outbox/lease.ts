import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../database/unit-of-work.js';
import { newId } from '../ids/new-id.js';

/** The right to run one sweep for a while. A later holder has a higher `fence`. */
export interface HeldLease {
  readonly name: string;
  readonly fence: string;
}

/** Makes a sweep single over all workers: one row a sweep in PostgreSQL, taken for a while, renewed by its holder. */
@Injectable()
export class Leases {
  private readonly holder = newId();

  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Takes or renews the lease; null while another worker holds it. */
  async take(name: string, forMs: number): Promise<HeldLease | null> {
    const [row] = await this.unitOfWork.recordGlobal(({ rows, at }) =>
      rows<{ fence: string }>(
        `insert into platform.lease as l (name, holder, fence, until) values ($1, $2, 1, $4)
         on conflict (name) do update
           set holder = $2, until = $4, fence = l.fence + case when l.holder = $2 then 0 else 1 end
         where l.holder = $2 or l.until <= $3
         returning fence`,
        [name, this.holder, at, new Date(at.getTime() + forMs)],
      ),
    );
    return row ? { name, fence: row.fence } : null;
  }

  /** Writes the sweep's heartbeat, unless another worker has taken the lease since. */
  async beat({ name, fence }: HeldLease): Promise<void> {
    await this.unitOfWork.recordGlobal(({ rows, at }) =>
      rows(
        `insert into platform.heartbeat (name, at)
         select $1, $3 from platform.lease where name = $1 and fence = $2
         on conflict (name) do update set at = excluded.at`,
        [name, fence, at],
      ),
    );
  }

  /** Gives the lease up, so that another worker need not wait for its end. */
  async release(name: string): Promise<void> {
    await this.unitOfWork.recordGlobal(({ rows, at }) =>
      rows('update platform.lease set until = $3 where name = $1 and holder = $2', [name, this.holder, at]),
    );
  }
}
