import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

import { carrierOf, Config, type Carrier } from '@onsil/platform';
import { Redis } from 'ioredis';

import { asRoot } from '../../../api/test/ground/databases.js';
import { faultGround, type FaultGround, type LedgerRow } from './fault-hub.js';
import { startMailSink, type MailSink } from './mail-sink.js';
import { startWorker, type RunningWorker } from './running-worker.js';

/** The queue is PostgreSQL's, Redis', or a Redis that is not there. */
export type Queue = 'PostgreSQL' | 'Redis' | 'an absent Redis';

const PATIENCE_MS = 60_000;

/** A hub with its database, mail server, queue and workers, in which anything may go wrong. */
export class BadDay {
  hubId: string;
  sink: MailSink;
  private readonly workers: RunningWorker[] = [];
  private named = 0;

  private constructor(
    readonly ground: FaultGround,
    private readonly redis: { readonly url: string; readonly server: ChildProcess | null } | null,
    /** Null where nobody answers. */
    private readonly hints: Carrier | null,
  ) {}

  static async on(queue: Queue, name: string): Promise<BadDay> {
    const ground = await faultGround(name);
    const redis = queue === 'PostgreSQL' ? null : await redisOf(queue);
    const config = Config.from({
      DATABASE_URL: ground.database.appUrl,
      ONSIL_DEMO: '1',
      ...(redis && { REDIS_URL: redis.url }),
    });
    const hints = queue === 'an absent Redis' ? null : carrierOf(config, 'reminder', () => {});
    return new BadDay(ground, redis, hints);
  }

  async begin(): Promise<void> {
    this.sink = await startMailSink();
    this.hubId = await this.ground.hub();
  }

  async end(): Promise<void> {
    for (const worker of this.workers.splice(0)) {
      worker.wake();
      await worker.kill();
    }
    await this.sink.close();
    await this.ground.letTimePass();
  }

  async close(): Promise<void> {
    await this.hints?.close();
    this.redis?.server?.kill('SIGKILL');
    await this.ground.database.drop();
  }

  async start(): Promise<RunningWorker> {
    const { ground, sink, redis } = this;
    const worker = await startWorker({
      databaseUrl: ground.database.appUrl,
      smtpPort: sink.port,
      redisUrl: redis?.url,
    });
    this.workers.push(worker);
    return worker;
  }

  /** Plans a reminder for so many recipients. */
  plan(count: number, dueAgo?: string): Promise<void> {
    return this.planFor(
      Array.from({ length: count }, () => `kim-${(this.named += 1)}@team.example`),
      dueAgo,
    );
  }

  planFor(addresses: readonly string[], dueAgo?: string): Promise<void> {
    return this.ground.plan(this.hubId, addresses, dueAgo);
  }

  ledger(): Promise<LedgerRow[]> {
    return this.ground.ledger(this.hubId);
  }

  async idsIn(state: string): Promise<string[]> {
    return (await this.ledger()).filter((row) => row.state === state).map(({ id }) => id);
  }

  /** The ledger when nothing more will happen to it. */
  async ended(): Promise<LedgerRow[]> {
    await this.until(async () => (await this.ledger()).every((row) => row.ended));
    return this.ledger();
  }

  /** How often the mail server took a reminder's message. */
  copies({ id }: LedgerRow): number {
    return this.sink.taken.filter(({ messageId }) => messageId.startsWith(`<${id}@`)).length;
  }

  /** Two minutes go by, and the queue says so before the next sweep would. */
  async letTimePass(): Promise<void> {
    await this.ground.letTimePass();
    await this.hints?.send({ id: this.hubId, hubId: this.hubId }, this.hubId);
  }

  /** Everything that the queue knows is gone, its keys and tables' rows. */
  async flushQueue(): Promise<void> {
    if (this.redis) {
      const client = new Redis(this.redis.url);
      await client.flushall();
      client.disconnect();
      return;
    }
    const { owner } = this.ground.database;
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

  async until(isTrue: () => boolean | Promise<boolean>): Promise<void> {
    for (const end = performance.now() + PATIENCE_MS; performance.now() < end; await sleep(50))
      if (await isTrue()) return;
    const states = (await this.ledger()).map(({ state, ended }) => `${state}${ended ? '' : ' (waits)'}`);
    const counts = [...new Set(states)].map((one) => `${states.filter((other) => other === one).length} ${one}`);
    const said = this.workers.map((worker) => worker.said()).join('\n');
    throw new Error(`It did not come about. Rows: ${counts.join(', ')}. The workers said: ${said}`);
  }
}

async function redisOf(queue: Queue): Promise<{ url: string; server: ChildProcess | null }> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  const server =
    queue === 'Redis'
      ? spawn('redis-server', ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'])
      : null;
  return { url: `redis://127.0.0.1:${port}`, server };
}
