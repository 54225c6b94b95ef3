import type { FoundRoster, Remembered } from './reading/read-roster.js';

/** Reads a roster away from the requests of others. */
export abstract class RosterReader {
  /** @throws UnreadableRoster in words, also when reading takes too long or too much memory; Unavailable while many are read */
  abstract read(bytes: Buffer, remembered: Remembered): Promise<FoundRoster>;
}
