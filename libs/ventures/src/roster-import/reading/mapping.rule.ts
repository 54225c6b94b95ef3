import { createHash } from 'node:crypto';

import type { RosterField } from '@onsil/contracts';

import { saysNothing } from './cells/cell.js';
import { readClass, readKind } from './cells/category.rule.js';
import { readEmail, readPhone } from './cells/contact.rule.js';
import { readDate } from './cells/date.rule.js';
import { readBusinessNumber } from './cells/registration-number.rule.js';
import { bareLabel } from './header-words.rule.js';
import { fieldOfHeader } from './layout.rule.js';

/** What a column is taken for, and how we know. */
export interface ProposedColumn {
  readonly field: RosterField;
  readonly from: 'recognised' | 'unknown';
}

/** Fields that several columns may have. */
const REPEATABLE = new Set<RosterField>(['keep', 'ignore', 'members']);
const LOOKS_LIKE: readonly (readonly [RosterField, (text: string) => { readonly value: unknown }])[] = [
  ['email', readEmail],
  ['business_number', readBusinessNumber],
  ['phone', readPhone],
  ['agreed_on', readDate],
  ['kind', readKind],
  ['class', readClass],
];
const MOSTLY = 0.7;

/**
 * A field for every column: by the header's words, else by what most of its cells look like (address, number, category);
 * a field is given once, to the first that asks. What nothing tells is kept as it is.
 */
export function proposeMapping(
  labels: readonly string[],
  rows: readonly { readonly cells: readonly string[] }[],
): ProposedColumn[] {
  const taken = new Set<RosterField>();
  const take = (field: RosterField | null): ProposedColumn | null => {
    if (!field || (taken.has(field) && !REPEATABLE.has(field))) return null;
    taken.add(field);
    return { field, from: 'recognised' };
  };
  const byWords = labels.map((label) => take(fieldOfHeader(label)));
  return byWords.map(
    (column, index) =>
      column ?? take(fieldOfCells(rows.map(({ cells }) => cells[index] ?? ''))) ?? { field: 'keep', from: 'unknown' },
  );
}

function fieldOfCells(column: readonly string[]): RosterField | null {
  const sample = column
    .map((cell) => cell.trim())
    .filter((cell) => !saysNothing(cell))
    .slice(0, 200);
  if (sample.length < 2) return null;
  const found = LOOKS_LIKE.find(
    ([, read]) =>
      sample.filter((cell) => cell.length < 60 && read(cell).value !== null).length >= sample.length * MOSTLY,
  );
  return found?.[0] ?? null;
}

/** The same for files with the same headers in the same order: what a mapping is remembered by. */
export function fingerprintOf(labels: readonly string[]): string {
  return createHash('sha256').update(labels.map(bareLabel).join('\n')).digest('hex');
}
