import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import sharp from 'sharp';

import { toXlsx } from '../export/to-xlsx.js';
import { safeFileName } from './file-name.js';
import { MEDIA_TYPES, type MediaType } from './media-type.js';
import { sniffMediaType } from './sniff-media-type.js';

const ROSTER = `${'팀,대표,메모\n'}${'느린걸음여행,김하늘,똠방각하와 뷁\n'.repeat(2_000)}`;
const picture = () => sharp({ create: { width: 8, height: 8, channels: 3, background: '#14694a' } });

describe('what a file is', () => {
  let folder: string;
  /** Under a name that says nothing. */
  const typeOf = async (content: Uint8Array): Promise<MediaType | null> => {
    const path = join(folder, 'received');
    await writeFile(path, content);
    return sniffMediaType(path);
  };

  beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'onsil-sniff-'))));
  afterAll(() => rm(folder, { recursive: true }));

  it.each<[name: string, content: () => Uint8Array | Promise<Uint8Array>]>([
    ['현장.jpg', () => picture().jpeg().toBuffer()],
    ['화면.png', () => picture().png().toBuffer()],
    ['화면.webp', () => picture().webp().toBuffer()],
    ['IMG_0001.HEIC', () => heic('heic', ['mif1', 'heic'])],
    ['IMG_0002.heif', () => heic('mif1', ['mif1', 'heic', 'miaf'])],
    [
      '증빙.pdf',
      () => Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n'),
    ],
    ['보고서.docx', () => office('word/document.xml', 'wordprocessingml.document')],
    ['발표.pptx', () => office('ppt/presentation.xml', 'presentationml.presentation')],
    ['장부.xlsx', () => toXlsx({ name: '장부', columns: [{ header: '팀' }], rows: [['느린걸음여행']] })],
    ['보고서.doc', () => compound('WordDocument', Buffer.alloc(512))],
    ['장부.xls', () => compound('Workbook', Buffer.alloc(512))],
    ['발표.ppt', () => compound('PowerPoint Document', Buffer.alloc(512))],
    ['신청서.hwp', () => compound('FileHeader', Buffer.from('HWP Document File'.padEnd(32, '\0')))],
    ['신청서.hwpx', () => hwpx()],
    ['명단.csv', () => Buffer.from(ROSTER)],
    ['엑셀에서.csv', () => Buffer.from(`\ufeff${ROSTER}`)],
    ['옛 엑셀에서.csv', () => iconv.encode(ROSTER, 'cp949')],
    ['캔버스.csv', () => Buffer.from('BM 블록,내용\n고객,어르신\n')],
    ['지표.tsv', () => Buffer.from('ID3 지표\t값\n')],
  ])('%s is told by its bytes alone, and may be called so', async (name, content) => {
    const mediaType = await typeOf(await content());

    expect(mediaType).toBe(typeNamed(name));
    expect(safeFileName(name, mediaType!)).toBe(name);
  });

  it.each<[name: string, content: () => Uint8Array | Promise<Uint8Array>, shown: string | null]>([
    ['화면.pdf', () => picture().png().toBuffer(), '화면.pdf.png'],
    ['장부.pdf', () => compound('Workbook', Buffer.alloc(512)), '장부.pdf.xls'],
    ['run.exe', () => Buffer.from('안녕하세요'), 'run.exe.txt'],
    ['현장.png', () => program(), null],
    ['명단.csv', () => program(), null],
    ['화면.png', () => picture().gif().toBuffer(), null],
    ['보고서.doc', () => compound('__properties_version1.0', Buffer.alloc(512)), null],
    ['보고서.docx', () => zipSync({ 'run.exe': program() }), null],
    ['보고서.rtf', () => Buffer.from(String.raw`{\rtf1\ansi\ansicpg949 \'be\'c8\'b3\'e7}`), null],
    ['보고서.txt', () => Buffer.from('%!PS-Adobe-3.0\n%%Title: (report)\n'), null],
    ['명단.csv', () => Buffer.from('\ufeff<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'), null],
    ['명단.csv', () => Buffer.from('ID3 지표,<svg onload="x()"/>\n'), null],
    ['보고서.pdf', () => Buffer.from('<html><body>%PDF-1.7</body></html>'), null],
  ])('%s that is something else is called what it is, or refused', async (name, content, shown) => {
    const mediaType = await typeOf(await content());

    expect(mediaType && safeFileName(name, mediaType)).toBe(shown);
  });
});

function typeNamed(name: string): string | undefined {
  const ending = name.split('.').at(-1)!.toLowerCase();
  return Object.entries(MEDIA_TYPES).find(([, endings]) => (endings as readonly string[]).includes(ending))?.[0];
}

/** Windows' way to begin a program. */
function program(): Buffer {
  const bytes = Buffer.alloc(512);
  bytes.write('MZ');
  bytes.writeUInt32LE(0x80, 0x3c);
  bytes.write('PE\0\0', 0x80);
  return bytes;
}

/** ISO/IEC 23008-12: `ftyp`, a `meta` that says picture, and data that no reader here looks into. */
function heic(brand: string, compatible: readonly string[]): Buffer {
  const box = (type: string, ...parts: Buffer[]): Buffer => {
    const content = Buffer.concat([Buffer.from(type, 'latin1'), ...parts]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(content.length + 4);
    return Buffer.concat([length, content]);
  };
  const hdlr = box('hdlr', Buffer.alloc(8), Buffer.from('pict'), Buffer.alloc(13));
  return Buffer.concat([
    box('ftyp', Buffer.from(brand), Buffer.alloc(4), Buffer.from(compatible.join(''))),
    box('meta', Buffer.alloc(4), hdlr),
    box('mdat', Buffer.alloc(64, 7)),
  ]);
}

/** An Open Packaging file with the one part that says what it is. */
function office(part: string, kind: string): Uint8Array {
  const content = `application/vnd.openxmlformats-officedocument.${kind}.main+xml`;
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="${content}"/></Types>`,
    ),
    '_rels/.rels': strToU8('<?xml version="1.0"?><Relationships/>'),
    [part]: strToU8('<x/>'),
  });
}

function hwpx(): Uint8Array {
  return zipSync({
    mimetype: [strToU8('application/hwp+zip'), { level: 0 }],
    'Contents/section0.xml': strToU8('<s/>'),
  });
}

const SECTOR = 512;
const [FREE, END, FAT] = [0xffffffff, 0xfffffffe, 0xfffffffd];

/** An [MS-CFB] file with one stream: header, allocation table, directory, the stream's sectors. */
function compound(stream: string, content: Buffer): Buffer {
  const data = Buffer.concat([content, Buffer.alloc(4_096)]); // streams under 4096 bytes would live in a mini stream
  const sectors = Math.ceil(data.length / SECTOR);
  const header = Buffer.alloc(SECTOR, 0);
  header.write('d0cf11e0a1b11ae1', 'hex');
  header.writeUInt32LE(0x0003003e, 24);
  header.writeUInt32LE(0x0009fffe, 28);
  header.writeUInt32LE(6, 32);
  header.writeUInt32LE(1, 44); // one sector of the table
  header.writeUInt32LE(1, 48); // the directory's
  header.writeUInt32LE(4_096, 56);
  for (const [at, value] of [
    [60, END],
    [68, END],
    [76, 0],
  ] as const)
    header.writeUInt32LE(value, at);
  for (let at = 80; at < SECTOR; at += 4) header.writeUInt32LE(FREE, at);
  const table = Buffer.alloc(SECTOR, 0xff);
  [FAT, END].forEach((value, i) => table.writeUInt32LE(value, i * 4));
  for (let i = 0; i < sectors; i++) table.writeUInt32LE(i === sectors - 1 ? END : i + 3, (i + 2) * 4);
  const directory = Buffer.concat([entry('Root Entry', 5, 1, END, 0), entry(stream, 2, FREE, 2, data.length)]);
  return Buffer.concat([header, table, directory, Buffer.alloc(SECTOR - directory.length), data]);
}

/** One entry of a compound file's directory: its name, kind, child, first sector and length. */
function entry(name: string, kind: number, child: number, start: number, length: number): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.write(name, 'utf16le');
  bytes.writeUInt16LE((name.length + 1) * 2, 64);
  bytes[66] = kind;
  bytes[67] = 1;
  [FREE, FREE, child].forEach((value, i) => bytes.writeUInt32LE(value, 68 + i * 4));
  bytes.writeUInt32LE(start, 116);
  bytes.writeUInt32LE(length, 120);
  return bytes;
}
