import { Injectable } from '@nestjs/common';
import { DataSource, type QueryRunner } from 'typeorm';

import { Clock } from '../clock/clock.js';
import type { Actor } from '../tenancy/actor.js';
import { HubReads } from './hub-reads.js';
import type { AuditEntry, GlobalTx, HubRead, HubRecordTx, HubTx, Sql } from './hub-tx.js';
import { markDone } from './once.js';
import { forgetStatements, isStale, rowsOf } from './prepared-statement.js';
import { assertRecordable } from './record-tables.js';
import { leaveGlobalTrail, leaveHubTrail, type Trail } from './trail.js';
import { UnitOfWork } from './unit-of-work.js';
import { withoutValues } from './without-values.js';

/** A write recorded no audit entry; nothing was committed. A bug, never a user's fault. */
export class MissingAuditEntry extends Error {}

@Injectable()
export class TypeOrmUnitOfWork extends UnitOfWork {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reads: HubReads,
    private readonly clock: Clock,
  ) {
    super();
  }

  override write<T>(actor: Actor, work: (tx: HubTx) => Promise<T>): Promise<T> {
    return this.transaction(async (runner) => {
      const trail: Trail = { entries: [], events: [] };
      await pin(runner, actor.hub.id);
      const tx = this.hubTx(runner, actor, trail);
      const result = await work(tx);
      if (trail.entries.length === 0)
        throw new MissingAuditEntry('A write left no audit entry; nothing was committed.');
      await leaveHubTrail(runner, tx, trail);
      await markDone(tx);
      return result;
    });
  }

  override record<T>(actor: Actor, work: (tx: HubRecordTx) => Promise<T>): Promise<T> {
    return this.transaction(async (runner) => {
      await pin(runner, actor.hub.id);
      const tx: Omit<HubRecordTx, symbol> = {
        hubId: actor.hub.id,
        actor,
        at: this.clock.now(),
        rows: recordable(runner),
      };
      const result = await work(tx as HubRecordTx);
      await markDone(tx);
      return result;
    });
  }

  override read({ hub }: Pick<Actor, 'hub'>): HubRead {
    return this.readOf(hub.id) as HubRead;
  }

  override writeGlobal<T>(personId: string | null, work: (tx: GlobalTx) => Promise<T>): Promise<T> {
    return this.transaction(async (runner) => {
      const entries: AuditEntry[] = [];
      let hub: { tx: HubTx; trail: Trail } | undefined;
      const at = this.clock.now();
      const tx: Omit<GlobalTx, symbol> = {
        at,
        manager: runner.manager,
        rows: rowsOf(runner),
        audit: (entry) => void entries.push(entry),
        enterHub: async (actor) => {
          if (hub) throw new Error('A transaction enters at most one hub.');
          await pin(runner, actor.hub.id);
          const hubTrail: Trail = { entries: [], events: [] };
          hub = { tx: this.hubTx(runner, actor, hubTrail, at), trail: hubTrail };
          return hub.tx;
        },
      };
      const result = await work(tx as GlobalTx);
      if (entries.length + (hub?.trail.entries.length ?? 0) === 0)
        throw new MissingAuditEntry('A write left no audit entry; nothing was committed.');
      await leaveGlobalTrail(runner, at, personId, entries);
      if (hub) {
        await leaveHubTrail(runner, hub.tx, hub.trail);
        await markDone(hub.tx);
      }
      return result;
    });
  }

  override recordGlobal<T>(work: (tx: Sql & { readonly at: Date }) => Promise<T>): Promise<T> {
    return this.transaction((runner) => work({ at: this.clock.now(), rows: recordable(runner) }));
  }

  override readGlobal(): Sql {
    return this.readOf('');
  }

  private readOf(hubId: string): Omit<HubRead, symbol> {
    return {
      hubId,
      rows: async <R extends object>(text: string, values?: readonly unknown[]) => {
        const [rows] = await this.reads.read(hubId, { text, ...(values && { values }) });
        return rows as R[];
      },
      batch: (...reads) => this.reads.read(hubId, ...reads),
    };
  }

  /** Nothing was committed by the attempt that met a stale statement, and the work asks nobody but the database. */
  private async transaction<T>(work: (runner: QueryRunner) => Promise<T>): Promise<T> {
    try {
      return await this.attempt(work);
    } catch (error) {
      if (!isStale(error)) throw error;
      forgetStatements();
      return this.attempt(work);
    }
  }

  private async attempt<T>(work: (runner: QueryRunner) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.startTransaction();
      const result = await work(runner);
      await runner.commitTransaction();
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => {}); // the first error is the story
      throw withoutValues(error);
    } finally {
      await runner.release();
    }
  }

  private hubTx(runner: QueryRunner, actor: Actor, trail: Trail, at = this.clock.now()): HubTx {
    const tx: Omit<HubTx, symbol> = {
      hubId: actor.hub.id,
      actor,
      at,
      manager: runner.manager,
      rows: rowsOf(runner),
      audit: (entry) => void trail.entries.push(entry),
      publish: (event) => void trail.events.push(event),
    };
    return tx as HubTx;
  }
}

/** The one place that sets the hub of a write; it ends with the transaction. */
async function pin(runner: QueryRunner, hubId: string): Promise<void> {
  await rowsOf(runner)(`select set_config('onsil.hub_id', $1, true)`, [hubId]);
}

function recordable(runner: QueryRunner): Sql['rows'] {
  const rows = rowsOf(runner);
  return (text, values) => {
    assertRecordable(text);
    return rows(text, values);
  };
}
