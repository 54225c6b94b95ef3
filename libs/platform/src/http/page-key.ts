import type { z } from 'zod';

import { InvalidInput } from '../errors/domain-error.js';

/** The `next` of a keyset-paged list: the sort key of the last row shown, opaque to clients. */
export function pageKey(key: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** The key that an `after` stands for; null on the first page. @throws InvalidInput for one that we did not make */
export function afterKey<T>(after: string | undefined, shape: z.ZodType<T>): T | null {
  if (after === undefined) return null;
  const parsed = shape.safeParse(parsedJson(Buffer.from(after, 'base64url').toString()));
  if (!parsed.success) throw new InvalidInput([{ pointer: '/after', code: 'field.format' }]);
  return parsed.data;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
