import { FRAMEWORK_FILE_FORMAT } from '@onsil/contracts';

import { onlyIn } from './languages.rule.js';
import type { FileFramework } from './read-framework-file.js';

/** A framework as a JSON file that can be read again; one that was written in one language is in that one. */
export function writeFrameworkJson({ key, content: { writtenIn, ...content } }: FileFramework): Buffer {
  const said = writtenIn ? (onlyIn(content, writtenIn) as object) : content;
  return Buffer.from(`${JSON.stringify({ format: FRAMEWORK_FILE_FORMAT, key, ...said }, null, 2)}\n`);
}
