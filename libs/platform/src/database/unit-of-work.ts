import type { Actor } from '../tenancy/actor.js';
import type { GlobalTx, HubRead, HubRecordTx, HubTx, Sql } from './hub-tx.js';

/** The one door to PostgreSQL. Everything below runs pinned to the actor's hub by row-level security. */
export abstract class UnitOfWork {
  /** One transaction; refuses to commit (`MissingAuditEntry`) unless `work` recorded at least one audit entry. */
  abstract write<T>(actor: Actor, work: (tx: HubTx) => Promise<T>): Promise<T>;
  /** One transaction without audit, for drafts, leases, last-seen, import staging and caches only. */
  abstract record<T>(actor: Actor, work: (tx: HubRecordTx) => Promise<T>): Promise<T>;
  /** Reads on the read-only pool, one round trip per call. Inside a write, read through its `HubTx` instead. */
  abstract read(hub: Pick<Actor, 'hub'>): HubRead;
  /** One transaction over hub-less tables; `personId` is the person who acts, null for the system or a visitor. */
  abstract writeGlobal<T>(personId: string | null, work: (tx: GlobalTx) => Promise<T>): Promise<T>;
  /** As `writeGlobal` without audit: sessions' last-seen, throttle counters, leases, heartbeats. */
  abstract recordGlobal<T>(work: (tx: Sql & { readonly at: Date }) => Promise<T>): Promise<T>;
  /** Reads of hub-less tables and of the few cross-hub functions, one round trip. Sees no hub's rows. */
  abstract readGlobal(): Sql;
}
