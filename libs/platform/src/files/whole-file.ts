import { FileTooLarge } from './files.errors.js';
import type { IncomingFile } from './incoming-file.js';

/** A small file whole. It is given up at the first byte too many, so no more than that is ever held. @throws FileTooLarge */
export async function wholeFile({ content }: Pick<IncomingFile, 'content'>, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of content as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw new FileTooLarge({ megabytes: maxBytes / 1_048_576 });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
