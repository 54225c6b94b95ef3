import { withoutResidentNumbers } from '@onsil/contracts';

import { containerOf } from './container.rule.js';
import { decodeText } from './decode.rule.js';
import { layOut, type DataRow } from './layout.rule.js';
import { fingerprintOf, proposeMapping, type ProposedColumn } from './mapping.rule.js';
import { readSeparatedText } from './separated-text.js';
import { MAX_BYTES, MAX_ROWS } from './table.js';
import { readWorkbook } from './workbook.js';
import { UnreadableRoster } from './unreadable-roster.js';

/** A roster as found in a file: columns, a proposal for each, and the rows, without resident registration numbers. */
export interface FoundRoster {
  readonly sheet: string | null;
  readonly labels: readonly string[];
  readonly proposed: readonly ProposedColumn[];
  readonly fingerprint: string;
  readonly unit: number;
  readonly rows: readonly FoundRow[];
  readonly skipped: number;
}

export interface FoundRow extends DataRow {
  /** Columns from which something like a resident registration number was taken out. */
  readonly struck: readonly number[];
}

/** Fields by file fingerprint that an earlier import of this hub chose. */
export type Remembered = Readonly<Record<string, readonly string[]>>;

/**
 * Reads a file of any accepted kind. Heavy: runs in a thread of its own (`RosterReader`). What looks like a resident
 * registration number does not leave this function, but in a column of corporate numbers.
 * @throws UnreadableRoster
 */
export async function readRoster(bytes: Buffer, remembered: Remembered = {}): Promise<FoundRoster> {
  if (bytes.length > MAX_BYTES) throw new UnreadableRoster('too_large', { megabytes: MAX_BYTES / 1024 / 1024 });
  const isWorkbook = containerOf(bytes) === 'zip';
  const tables = isWorkbook ? await readWorkbook(bytes) : [readSeparatedText(decodeText(bytes).text)];
  const { sheet, labels, unit, rows, skipped } = layOut(tables);
  if (rows.length > MAX_ROWS) throw new UnreadableRoster('too_many_rows', { max: MAX_ROWS });
  const proposed = proposeMapping(labels, rows);
  const fingerprint = fingerprintOf(labels);
  const corporate = (remembered[fingerprint] ?? proposed.map(({ field }) => field)).indexOf('corporate_number');
  return {
    sheet,
    labels: labels.map((label) => withoutResidentNumbers(label).text),
    proposed,
    fingerprint,
    unit,
    rows: rows.map((row) => strike(row, corporate)),
    skipped,
  };
}

function strike({ line, cells }: DataRow, corporate: number): FoundRow {
  const struck: number[] = [];
  const kept = cells.map((cell, column) => {
    if (column === corporate) return cell;
    const { text, found } = withoutResidentNumbers(cell);
    if (found > 0) struck.push(column);
    return text;
  });
  return { line, cells: kept, struck };
}
