import { Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { DataSource } from 'typeorm';

import { Clock } from '../clock/clock.js';
import { DatabaseClock } from '../clock/database-clock.js';
import { LiveSignals } from '../live/live-signals.js';
import { LiveStreams } from '../live/live-streams.js';
import './platform.columns.js';
import { assertWalledRole } from './assert-walled-role.js';
import { HubReads } from './hub-reads.js';
import type { LibSchema } from './lib-schema.js';
import { TypeOrmUnitOfWork } from './typeorm-unit-of-work.js';
import { UnitOfWork } from './unit-of-work.js';

/**
 * A connection that is idle stays for five minutes: opening one anew costs some 30 ms of processor time, and with the old
 * one go its plans. Ten seconds, `pg`'s own, would open one for most of a quiet hub's requests. Every minute it is asked
 * whether its other end lives, so that nothing on the way forgets it and one that is gone is not written to in vain.
 */
const KEPT_IDLE = { idleTimeoutMillis: 300_000, keepAlive: true, keepAliveInitialDelayMillis: 60_000 };

/** How one process reaches PostgreSQL. */
export interface DatabaseOptions {
  /** Login of `onsil_app`. */
  readonly url: string;
  readonly schemas: readonly LibSchema[];
  /** Connections for writes and, separately, for reads. */
  readonly poolSize: number;
  /** Reads longer than this are stopped by the server. */
  readonly statementTimeoutMs: number;
  /** So long a use case waits for a free connection before it is refused as "try again"; five seconds if not given. */
  readonly connectionWaitMs?: number;
  /** In place of PostgreSQL's time: for filling a database with a past. */
  readonly clock?: Clock;
}

/** Opens the writers' pool and the readers' pool, and refuses a role that could step over the wall. */
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(
    private readonly dataSource: DataSource,
    private readonly readPool: pg.Pool,
  ) {}

  static forRoot(options: DatabaseOptions): DynamicModule {
    const { url, schemas, poolSize, statementTimeoutMs, connectionWaitMs = 5_000, clock } = options;
    return {
      module: DatabaseModule,
      global: true,
      providers: [
        {
          provide: DataSource,
          useFactory: () =>
            new DataSource({
              type: 'postgres',
              driver: pg, // the one that reads have, whatever program it is bundled into
              url,
              entities: schemas.flatMap(({ entities }) => [...entities]),
              synchronize: false,
              installExtensions: false,
              applicationName: new URL(url).searchParams.get('application_name') ?? 'onsil',
              poolSize,
              connectTimeoutMS: connectionWaitMs,
              extra: {
                statement_timeout: 30_000,
                idle_in_transaction_session_timeout: 60_000,
                ...KEPT_IDLE,
              },
            }).initialize(),
        },
        {
          provide: pg.Pool,
          useFactory: () => {
            const pool = new pg.Pool({
              connectionString: url,
              max: poolSize,
              connectionTimeoutMillis: connectionWaitMs,
              ...KEPT_IDLE,
              query_timeout: statementTimeoutMs + 2_000,
              options: `-c default_transaction_read_only=on -c statement_timeout=${statementTimeoutMs}`,
            });
            pool.on('error', () => {}); // an idle connection that PostgreSQL ended is replaced at the next read
            return pool;
          },
        },
        {
          provide: HubReads,
          inject: [pg.Pool],
          useFactory: async (pool: pg.Pool) => {
            const reads = new HubReads(pool);
            await assertWalledRole(reads);
            return reads;
          },
        },
        { provide: Clock, ...(clock ? { useValue: clock } : { useClass: DatabaseClock }) },
        { provide: UnitOfWork, useClass: TypeOrmUnitOfWork },
        { provide: LiveSignals, useFactory: () => new LiveSignals(url) },
        LiveStreams,
      ],
      exports: [UnitOfWork, Clock, HubReads, LiveSignals, LiveStreams],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.dataSource.destroy(), this.readPool.end()]);
  }
}
