import { setTimeout as sleep } from 'node:timers/promises';

import { carrierOf, Config, type Carrier } from '@onsil/platform';
import { Redis } from 'ioredis';

import { asRoot, ownDatabase } from '../../../api/test/ground/databases.js';
import { faultGround, type FaultDatabase, type FaultGround, type LedgerRow } from './fault-hub.js';
import { startMailSink, type MailSink } from './mail-sink.js';
import { startWorker, type RunningWorker, type WorkerSettings } from './running-worker.js';
import { startRedis, unusedPort, type RunningRedis } from './running-redis.js';

/** The queue is PostgreSQL's, Redis', or a Redis that is not there. */
export type Queue = 'PostgreSQL' | 'Redis' | 'an absent Redis';

const PATIENCE_MS = 120_000;
/** What this process knows is looked at often; to ask the database so often costs a good part of a core. */
const LOOK_MS = 50;
const ASK_MS = 200;

/** A hub with its database, mail server, queue and workers, in which anything may go wrong. */
export class BadDay {
  hubId: string;
  sink: MailSink;
  private readonly workers: RunningWorker[] = [];
  private named = 0;

  private constructor(
    readonly ground: FaultGround,
    private readonly redisUrl: string | null,
    /** Null where none is, or ever was. */
    readonly redis: RunningRedis | null,
    /** Null where nobody answers. */
    private readonly hints: Carrier | null,
  ) {}

  static async on(queue: Queue, name: string): Promise<BadDay> {
    return BadDay.in(await ownDatabase(name), queue);
  }

  static async in(database: FaultDatabase, queue: Queue = 'PostgreSQL'): Promise<BadDay> {
    const ground = await faultGround(database);
    const redis = queue === 'Redis' ? await startRedis() : null;
    const redisUrl = queue === 'PostgreSQL' ? null : (redis?.url ?? `redis://127.0.0.1:${await unusedPort()}`);
    const config = Config.from({
      DATABASE_URL: ground.database.appUrl,
      ONSIL_DEMO: '1',
      ...(redisUrl && { REDIS_URL: redisUrl }),
    });
    const hints = queue === 'an absent Redis' ? null : carrierOf(config, 'reminder', () => {});
    return new BadDay(ground, redisUrl, redis, hints);
  }

  async begin(): Promise<void> {
    this.sink = await startMailSink();
    this.hubId = await this.ground.hub();
  }

  async end(): Promise<void> {
    for (const worker of this.workers.splice(0)) {
      worker.wake();
      await this.kill(worker);
    }
    await this.sink.close();
    await this.ground.forget();
  }

  async close(): Promise<void> {
    await this.hints?.close();
    this.redis?.stop();
    await this.ground.owner.end();
    await this.ground.database.drop();
  }

  async start(settings: Pick<WorkerSettings, 'smtp' | 'diesAt' | 'clock'> = {}): Promise<RunningWorker> {
    const { ground, sink, redisUrl } = this;
    const name = `worker-${(this.named += 1)}`;
    const worker = await startWorker({
      name,
      databaseUrl: ground.database.appUrl,
      smtpPort: sink.port,
      ...(redisUrl && { redisUrl }),
      ...settings,
    });
    this.workers.push(worker);
    return worker;
  }

  /** `kill -9`; resolves when PostgreSQL, too, is through with what it was asked before. */
  async kill(worker: RunningWorker): Promise<void> {
    await worker.kill();
    await this.hungUp(worker);
  }

  /** Resolves when a worker that is gone is gone for PostgreSQL, too. */
  async hungUp(worker: RunningWorker): Promise<void> {
    await worker.gone;
    await this.ground.hungUp(worker.name);
  }

  /** Plans a reminder for so many recipients. */
  plan(count: number, dueAgo?: string): Promise<void> {
    return this.planFor(
      Array.from({ length: count }, () => `kim-${(this.named += 1)}@team.example`),
      dueAgo,
    );
  }

  planFor(addresses: readonly string[], dueAgo?: string, persons?: readonly string[]): Promise<void> {
    return this.ground.plan(this.hubId, addresses, dueAgo, persons);
  }

  ledger(): Promise<LedgerRow[]> {
    return this.ground.ledger(this.hubId);
  }

  async idsIn(state: string): Promise<string[]> {
    return (await this.ledger()).filter((row) => row.state === state).map(({ id }) => id);
  }

  /** The ledger when nothing more will happen to it. */
  async ended(): Promise<LedgerRow[]> {
    await this.until(async () => !(await this.ground.isWaiting(this.hubId)));
    return this.ledger();
  }

  /** How often the mail server took a reminder's message. */
  copies({ id }: Pick<LedgerRow, 'id'>): number {
    return this.sink.timesTaken(id);
  }

  /** Two minutes go by, and the queue says so before the next sweep would. */
  async letTimePass(): Promise<void> {
    await this.ground.letTimePass();
    await this.hints?.send({ id: this.hubId, hubId: this.hubId }, this.hubId);
  }

  /** Everything that the queue knows is gone, its keys and tables' rows. */
  async flushQueue(): Promise<void> {
    if (this.redisUrl) {
      const client = new Redis(this.redisUrl);
      await client.flushall();
      client.disconnect();
      return;
    }
    const { owner } = this.ground;
    const { rows } = await owner.query<{ tables: string }>(
      `select string_agg(format('bullmq.%I', tablename), ', ') as tables from pg_tables
        where schemaname = 'bullmq' and tablename !~ 'migration|version'`,
    );
    await owner.query(`truncate ${rows[0]!.tables}`);
  }

  async throwEverybodyOut(): Promise<void> {
    await asRoot('postgres', (root) =>
      root.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and usename = 'onsil_app'`,
        [this.ground.database.name],
      ),
    );
  }

  /** Whether a worker's connection waits for a lock, which only the superuser may see. */
  async waitsForALock({ name }: RunningWorker): Promise<boolean> {
    const { rows } = await asRoot('postgres', (root) =>
      root.query(
        `select from pg_stat_activity where datname = $1 and application_name = $2 and wait_event_type = 'Lock'`,
        [this.ground.database.name, name],
      ),
    );
    return rows.length > 0;
  }

  async until(isTrue: () => boolean | Promise<boolean>, patienceMs = PATIENCE_MS): Promise<void> {
    for (const end = performance.now() + patienceMs; performance.now() < end;) {
      const answer = isTrue();
      if (await answer) return;
      await sleep(answer instanceof Promise ? ASK_MS : LOOK_MS);
    }
    const states = (await this.ledger()).map(({ state, ended }) => `${state}${ended ? '' : ' (waits)'}`);
    const counts = [...new Set(states)].map((one) => `${states.filter((other) => other === one).length} ${one}`);
    const said = this.workers.map((worker) => worker.said()).join('\n');
    throw new Error(`It did not come about. Rows: ${counts.join(', ')}. The workers said: ${said}`);
  }
}
