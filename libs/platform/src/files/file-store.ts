import type { Readable } from 'node:stream';

import { MAX_FILE_BYTES } from '@onsil/contracts';

import type { MediaType } from './media-type.js';

/** Largest single file. */
export const MAX_FILE_MEGABYTES = MAX_FILE_BYTES / 1_048_576;

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
}
