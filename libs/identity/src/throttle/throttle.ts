import { createHash } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import { LimitReached, UnitOfWork } from '@onsil/platform';

import { waitMs, type Limit } from './delay.rule.js';

/** What is counted, of whom, and up to which limit. Accounts are counted whether they exist or not. */
export interface Counted {
  readonly kind: 'password' | 'address' | 'link' | 'link_address' | 'certificate';
  readonly of: string;
  readonly limit: Limit;
}

/** A try that counts as a failure until it is forgiven. */
export interface Try {
  /** It succeeded: it does not count, and an account's earlier failures are forgotten. */
  forgive(): Promise<void>;
}

/**
 * Counts failures in PostgreSQL, so that every API process sees them. A try is counted before its outcome is known:
 * a thousand at once get no more guesses than one after the other.
 */
@Injectable()
export class Throttle {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Counts a try against every limit. @throws LimitReached with the seconds to wait; then nothing was counted. */
  async begin(counted: readonly Counted[]): Promise<Try> {
    const outcome = await this.unitOfWork.recordGlobal(async (tx) => {
      await tx.rows(
        `delete from identity.throttle_counter where key in
           (select key from identity.throttle_counter where forget_after < $1 limit 100 for update skip locked)`,
        [tx.at],
      );
      const histories = [];
      for (const { kind, of, limit } of sorted(counted)) {
        const key = keyOf(kind, of);
        const since = new Date(tx.at.getTime() - limit.windowMs);
        const [row] = await tx.rows<{ failures: Date[] }>(
          `insert into identity.throttle_counter as c (key, failed_at, forget_after) values ($1, '{}', $3)
           on conflict (key) do update set failed_at =
             (select coalesce(array_agg(f order by f), '{}') from unnest(c.failed_at) f where f > $2)
           returning failed_at as failures`,
          [key, since, tx.at],
        );
        histories.push({ key, limit, failures: row!.failures });
      }
      const wait = Math.max(...histories.map(({ failures, limit }) => waitMs(failures, limit, tx.at)));
      if (wait > 0) return { wait, at: tx.at };
      for (const { key, limit } of histories)
        await tx.rows(
          `update identity.throttle_counter set failed_at = failed_at || $2::timestamptz, forget_after = $3 where key = $1`,
          [key, tx.at, new Date(tx.at.getTime() + limit.windowMs)],
        );
      return { wait, at: tx.at };
    });
    if (outcome.wait > 0) throw new LimitReached(Math.ceil(outcome.wait / 1_000));
    return { forgive: () => this.forgive(counted, outcome.at) };
  }

  private async forgive(counted: readonly Counted[], at: Date): Promise<void> {
    await this.unitOfWork.recordGlobal(async (tx) => {
      for (const { kind, of } of sorted(counted))
        if (kind === 'password')
          await tx.rows(`delete from identity.throttle_counter where key = $1`, [keyOf(kind, of)]);
        else
          await tx.rows(
            `update identity.throttle_counter set failed_at =
               (select coalesce(array_agg(f order by f), '{}') from
                 (select f from unnest(failed_at) f where f <> $2
                  union all select f from unnest(failed_at) f where f = $2 offset 1) as kept)
              where key = $1`,
            [keyOf(kind, of), at],
          );
    });
  }
}

/** Always the same order, so that two tries at once cannot wait for each other. */
function sorted(counted: readonly Counted[]): Counted[] {
  return [...counted].sort((a, b) => (keyOf(a.kind, a.of) < keyOf(b.kind, b.of) ? -1 : 1));
}

/** Addresses and accounts are kept as hashes: the counter needs to recognise them, not to know them. */
function keyOf(kind: Counted['kind'], of: string): string {
  return `${kind}:${createHash('sha256').update(of).digest('base64url')}`;
}
