import { Injectable } from '@nestjs/common';
import { Clock, HubDirectory, jobActor, UnitOfWork } from '@onsil/platform';
import { ForgetRosters } from '@onsil/ventures';

const DAY_MS = 86_400_000;

/** What the platform deletes after a while, hub by hub: delivered events with their marks, and remembered answers. */
const KEPT_DAYS: readonly { days: number; sql: string }[] = [
  {
    days: 30,
    sql: `delete from platform.handled_event h using platform.outbox_message m
           where h.hub_id = $1 and m.hub_id = $1 and m.id = h.event_id and m.delivered_at < $2`,
  },
  { days: 30, sql: 'delete from platform.outbox_message where hub_id = $1 and delivered_at < $2' },
  { days: 2, sql: 'delete from platform.idempotency_key where hub_id = $1 and created_at < $2' },
];

/** What a roster said, after its import was confirmed or left alone. */
const ROSTER_DAYS = 30;

/** Keeps the tables small that only carry work. */
@Injectable()
export class Housekeeping {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly hubs: HubDirectory,
    private readonly clock: Clock,
    private readonly forgetRosters: ForgetRosters,
  ) {}

  async execute(): Promise<void> {
    const now = this.clock.now().getTime();
    for (const { hub } of await this.hubs.all())
      await this.unitOfWork.record(jobActor(hub), async (tx) => {
        for (const { days, sql } of KEPT_DAYS) await tx.rows(sql, [hub.id, new Date(now - days * DAY_MS)]);
        await this.forgetRosters.execute(tx, new Date(now - ROSTER_DAYS * DAY_MS));
      });
  }
}
