import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import sharp from 'sharp';

import { newId } from '../ids/new-id.js';
import { safeFileName } from './file-name.js';
import { FileStore, MAX_FILE_MEGABYTES, type ReceivedFile } from './file-store.js';
import { FileEmpty, FileKindNotAllowed, FileTooLarge, PictureUnreadable } from './files.errors.js';
import { isPicture, type PictureType } from './media-type.js';
import { sniffMediaType } from './sniff-media-type.js';

const MAX_BYTES = MAX_FILE_MEGABYTES * 1024 * 1024;
const MAX_PIXELS = 64_000_000;

/** Files on this machine's disk: `<folder>/ab/cd/<sha256>`, readable by our user only. */
export class DiskFileStore extends FileStore {
  constructor(private readonly folder: string) {
    super();
  }

  async receive(content: Readable, claimedName: string): Promise<ReceivedFile> {
    const incoming = join(this.folder, 'incoming');
    await mkdir(incoming, { recursive: true, mode: 0o700 });
    const received = join(incoming, newId());
    const redrawn = `${received}.redrawn`;
    try {
      const { bytes } = await writeHashed(content, received);
      const shownName = claimedName.normalize('NFC').slice(0, 200);
      if (bytes === 0) throw new FileEmpty({ name: shownName });
      const mediaType = await sniffMediaType(received);
      if (!mediaType) throw new FileKindNotAllowed({ name: shownName });
      const name = safeFileName(claimedName, mediaType);
      if (isPicture(mediaType)) await redraw(received, redrawn, mediaType, name);
      const kept = isPicture(mediaType) ? redrawn : received;
      const { sha256, bytes: keptBytes } = await hashed(kept);
      await mkdir(this.shelf(sha256), { recursive: true, mode: 0o700 });
      await rename(kept, join(this.shelf(sha256), sha256));
      return { sha256, name, mediaType, bytes: keptBytes };
    } finally {
      await Promise.all([rm(received, { force: true }), rm(redrawn, { force: true })]);
    }
  }

  async open(sha256: string): Promise<Readable> {
    return (await open(join(this.shelf(sha256), sha256))).createReadStream();
  }

  private shelf(sha256: string): string {
    return join(this.folder, sha256.slice(0, 2), sha256.slice(2, 4));
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
  const picture = sharp(from, { limitInputPixels: MAX_PIXELS, failOn: 'error' }).rotate();
  try {
    if (mediaType === 'image/png') await picture.png().toFile(to);
    else if (mediaType === 'image/webp') await picture.webp({ quality: 90 }).toFile(to);
    else await picture.jpeg({ quality: 90 }).toFile(to);
  } catch (cause) {
    throw new PictureUnreadable({ name }, { cause });
  }
}
