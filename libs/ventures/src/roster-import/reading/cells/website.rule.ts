import { z } from 'zod';

import { NOTHING, saysNothing, unreadable, written, type ReadCell } from './cell.js';

const address = z.url({ protocol: /^https?$/, hostname: z.regexes.domain }).max(500);

/** An http address; `example.org` gets its `https://`. */
export function readWebsite(text: string): ReadCell<string> {
  if (saysNothing(text)) return NOTHING;
  const url = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
  return address.safeParse(url).success ? written(url) : unreadable('website_unreadable');
}
