import { Injectable } from '@nestjs/common';
import { ForgetRemovedRecordings } from '@onsil/business-model';
import {
  Clock,
  FileStore,
  ForgetContents,
  HubDirectory,
  jobActor,
  SHELVES,
  UnitOfWork,
  type Actor,
} from '@onsil/platform';
import { ForgetRemovedEvidence } from '@onsil/progress';
import { ForgetRemovedFiles } from '@onsil/readiness';
import { ForgetRosters } from '@onsil/ventures';

const DAY_MS = 86_400_000;

/** What is deleted after a while, hub by hub: delivered events with their marks, mail that is done with, spent secrets, remembered answers. */
const KEPT_DAYS: readonly { days: number; sql: string }[] = [
  {
    days: 30,
    sql: `delete from platform.handled_event h using platform.outbox_message m
           where h.hub_id = $1 and m.hub_id = $1 and m.id = h.event_id and m.delivered_at < $2`,
  },
  { days: 30, sql: 'delete from platform.outbox_message where hub_id = $1 and delivered_at < $2' },
  { days: 30, sql: 'delete from platform.mail where hub_id = $1 and settled_at < $2' },
  {
    days: 30,
    sql: 'delete from identity.hub_token where hub_id = $1 and least(spent_at, revoked_at, expires_at) < $2',
  },
  { days: 2, sql: 'delete from platform.idempotency_key where hub_id = $1 and created_at < $2' },
];

/** The same of what belongs to no hub: ways to sign in that are over. */
const KEPT_DAYS_OF_PEOPLE: typeof KEPT_DAYS = [
  { days: 30, sql: 'delete from identity.sign_in_link where least(ended_at, expires_at) < $1' },
  { days: 90, sql: 'delete from identity.session where coalesce(ended_at, last_seen_at) < $1' },
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
    private readonly forgetRemovedRecordings: ForgetRemovedRecordings,
    private readonly forgetRemovedFiles: ForgetRemovedFiles,
    private readonly forgetContents: ForgetContents,
    private readonly files: FileStore,
  ) {}

  async execute(): Promise<void> {
    const now = this.clock.now().getTime();
    const filesBefore = new Date(now - FILE_DAYS * DAY_MS);
    const before = (days: number) => new Date(now - days * DAY_MS);
    await this.unitOfWork.recordGlobal(async (tx) => {
      for (const { days, sql } of KEPT_DAYS_OF_PEOPLE) await tx.rows(sql, [before(days)]);
    });
    const faults: unknown[] = [];
    for (const { hub } of await this.hubs.all())
      await this.keepHub(jobActor(hub), before, filesBefore).catch((error: unknown) => faults.push(error));
    await this.files.dropUnfinished(before(1));
    await this.forgetContents.execute(Math.floor(now / PASS_MS) % SHELVES, filesBefore);
    if (faults.length > 0) throw new AggregateError(faults, 'Some hubs could not be kept tidy; the others were.');
  }

  private async keepHub(job: Actor, before: (days: number) => Date, filesBefore: Date): Promise<void> {
    await this.unitOfWork.record(job, async (tx) => {
      for (const { days, sql } of KEPT_DAYS) await tx.rows(sql, [tx.hubId, before(days)]);
      await this.forgetRosters.execute(tx, before(ROSTER_DAYS));
    });
    await this.forgetRemovedEvidence.execute(job, filesBefore);
    await this.forgetRemovedRecordings.execute(job, filesBefore);
    await this.forgetRemovedFiles.execute(job, filesBefore);
  }
}
