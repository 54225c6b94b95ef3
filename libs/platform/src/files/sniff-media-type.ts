import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';

import { MEDIA_TYPES, type MediaType } from './media-type.js';

const HWPX_MIMETYPE = 'application/hwp+zip';
const HTML_OR_SVG = /<\s*(?:!doctype|html|head|body|script|svg|iframe|\?xml)/i;
/** Written in letters for programs to read: as text nobody could read them. */
const FOR_PROGRAMS: readonly string[] = [
  'application/rtf',
  'application/postscript',
  'application/eps',
  'application/pgp-encrypted',
];
/** Control characters that no text file holds. */
const BINARY = /[\u0000-\u0008\u000e-\u001a]/;

/**
 * What a file is, judged by its bytes alone; null when a hub does not take it.
 * Markup that a browser would run (HTML, SVG, XML) is never text here.
 */
export async function sniffMediaType(path: string): Promise<MediaType | null> {
  if (await isHwpx(path)) return HWPX_MIMETYPE;
  const { fileTypeFromFile } = await import('file-type');
  const found = await fileTypeFromFile(path).catch(() => undefined);
  if (found?.mime === 'application/x-cfb') return compoundFileType(path);
  if (found?.mime === 'image/heif' || found?.mime === 'image/heic') return 'image/heic';
  if (found && found.mime in MEDIA_TYPES) return found.mime as MediaType;
  if (found && FOR_PROGRAMS.includes(found.mime)) return null;
  // A table whose first words are "BM 블록" or "ID3" begins like a bitmap or a song, which are not text throughout.
  return (await isPlainText(path)) ? 'text/plain' : null;
}

/** HWPX is a zip whose first entry, stored as it is, is named `mimetype`. */
async function isHwpx(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const head = Buffer.alloc(256);
    await file.read(head, 0, head.length, 0);
    if (head.readUInt32LE(0) !== 0x04034b50 || head.toString('latin1', 30, 38) !== 'mimetype') return false;
    const start = 30 + 8 + head.readUInt16LE(28);
    return head.toString('latin1', start, start + HWPX_MIMETYPE.length) === HWPX_MIMETYPE;
  } finally {
    await file.close();
  }
}

const COMPOUND_MARKS: readonly (readonly [Buffer, MediaType])[] = [
  [Buffer.from('HWP Document File'), 'application/x-hwp'],
  [Buffer.from('WordDocument', 'utf16le'), 'application/msword'],
  [Buffer.from('PowerPoint Document', 'utf16le'), 'application/vnd.ms-powerpoint'],
  [Buffer.from('Workbook', 'utf16le'), 'application/vnd.ms-excel'],
];
const LONGEST_MARK = 64;

/** HWP and the older Office formats share one container; the streams inside tell them apart. */
async function compoundFileType(path: string): Promise<MediaType | null> {
  const seen = new Set<MediaType>();
  let tail = Buffer.alloc(0);
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    const window = Buffer.concat([tail, chunk]);
    for (const [mark, mediaType] of COMPOUND_MARKS) if (window.includes(mark)) seen.add(mediaType);
    tail = window.subarray(-LONGEST_MARK);
  }
  return COMPOUND_MARKS.find(([, mediaType]) => seen.has(mediaType))?.[1] ?? null;
}

/** Text in UTF-8 or CP949 without control characters or markup. */
async function isPlainText(path: string): Promise<boolean> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  const { default: iconv } = await import('iconv-lite');
  const cp949 = iconv.getDecoder('cp949');
  let isUtf8 = true;
  let isCp949 = true;
  let tail = '';
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    const ascii = chunk.toString('latin1');
    if (BINARY.test(ascii) || HTML_OR_SVG.test(tail + ascii)) return false;
    tail = ascii.slice(-LONGEST_MARK);
    isUtf8 &&= decodes(() => utf8.decode(chunk, { stream: true }));
    isCp949 &&= !cp949.write(chunk).includes('\ufffd');
    if (!isUtf8 && !isCp949) return false;
  }
  isUtf8 &&= decodes(() => utf8.decode());
  isCp949 &&= !(cp949.end() ?? '').includes('\ufffd');
  return isUtf8 || isCp949;
}

function decodes(decode: () => string): boolean {
  try {
    decode();
    return true;
  } catch {
    return false;
  }
}
