import { randomBytes } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import { newId, NotFound, type HubTx, type Sql } from '@onsil/platform';

/** The key of a hub that signs the links in its mails. It never leaves the database but for signing. */
@Injectable()
export class LinkKeys {
  private readonly known = new Map<string, Buffer>();

  /** Makes the hub's key, once. */
  async make(tx: HubTx): Promise<void> {
    await tx.rows(
      `insert into reminders.link_key (id, hub_id, key) values ($1, $2, $3) on conflict (hub_id) do nothing`,
      [newId(), tx.hubId, randomBytes(32)],
    );
  }

  /** @throws NotFound in a hub that has never reminded anybody */
  async of(sql: Sql & { readonly hubId: string }): Promise<Buffer> {
    const known = this.known.get(sql.hubId);
    if (known) return known;
    const [row] = await sql.rows<{ key: Buffer }>(`select key from reminders.link_key where hub_id = $1`, [sql.hubId]);
    if (!row) throw new NotFound();
    this.known.set(sql.hubId, row.key);
    return row.key;
  }
}
