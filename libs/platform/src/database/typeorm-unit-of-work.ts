import { Injectable } from '@nestjs/common';
import { DataSource, type QueryRunner } from 'typeorm';

import { redact } from '../audit/redact.js';
import { Clock } from '../clock/clock.js';
import { currentRequestId } from '../http/request-context.js';
import { newId } from '../ids/new-id.js';
import type { Actor } from '../tenancy/actor.js';
import { HubReads } from './hub-reads.js';
import type { AuditEntry, DomainEvent, GlobalTx, HubRead, HubRecordTx, HubTx, Sql } from './hub-tx.js';
import { assertRecordable } from './record-tables.js';
import { UnitOfWork } from './unit-of-work.js';
import { withoutValues } from './without-values.js';

/** A write recorded no audit entry; nothing was committed. A bug, never a user's fault. */
export class MissingAuditEntry extends Error {}

/** What a transaction will leave behind when it commits. */
interface Trail {
  readonly entries: AuditEntry[];
  readonly events: DomainEvent[];
}

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
      return work(tx as HubRecordTx);
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
      if (hub) await leaveHubTrail(runner, hub.tx, hub.trail);
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

  private async transaction<T>(work: (runner: QueryRunner) => Promise<T>): Promise<T> {
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
  await runner.query(`select set_config('onsil.hub_id', $1, true)`, [hubId]);
}

function rowsOf(runner: QueryRunner): Sql['rows'] {
  return async <R extends object>(text: string, values: readonly unknown[] = []) => {
    const { records } = await runner.query(text, [...values], true);
    return records as R[];
  };
}

function recordable(runner: QueryRunner): Sql['rows'] {
  const rows = rowsOf(runner);
  return (text, values) => {
    assertRecordable(text);
    return rows(text, values);
  };
}

/** So many entries are written at once: an import leaves tens of thousands, and other requests go on between. */
const ENTRIES_AT_ONCE = 1_000;

async function leaveHubTrail(runner: QueryRunner, tx: HubTx, { entries, events }: Trail): Promise<void> {
  for (let from = 0; from < entries.length; from += ENTRIES_AT_ONCE) {
    const some = entries.slice(from, from + ENTRIES_AT_ONCE).map(kept);
    await runner.query(
      `insert into platform.audit_entry
         (id, hub_id, at, actor_kind, person_id, action, subject, subject_id, team_id, before, after, reason, request_id)
       select e.id, $1, $2, $3, $4, e.action, e.subject, e.subject_id, e.team_id, e.before, e.after, e.reason, $5
         from jsonb_to_recordset($6::jsonb) as e (id uuid, action text, subject text, subject_id uuid, team_id uuid,
              before jsonb, after jsonb, reason text)`,
      [tx.hubId, tx.at, tx.actor.kind, tx.actor.personId, currentRequestId(), JSON.stringify(some)],
    );
  }
  if (events.length === 0) return;
  await runner.query(
    `insert into platform.outbox_message (id, hub_id, name, payload, occurred_at, next_attempt_at)
     select e.id, $1, e.name, e.payload, $2, $2 from jsonb_to_recordset($3::jsonb) as e (id uuid, name text, payload jsonb)`,
    [tx.hubId, tx.at, JSON.stringify(events.map(identified))],
  );
}

async function leaveGlobalTrail(
  runner: QueryRunner,
  at: Date,
  personId: string | null,
  entries: readonly AuditEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  await runner.query(
    `insert into platform.global_audit_entry
       (id, at, person_id, action, subject, subject_id, before, after, reason, request_id)
     select e.id, $1, $2, e.action, e.subject, e.subject_id, e.before, e.after, e.reason, $3
       from jsonb_to_recordset($4::jsonb) as e (id uuid, action text, subject text, subject_id uuid, before jsonb,
            after jsonb, reason text)`,
    [at, personId, currentRequestId(), JSON.stringify(entries.map(kept))],
  );
}

function kept({ action, subject, subjectId, teamId, before, after, reason }: AuditEntry): Record<string, unknown> {
  return {
    id: newId(),
    action,
    subject,
    subject_id: subjectId,
    team_id: teamId ?? null,
    before: redact(subject, before),
    after: redact(subject, after),
    reason: reason ?? null,
  };
}

function identified({ name, payload }: DomainEvent): Record<string, unknown> {
  return { id: newId(), name, payload };
}
