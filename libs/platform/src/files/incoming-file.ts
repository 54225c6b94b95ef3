import type { Readable } from 'node:stream';

import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

import { DomainError } from '../errors/domain-error.js';
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
export const FileOfRequest = createParamDecorator(
  async (_: unknown, context: ExecutionContext): Promise<IncomingFile> => {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const part = await request.file({
      limits: { fileSize: MAX_FILE_MEGABYTES * 1_048_576 + 1 },
      throwFileSizeLimit: false,
    });
    if (!part) throw new FileMissing();
    return { content: part.file, name: part.filename };
  },
);
