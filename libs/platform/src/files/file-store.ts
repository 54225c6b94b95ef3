import type { Readable } from 'node:stream';

import { MAX_FILE_BYTES } from '@onsil/contracts';

import type { MediaType } from './media-type.js';

/** Largest single file. */
export const MAX_FILE_MEGABYTES = MAX_FILE_BYTES / 1_048_576;

/** Parts of a store, by the first byte of the hash: what is looked through in one go. */
export const SHELVES = 256;

/** A file that was taken in: its content lies in the store under its hash, nothing in the database yet. */
export interface ReceivedFile {
  readonly sha256: string;
  readonly name: string;
  readonly mediaType: MediaType;
  readonly bytes: number;
}

/** Where file contents lie, under their SHA-256, outside anything that is served. */
export abstract class FileStore {
  /**
   * Streams a file in, judges it by its content, re-encodes pictures (place and camera are dropped) and keeps it.
   * Receiving the same content twice keeps it once. Never call inside a transaction.
   * @throws FileTooLarge, FileEmpty, FileKindNotAllowed, PictureUnreadable
   */
  abstract receive(content: Readable, claimedName: string): Promise<ReceivedFile>;
  /** Opens a content for reading. @throws when the store lost it. */
  abstract open(sha256: string): Promise<Readable>;
  /** Contents on one of the `SHELVES` shelves (from 0) that were last received before an instant. */
  abstract listReceivedBefore(shelf: number, before: Date): Promise<string[]>;
  /**
   * Deletes a content that no row points to, unless it was received again since `before`. Whoever receives or reads it
   * meanwhile has it whole; a crash on the way leaves it in the store.
   */
  abstract forget(sha256: string, before: Date): Promise<void>;
  /** Drops what began to come in before an instant and never came to its end: its process died on the way. */
  abstract dropUnfinished(before: Date): Promise<void>;
}
