import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { link, mkdir, open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { withoutResidentNumbers } from '@onsil/contracts';

import { newId } from '../ids/new-id.js';
import { safeFileName } from './file-name.js';
import { FileStore, MAX_FILE_MEGABYTES, type ReceivedFile } from './file-store.js';
import { FileEmpty, FileKindNotAllowed, FileTooLarge, PictureUnreadable } from './files.errors.js';
import { isPicture, type PictureType } from './media-type.js';
import { sniffMediaType } from './sniff-media-type.js';

const MAX_BYTES = MAX_FILE_MEGABYTES * 1024 * 1024;
const MAX_PIXELS = 64_000_000;
/** Ends the name of a content that is about to be deleted. */
const LEAVING = '.leaving';

/** Files on this machine's disk: `<folder>/ab/cd/<sha256>`, readable by our user only. */
export class DiskFileStore extends FileStore {
  constructor(private readonly folder: string) {
    super();
  }

  async receive(content: Readable, claimedName: string): Promise<ReceivedFile> {
    await mkdir(this.incoming, { recursive: true, mode: 0o700 });
    const received = join(this.incoming, newId());
    const redrawn = `${received}.redrawn`;
    try {
      const { bytes } = await writeHashed(content, received);
      const { text: givenName } = withoutResidentNumbers(claimedName.normalize('NFC'));
      const shownName = givenName.slice(0, 200);
      if (bytes === 0) throw new FileEmpty({ name: shownName });
      const mediaType = await sniffMediaType(received);
      if (!mediaType) throw new FileKindNotAllowed({ name: shownName });
      const name = safeFileName(givenName, mediaType);
      if (isPicture(mediaType)) await redraw(received, redrawn, mediaType, name);
      const kept = isPicture(mediaType) ? redrawn : received;
      const { sha256, bytes: keptBytes } = await hashed(kept);
      await mkdir(this.shelf(sha256), { recursive: true, mode: 0o700 });
      await rename(kept, this.pathOf(sha256));
      return { sha256, name, mediaType, bytes: keptBytes };
    } finally {
      await Promise.all([rm(received, { force: true }), rm(redrawn, { force: true })]);
    }
  }

  async open(sha256: string): Promise<Readable> {
    const path = this.pathOf(sha256);
    const content = (await opened(path)) ?? (await opened(`${path}${LEAVING}`)) ?? (await open(path));
    return content.createReadStream();
  }

  async listReceivedBefore(shelf: number, before: Date): Promise<string[]> {
    const folder = join(this.folder, shelf.toString(16).padStart(2, '0'));
    const found: string[] = [];
    for (const inner of await namesIn(folder))
      for (const name of await namesIn(join(folder, inner))) {
        const path = join(folder, inner, name);
        if (name.endsWith(LEAVING)) await putBack(path.slice(0, -LEAVING.length));
        else if ((await stat(path)).mtime < before) found.push(name);
      }
    return found;
  }

  /** Taken aside first: what is looked at then is what is deleted, whoever receives the same content meanwhile. */
  async forget(sha256: string, before: Date): Promise<void> {
    const path = this.pathOf(sha256);
    const leaving = `${path}${LEAVING}`;
    await rename(path, leaving);
    if ((await stat(leaving)).mtime < before) await rm(leaving);
    else await putBack(path);
  }

  async dropUnfinished(before: Date): Promise<void> {
    for (const name of await namesIn(this.incoming)) {
      const path = join(this.incoming, name);
      const found = await unless('ENOENT', stat(path));
      if (found && found.mtime < before) await rm(path, { force: true });
    }
  }

  private get incoming(): string {
    return join(this.folder, 'incoming');
  }

  private pathOf(sha256: string): string {
    return join(this.shelf(sha256), sha256);
  }

  private shelf(sha256: string): string {
    return join(this.folder, sha256.slice(0, 2), sha256.slice(2, 4));
  }
}

/** Undefined when no file is there. */
function opened(path: string): Promise<FileHandle | undefined> {
  return unless('ENOENT', open(path));
}

async function namesIn(folder: string): Promise<string[]> {
  return (await unless('ENOENT', readdir(folder))) ?? [];
}

/** A content received anew meanwhile stays. */
async function putBack(path: string): Promise<void> {
  await unless('EEXIST', link(`${path}${LEAVING}`, path));
  await rm(`${path}${LEAVING}`, { force: true });
}

/** What comes of it; undefined when it fails with this code. */
async function unless<T>(code: string, work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === code) return undefined;
    throw error;
  }
}

/** Writes a stream to disk, stopping at the byte that is too many. */
async function writeHashed(content: Readable, path: string): Promise<{ bytes: number }> {
  let bytes = 0;
  const capped = new Transform({
    transform(chunk: Buffer, _, done) {
      bytes += chunk.length;
      if (bytes > MAX_BYTES) done(new FileTooLarge({ megabytes: MAX_FILE_MEGABYTES }));
      else done(null, chunk);
    },
  });
  await pipeline(content, capped, createWriteStream(path, { mode: 0o600, flush: true }));
  return { bytes };
}

async function hashed(path: string): Promise<{ sha256: string; bytes: number }> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { sha256: hash.digest('hex'), bytes };
}

/** Draws a picture anew, upright, in its own format: what was hidden in it (place, camera, trailing bytes) is gone. */
async function redraw(from: string, to: string, mediaType: PictureType, name: string): Promise<void> {
  const { default: sharp } = await import('sharp'); // who receives no picture does not load it
  const picture = sharp(from, { limitInputPixels: MAX_PIXELS, failOn: 'error' }).rotate();
  try {
    if (mediaType === 'image/png') await picture.png().toFile(to);
    else if (mediaType === 'image/webp') await picture.webp({ quality: 90 }).toFile(to);
    else await picture.jpeg({ quality: 90 }).toFile(to);
  } catch (cause) {
    throw new PictureUnreadable({ name }, { cause });
  }
}
