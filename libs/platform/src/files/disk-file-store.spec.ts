import { mkdtemp, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import sharp from 'sharp';

import { DiskFileStore } from './disk-file-store.js';
import { FileEmpty, FileKindNotAllowed, FileTooLarge, PictureUnreadable } from './files.errors.js';

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n');
const COMPOUND = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1_016)]);
const HEIC = Buffer.concat([
  Buffer.from([0, 0, 0, 0x18]),
  Buffer.from('ftypheic'),
  Buffer.alloc(4),
  Buffer.from('mif1heic'),
  Buffer.alloc(64),
]);
const docx = () =>
  Buffer.from(
    zipSync({
      '[Content_Types].xml': strToU8(
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      ),
      'word/document.xml': strToU8('<w:document/>'),
    }),
  );
const hwpx = () =>
  Buffer.from(zipSync({ mimetype: [strToU8('application/hwp+zip'), { level: 0 }], 'version.xml': strToU8('<v/>') }));

describe('DiskFileStore', () => {
  let folder: string;
  let store: DiskFileStore;
  const receive = (content: Buffer, name: string) => store.receive(Readable.from([content]), name);
  const contentOf = async (sha256: string): Promise<Buffer> => {
    const chunks: Buffer[] = [];
    for await (const chunk of (await store.open(sha256)) as AsyncIterable<Buffer>) chunks.push(chunk);
    return Buffer.concat(chunks);
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'onsil-files-'));
    store = new DiskFileStore(folder);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('keeps no resident registration number in a name', async () => {
    expect(await receive(PDF, '김하늘_900101-1234567 사본.pdf')).toMatchObject({ name: '김하늘_ 사본.pdf' });
  });

  it('drops what a killed process left half received, and nothing that still comes in', async () => {
    const incoming = join(folder, 'incoming');
    await receive(PDF, 'a.pdf');
    await writeFile(join(incoming, 'left'), 'GPS');
    await writeFile(join(incoming, 'coming'), 'GPS');
    await utimes(join(incoming, 'left'), new Date('2021-01-01'), new Date('2021-01-01'));

    await store.dropUnfinished(new Date('2021-01-02'));

    expect(await readdir(incoming)).toEqual(['coming']);
    await rm(join(incoming, 'coming'));
  });

  it.each<[string, Buffer, string, string]>([
    ['a PDF', PDF, '영수증.pdf', 'application/pdf'],
    ['a HEIC photo', HEIC, 'IMG_1.HEIC', 'image/heic'],
    [
      'a Word document',
      docx(),
      '보고서.docx',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    [
      'an HWP document',
      Buffer.concat([COMPOUND, Buffer.from('HWP Document File V5.00')]),
      '신청서.hwp',
      'application/x-hwp',
    ],
    [
      'an old Excel book',
      Buffer.concat([COMPOUND, Buffer.from('Workbook', 'utf16le')]),
      '장부.xls',
      'application/vnd.ms-excel',
    ],
    ['an HWPX document', hwpx(), '신청서.hwpx', 'application/hwp+zip'],
    ['UTF-8 text', Buffer.from('면담 기록\n1. 김 어르신'), '면담.txt', 'text/plain'],
    ['CP949 CSV with rare syllables', iconv.encode('이름,메모\n똠방각하,뷁', 'cp949'), '명단.csv', 'text/plain'],
  ])('takes %s and keeps its bytes and its Korean name', async (_, content, name, mediaType) => {
    const file = await receive(content, name);

    expect(file).toMatchObject({ name, mediaType, bytes: content.length });
    expect(await contentOf(file.sha256)).toEqual(content);
  });

  it.each<[string, Buffer, string]>([
    [
      'an SVG picture called png',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
      'a.png',
    ],
    ['a page called pdf', Buffer.from('<!DOCTYPE html><script>alert(1)</script>'), 'a.pdf'],
    ['markup further down a text', Buffer.from(`${'a\n'.repeat(70_000)}<script>1</script>`), 'a.txt'],
    ['a program called docx', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(500, 7)]), 'a.docx'],
    ['a plain zip', Buffer.from(zipSync({ 'a.txt': strToU8('a') })), 'a.hwpx'],
    ['an unknown compound file', COMPOUND, 'a.hwp'],
    ['bytes that are neither UTF-8 nor CP949', Buffer.from([0x41, 0xff, 0xff, 0x80, 0x20, 0xff]), 'a.txt'],
  ])('refuses %s', async (_, content, name) => {
    await expect(receive(content, name)).rejects.toThrow(FileKindNotAllowed);
  });

  it('refuses an empty file', async () => {
    await expect(receive(Buffer.alloc(0), 'a.pdf')).rejects.toThrow(FileEmpty);
  });

  it('stops at 50 MB while streaming and leaves nothing behind', async () => {
    let sent = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) {
          sent += 1;
          yield Buffer.alloc(1024 * 1024, 0x41);
        }
      })(),
    );

    await expect(store.receive(endless, 'a.txt')).rejects.toThrow(FileTooLarge);

    expect(sent).toBeLessThan(60);
    expect(await readdir(join(folder, 'incoming'))).toEqual([]);
  });

  it('drops place and camera from a photo and turns it upright', async () => {
    const photo = await sharp({ create: { width: 40, height: 20, channels: 3, background: '#14694a' } })
      .withExif({ IFD0: { Make: 'Canary-Camera' }, IFD3: { GPSLatitude: '37/1 52/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();

    const file = await receive(photo, '현장.jpg');

    const kept = await contentOf(file.sha256);
    expect(file.bytes).toBe(kept.length);
    const { width, height, exif } = await sharp(kept).metadata();
    expect({ width, height, exif }).toEqual({ width: 20, height: 40, exif: undefined });
    expect(kept.includes('Canary-Camera')).toBe(false);
  });

  it('refuses a photo that is cut off', async () => {
    const photo = await sharp({ create: { width: 400, height: 400, channels: 3, background: '#fff' } })
      .jpeg()
      .toBuffer();

    await expect(receive(photo.subarray(0, photo.length / 2), 'a.jpg')).rejects.toThrow(PictureUnreadable);
  });

  it('keeps the same content once, for our user only', async () => {
    const first = await receive(PDF, 'a.pdf');
    const second = await receive(PDF, 'b.pdf');

    const path = join(folder, first.sha256.slice(0, 2), first.sha256.slice(2, 4), first.sha256);
    expect(second.sha256).toBe(first.sha256);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readFile(path)).toEqual(PDF);
  });

  describe('forgetting', () => {
    const MONTH_AGO = new Date('2026-10-01T00:00:00Z');
    const YEAR_AGO = new Date('2025-10-01T00:00:00Z');
    const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
    const received = async (text: string, at: Date) => {
      const { sha256 } = await receive(Buffer.from(text), 'a.txt');
      await utimes(pathOf(sha256), at, at);
      return sha256;
    };
    const listed = (sha256: string) => store.listReceivedBefore(Number.parseInt(sha256.slice(0, 2), 16), MONTH_AGO);

    it('lists what was received long ago, and deletes it', async () => {
      const [old, fresh] = [await received('옛 글', YEAR_AGO), await received('새 글', new Date('2026-11-20'))];

      expect(await listed(old)).toContain(old);
      expect(await listed(fresh)).not.toContain(fresh);
      await store.forget(old, MONTH_AGO);

      await expect(store.open(old)).rejects.toThrow('ENOENT');
      expect(await contentOf(fresh)).toEqual(Buffer.from('새 글'));
    });

    it('keeps what was received again after it was listed', async () => {
      const old = await received('다시 온 글', YEAR_AGO);
      await receive(Buffer.from('다시 온 글'), 'b.txt');

      await store.forget(old, MONTH_AGO);

      expect(await contentOf(old)).toEqual(Buffer.from('다시 온 글'));
    });

    it('stays readable, and is put back, when a crash left it half forgotten', async () => {
      const old = await received('반쯤 잊은 글', YEAR_AGO);
      await rename(pathOf(old), `${pathOf(old)}.leaving`);

      const meanwhile = await contentOf(old);
      await listed(old);

      expect(meanwhile).toEqual(Buffer.from('반쯤 잊은 글'));
      expect(await readFile(pathOf(old))).toEqual(meanwhile);
      expect(await readdir(join(pathOf(old), '..'))).toEqual([old]);
    });
  });
});
