import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';

import type { IncomingFile } from '@onsil/platform';

import { RosterReader } from '../src/roster-import/roster-reader.js';
import { ThreadRosterReader } from '../src/roster-import/thread-roster-reader.js';

/** The bytes of one of the rosters in `testing/rosters`. */
export function rosterFile(
  name: 'gangwon-2026-teams-cp949.csv' | 'gangwon-2026-teams.xlsx' | 'yc-2005-2014.csv',
): Buffer {
  return readFileSync(new URL(`./rosters/${name}`, import.meta.url));
}

/** Bytes as a request brings them. */
export function incoming(bytes: Buffer, name = 'roster.csv'): IncomingFile {
  return { content: Readable.from([bytes]), name };
}

/** Jest compiles nothing inside a thread: lets the module's reader start the one that the global set-up has put together. */
export function readInBundledThread(harness: { get<T>(type: abstract new (...args: never[]) => T): T }): void {
  const reader = harness.get(RosterReader);
  if (reader instanceof ThreadRosterReader)
    reader.entry = pathToFileURL(path.join(process.env['TEST_PROGRAMS']!, 'roster-reader.mjs'));
}
