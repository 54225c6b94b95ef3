import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { createParamDecorator, type ExecutionContext } from '@nestjs/common';

import { DomainError } from '../errors/domain-error.js';
import type { OnsilRequest } from '../http/current.js';
import { MAX_FILE_MEGABYTES } from './file-store.js';

/** A file on its way in, not yet read. */
export interface IncomingFile {
  readonly content: Readable;
  /** As the sender called it; nothing is decided by it. */
  readonly name: string;
}

/** A multipart request without a file in it. */
export class FileMissing extends DomainError {
  override readonly kind = 'invalid_input';
  override readonly code = 'platform.file_missing';
}

/** The file of a multipart request. The byte after the last allowed one is let in, so that the store can refuse it. */
export const FileOfRequest = createParamDecorator((_: unknown, context: ExecutionContext): Promise<IncomingFile> =>
  incomingFile(context.switchToHttp().getRequest<OnsilRequest>()),
);

/** The same outside a controller; what is read goes through the hash that somebody asked for. @throws FileMissing */
export async function incomingFile(request: OnsilRequest): Promise<IncomingFile> {
  const part = await request.file({
    limits: { fileSize: MAX_FILE_MEGABYTES * 1_048_576 + 1 },
    throwFileSizeLimit: false,
  });
  if (!part) throw new FileMissing();
  const { file, filename: name } = part;
  const hash = request.onsil?.contentHash;
  if (!hash) return { content: file, name };
  const content = hash.through(name);
  pipeline(file, content).catch(() => {}); // whoever reads the content is told
  return { content, name };
}
