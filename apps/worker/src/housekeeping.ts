import { Injectable } from '@nestjs/common';
import { Clock, ForgetContents, HubDirectory, jobActor, SHELVES, UnitOfWork } from '@onsil/platform';
import { ForgetRemovedEvidence } from '@onsil/progress';
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

/** A file that was removed, and a content that nothing points to. */
const FILE_DAYS = 30;

/** Each pass looks through one shelf of the file store: all of it in a day. */
const PASS_MS = 300_000;

/** Keeps the tables small that only carry work, and the file store to what is still held. */
@Injectable()
export class Housekeeping {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly hubs: HubDirectory,
    private readonly clock: Clock,
    private readonly forgetRosters: ForgetRosters,
    private readonly forgetRemovedEvidence: ForgetRemovedEvidence,
    private readonly forgetContents: ForgetContents,
  ) {}

  async execute(): Promise<void> {
    const now = this.clock.now().getTime();
    const filesBefore = new Date(now - FILE_DAYS * DAY_MS);
    for (const { hub } of await this.hubs.all()) {
      const job = jobActor(hub);
      await this.unitOfWork.record(job, async (tx) => {
        for (const { days, sql } of KEPT_DAYS) await tx.rows(sql, [hub.id, new Date(now - days * DAY_MS)]);
        await this.forgetRosters.execute(tx, new Date(now - ROSTER_DAYS * DAY_MS));
      });
      await this.forgetRemovedEvidence.execute(job, filesBefore);
    }
    await this.forgetContents.execute(Math.floor(now / PASS_MS) % SHELVES, filesBefore);
  }
}
