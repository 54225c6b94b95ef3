import { randomFillSync } from 'node:crypto';

const COUNTER_BITS = 26;
/** Each millisecond starts in the lower half, so that no process makes enough ids in one to run over. */
const COUNTER_START = 2 ** (COUNTER_BITS - 1);
const COUNTER_END = 2 ** COUNTER_BITS;

/** Asked of the system for many ids at once: one call takes as long as making a hundred of them. */
const random = Buffer.alloc(16 * 256);
let used = random.length;

let millisecond = 0;
let counter = 0;

/**
 * A UUIDv7 (RFC 9562, method 1): 48 bits of Unix milliseconds, a counter of 26 bits that starts anywhere, 48 random bits.
 * Within a process every id sorts after those before it, also when the clock steps back.
 */
export function newId(): string {
  const bytes = sixteenBytes();
  step(Date.now(), bytes.readUInt32BE(0));
  bytes.writeUIntBE(millisecond, 0, 6);
  bytes.writeUInt16BE(0x7000 | (counter >>> 14), 6);
  bytes.writeUInt16BE(0x8000 | (counter & 0x3fff), 8);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** 16 bytes that nobody else gets, to be written over at will. */
function sixteenBytes(): Buffer {
  if (used === random.length) {
    randomFillSync(random);
    used = 0;
  }
  return random.subarray(used, (used += 16));
}

function step(now: number, start: number): void {
  counter += 1;
  if (now <= millisecond && counter < COUNTER_END) return;
  millisecond = Math.max(now, millisecond + 1);
  counter = start % COUNTER_START;
}
