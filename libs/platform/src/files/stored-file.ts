import { defineColumns } from '../audit/column-classes.js';
import type { HubTx } from '../database/hub-tx.js';
import { newId } from '../ids/new-id.js';
import type { ReceivedFile } from './file-store.js';
import type { MediaType } from './media-type.js';

defineColumns('platform.stored_file', {
  id: 'open',
  hub_id: 'open',
  sha256: 'open',
  name: 'personal',
  media_type: 'open',
  bytes: 'open',
  stored_at: 'open',
});

/** A file as a hub's rows know it; who may open it is decided by the module that points to it. */
export interface StoredFile {
  readonly id: string;
  readonly sha256: string;
  readonly name: string;
  readonly mediaType: MediaType;
  readonly bytes: number;
}

/** Takes files out of the hub that nothing points to any more; contents that nobody else holds go with the next sweeps. */
export async function forgetFiles(tx: HubTx, ids: readonly string[]): Promise<void> {
  await tx.rows(`delete from platform.stored_file where hub_id = $1 and id = any($2)`, [tx.hubId, ids]);
}

/** Gives a received file its row in the hub, within the transaction that points to it. */
export async function storeFile(tx: HubTx, { sha256, name, mediaType, bytes }: ReceivedFile): Promise<StoredFile> {
  const id = newId();
  await tx.rows(
    `insert into platform.stored_file (id, hub_id, sha256, name, media_type, bytes, stored_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, tx.hubId, sha256, name, mediaType, bytes, tx.at],
  );
  return { id, sha256, name, mediaType, bytes };
}
