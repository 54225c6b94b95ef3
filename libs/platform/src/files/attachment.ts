import type { Readable } from 'node:stream';

import { applyDecorators, Header, HttpCode, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiResponse } from '@nestjs/swagger';

import { attachmentDisposition } from './file-name.js';
import type { StoredFile } from './stored-file.js';

/** A route that answers a file: never run, framed or sniffed by a browser, never kept by a shared cache. */
export function AnswersFile(): MethodDecorator {
  return applyDecorators(
    HttpCode(200),
    Header('X-Content-Type-Options', 'nosniff'),
    Header('Content-Security-Policy', "sandbox; default-src 'none'"),
    Header('Cache-Control', 'private, no-store'),
    ApiProduces('application/octet-stream'),
    ApiResponse({
      status: 200,
      description: 'The file, as an attachment.',
      schema: { type: 'string', format: 'binary' },
    }),
  );
}

/** The body of such a route. */
export function attachment(
  { name, mediaType, bytes }: Omit<StoredFile, 'id' | 'sha256'>,
  content: Readable,
): StreamableFile {
  return new StreamableFile(content, {
    type: mediaType,
    disposition: attachmentDisposition(name),
    length: bytes,
  });
}
