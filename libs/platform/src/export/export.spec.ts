import { buffer } from 'node:stream/consumers';

import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { readSheet } from 'read-excel-file/node';

import { ExportDay, type ExportTable, type ExportValue } from './export-table.js';
import { toCsv } from './to-csv.js';
import { SheetTooLarge, toXlsx } from './to-xlsx.js';

const table = (rows: readonly (readonly ExportValue[])[], header = '팀'): ExportTable => ({
  name: '코호트 보드',
  columns: (rows[0] ?? ['']).map(() => ({ header })),
  rows,
});
const csvRows = async (rows: readonly (readonly ExportValue[])[]): Promise<string[][]> =>
  parse(await buffer(toCsv(table(rows))), { bom: true }).slice(1);

/** Texts that somebody who attacks a spreadsheet would write, and ordinary ones. */
const nastyText = fc
  .tuple(
    fc.constantFrom(
      '',
      '=',
      '+',
      '-',
      '@',
      '\t',
      '\r',
      '\n',
      '＝',
      '＋',
      '－',
      '＠',
      "'",
      '"',
      ' ',
      '\r\n=',
      ';=',
      ',=',
    ),
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('cmd|’/C calc’!A0', 'HYPERLINK("http://x")', '1+1', '산골약배달', '-5'),
    ),
  )
  .map(([start, rest]) => start + rest);
const STARTS_A_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

describe('toCsv', () => {
  it('begins with a BOM, ends lines with CRLF and keeps numbers, days and Korean as they are', async () => {
    const text = (
      await buffer(toCsv(table([['느린걸음여행', -6, new ExportDay('2031-08-14'), null, true]])))
    ).toString();

    expect(text).toBe('\uFEFF팀,팀,팀,팀,팀\r\n느린걸음여행,-6,2031-08-14,,true\r\n');
  });

  it('makes no formula of a heading', async () => {
    const text = (await buffer(toCsv(table([['x']], '=1+1')))).toString();

    expect(text).toBe("\uFEFF'=1+1\r\nx\r\n");
  });

  it('holds over 5,000 cells: no text can run, and each is read back whole', async () => {
    const cells = fc.sample(nastyText, { numRuns: 5_000, seed: 3 });
    const rows = Array.from({ length: 500 }, (_, row) => cells.slice(row * 10, row * 10 + 10));

    const read = (await csvRows(rows)).flat();

    expect(read).toHaveLength(5_000);
    expect(read.filter((text) => STARTS_A_FORMULA.test(text))).toEqual([]);
    expect(read).toEqual(cells.map((text) => (STARTS_A_FORMULA.test(text) ? `'${text}` : text)));
  });

  it('writes while rows are still being made, and tells when making them fails', async () => {
    async function* failing(): AsyncGenerator<ExportValue[]> {
      yield ['first'];
      throw new Error('the database went away');
    }

    await expect(buffer(toCsv({ ...table([['x']]), rows: failing() }))).rejects.toThrow('the database went away');
  });
});

describe('toXlsx', () => {
  it('holds over 5,000 cells: every text is typed as text and is read back', async () => {
    const cells = fc.sample(
      fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => `=${text}`),
      { numRuns: 5_000, seed: 3 },
    );
    const rows = Array.from({ length: 500 }, (_, row) => cells.slice(row * 10, row * 10 + 10));

    const read = (await readSheet(await toXlsx(table(rows)))).slice(1).flat();

    expect(read).toHaveLength(5_000);
    expect(read.map((value) => String(value).trim())).toEqual(cells.map((text) => text.trim()));
  });

  it('keeps numbers as numbers and days as dates', async () => {
    const [, row] = await readSheet(await toXlsx(table([['산골약배달', 6, new ExportDay('2031-08-14'), null]])));

    expect(row).toEqual(['산골약배달', 6, new Date('2031-08-14T00:00:00Z'), null]);
  });

  it('drops what XML cannot hold and codes what it would decode, so that the workbook opens with the same text', async () => {
    const [, row] = await readSheet(await toXlsx(table([['a\u0000b\u0007c\uFFFFd', '_x0041_', 'x'.repeat(40_000)]])));

    expect(row).toEqual(['abcd', '_x0041_', 'x'.repeat(32_767)]);
  });

  it('refuses more rows than a sheet is built for', async () => {
    const rows = Array.from({ length: 50_001 }, () => ['x']);

    await expect(toXlsx(table(rows))).rejects.toThrow(SheetTooLarge);
  });
});
