import type { EntityManager } from 'typeorm';

import type { Actor } from '../tenancy/actor.js';

/** What a change leaves in the audit trail. Values are kept by their column's class (`defineColumns`). */
export interface AuditEntry {
  /** `thing.verb_past`, e.g. `submission.returned`. */
  readonly action: `${string}.${string}`;
  /** The table, `schema.table`; its columns must be classified. */
  readonly subject: string;
  readonly subjectId: string;
  /** The team concerned, so that a team can be shown its own trail. */
  readonly teamId?: string;
  readonly before?: Readonly<Record<string, unknown>>;
  readonly after?: Readonly<Record<string, unknown>>;
  /** Why, in the actor's words. */
  readonly reason?: string;
}

/** A fact other modules may react to. `payload` holds ids and primitives, never secrets or bodies. */
export interface DomainEvent {
  /** `lib.fact_in_past.v1`. */
  readonly name: `${string}.${string}.v${number}`;
  readonly payload: Readonly<Record<string, unknown>>;
}

declare const hubWrite: unique symbol;
declare const hubRead: unique symbol;
declare const globalWrite: unique symbol;
declare const hubRecord: unique symbol;

/** Runs parametrised SQL and answers its rows. */
export interface Sql {
  rows<T extends object>(text: string, values?: readonly unknown[]): Promise<T[]>;
}

/** Proof of a transaction pinned to one hub. Only UnitOfWork mints one. Never run two statements of it at once. */
export interface HubTx extends Sql {
  readonly [hubWrite]: true;
  readonly hubId: string;
  readonly actor: Actor;
  /** The transaction's instant: one `now` for all that happens in it. */
  readonly at: Date;
  readonly manager: EntityManager;
  audit(entry: AuditEntry): void;
  /** Written to the outbox when the transaction commits; delivered at least once. */
  publish(event: DomainEvent): void;
}

/** Proof of an unaudited transaction that may touch only the listed tables (drafts, leases, staging, last-seen). */
export interface HubRecordTx extends Sql {
  readonly [hubRecord]: true;
  readonly hubId: string;
  readonly actor: Actor;
  readonly at: Date;
}

/** Proof of reads pinned to one hub, each call one round trip on the read-only pool. */
export interface HubRead extends Sql {
  readonly [hubRead]: true;
  readonly hubId: string;
  /** Several reads in one round trip, answered in order. */
  batch(...reads: readonly Read[]): Promise<Record<string, unknown>[][]>;
}

/** One statement of a read. */
export interface Read {
  readonly text: string;
  readonly values?: readonly unknown[];
}

/** Proof of a transaction over tables without a hub (person, session, network, ...); same audit rule, in the global trail. */
export interface GlobalTx extends Sql {
  readonly [globalWrite]: true;
  readonly at: Date;
  readonly manager: EntityManager;
  audit(entry: AuditEntry): void;
  /**
   * Pins the transaction to one hub for work that spans both (accepting an invitation binds a person and a participant).
   * At most one hub per transaction.
   */
  enterHub(actor: Actor): Promise<HubTx>;
}
