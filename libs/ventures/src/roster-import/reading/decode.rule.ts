import iconv from 'iconv-lite';

import { UnreadableRoster } from './unreadable-roster.js';

/** How a text file was written. */
export type Encoding = 'utf-8' | 'cp949' | 'utf-16le' | 'utf-16be';

const REPLACEMENT = '�';
/** Fewer NULs than this are dirt in a text; more are UTF-16, or no text at all. */
const MANY_NULS = 0.02;

/**
 * Byte-order mark, else strict UTF-8, else CP949 (what Korean Excel saves), else UTF-16 without a mark. No guessing by
 * letter statistics: they call rare Hangul Windows-1255.
 * @throws UnreadableRoster naming the first line that fits no encoding
 */
export function decodeText(bytes: Buffer): { readonly text: string; readonly encoding: Encoding } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes.subarray(2), 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes.subarray(2), 'utf-16be');
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked) return utf16(bytes, unmarked);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    const text = iconv.decode(bytes, 'cp949');
    if (!text.includes(REPLACEMENT)) return { text, encoding: 'cp949' };
    const asUtf8 = new TextDecoder('utf-8').decode(bytes);
    throw new UnreadableRoster('unknown_encoding', { line: Math.max(lineOf(text), lineOf(asUtf8)) });
  }
}

function utf16(bytes: Buffer, encoding: 'utf-16le' | 'utf-16be') {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    throw new UnreadableRoster('unknown_encoding', { line: 1 });
  }
}

/** Digits, separators and line ends have a zero half in UTF-16, always on the same side. */
function unmarkedUtf16(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  const nuls = [0, 0];
  const head = bytes.subarray(0, 65_536);
  for (let index = 0; index < head.length; index++) if (head[index] === 0) nuls[index % 2]!++;
  const [even, odd] = nuls as [number, number];
  if (even + odd < head.length * MANY_NULS) return null;
  if (bytes.length % 2 === 0 && odd > even * 5) return 'utf-16le';
  if (bytes.length % 2 === 0 && even > odd * 5) return 'utf-16be';
  throw new UnreadableRoster('not_a_table');
}

function lineOf(text: string): number {
  return text.slice(0, text.indexOf(REPLACEMENT)).split(/\r\n|\r|\n/).length;
}
