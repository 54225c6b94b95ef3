import type { Sql } from '../database/hub-tx.js';
import type { Actor } from '../tenancy/actor.js';

/** The one channel of PostgreSQL on which processes tell each other what changed. */
export const LIVE_CHANNEL = 'onsil_live';

/** What a thing is called by who listens for its changes: `canvas:<id>`. */
export type LiveSubject = `${string}:${string}`;

/** Something changed. Ids and a word, never content: whoever hears it reads with the rights they have then. */
export interface LiveSignal {
  readonly hubId: string;
  readonly subject: LiveSubject;
  readonly what: string;
  /** Of the part that changed; null when it is more than one. */
  readonly id: string | null;
  /** The person who did it. */
  readonly by: string | null;
}

/** A transaction pinned to a hub, audited or not. */
type Telling = Sql & { readonly hubId: string; readonly actor: Actor };

/** Tells every API process when, and only when, the transaction commits. */
export async function tellLive(
  tx: Telling,
  { subject, what, id }: Pick<LiveSignal, 'subject' | 'what' | 'id'>,
): Promise<void> {
  const signal: LiveSignal = { hubId: tx.hubId, subject, what, id, by: tx.actor.personId };
  await tx.rows(`select pg_notify($1, $2)`, [LIVE_CHANNEL, JSON.stringify(signal)]);
}
