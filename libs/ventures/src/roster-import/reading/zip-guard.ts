import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';

import { UnreadableRoster } from './unreadable-roster.js';
import { MAX_COLUMNS, MAX_ROWS, SPARE_ROWS } from './table.js';

const MAX_ENTRIES = 2_000;
const MAX_INFLATED = 128 * 1024 * 1024;
const MAX_RATIO = 100;
/** A few hundred kilobytes of blank formatting may well compress a thousandfold; that much cannot hurt. */
const RATIO_COUNTS_FROM = 4 * 1024 * 1024;
/** Formatted but empty cells may reach further than the data; past this the parser's rows would cost memory. */
const FURTHEST_ROW = 200_000;
const FURTHEST_COLUMN = 1_000;

const ARCHIVE = /\.(?:zip|xlsx|xlsm|docx|pptx|hwpx|jar|7z|rar|gz)$/i;
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
const CELL = /<c [^>]*?r="([A-Z]{1,4})(\d{1,8})"[^>]*>/g;

/**
 * Refuses a workbook that would cost memory: first by what the central directory says (nothing is inflated), then by
 * inflating every entry past a counter, because headers lie; yauzl ends a stream that outgrows its header.
 * Also refuses cells so far out that a parser would build the empty grid up to them.
 */
export async function guardWorkbook(bytes: Buffer): Promise<void> {
  let zip: ZipFile | undefined;
  try {
    zip = await fromBufferPromise(bytes, { lazyEntries: true });
    const entries = await entriesOf(zip, bytes.length);
    for (const entry of entries) if (entry.fileName.endsWith('.xml')) await inflateOnce(zip, entry);
  } catch (error) {
    if (error instanceof UnreadableRoster) throw error;
    throw new UnreadableRoster('broken', { line: 1 }, { cause: error });
  } finally {
    zip?.close();
  }
}

async function entriesOf(zip: ZipFile, packed: number): Promise<Entry[]> {
  if (zip.entryCount > MAX_ENTRIES) throw new UnreadableRoster('bomb');
  const entries: Entry[] = [];
  let inflated = 0;
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw new UnreadableRoster('encrypted');
    if (ARCHIVE.test(entry.fileName)) throw new UnreadableRoster('bomb');
    inflated += entry.uncompressedSize;
    const isSuspicious = inflated > RATIO_COUNTS_FROM && inflated > packed * MAX_RATIO;
    if (entries.push(entry) > MAX_ENTRIES || inflated > MAX_INFLATED || isSuspicious)
      throw new UnreadableRoster('bomb');
  }
  if (!entries.some(({ fileName }) => fileName === 'xl/workbook.xml')) throw new UnreadableRoster('not_a_table');
  return entries;
}

async function inflateOnce(zip: ZipFile, entry: Entry): Promise<void> {
  const isSheet = SHEET.test(entry.fileName);
  let tail = '';
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    if (!Buffer.isBuffer(chunk)) continue;
    const text = tail + chunk.toString('latin1');
    if (text.includes('<!DOCTYPE') || text.includes('<!ENTITY')) throw new UnreadableRoster('bomb');
    if (isSheet) measure(text);
    tail = text.slice(-200);
  }
}

function measure(xml: string): void {
  for (const [cell, column = '', row = ''] of xml.matchAll(CELL)) {
    const isEmpty = cell.endsWith('/>');
    const [rows, columns] = isEmpty ? [FURTHEST_ROW, FURTHEST_COLUMN] : [MAX_ROWS + SPARE_ROWS, MAX_COLUMNS];
    if (Number(row) > rows) throw new UnreadableRoster('too_many_rows', { max: MAX_ROWS });
    if (columnNumber(column) > columns) throw new UnreadableRoster('too_many_columns', { max: MAX_COLUMNS });
  }
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
