import { UnreadableRoster } from './unreadable-roster.js';
import { unitIn } from './cells/amount.rule.js';
import { bareLabel, fieldOfLabel } from './header-words.rule.js';
import type { Table } from './table.js';

/** Where the data of a roster stands, and what its columns are called. */
export interface Layout {
  readonly sheet: string | null;
  readonly labels: readonly string[];
  /** Won per unit of amounts, as a title or header says; 1 when none does. */
  readonly unit: number;
  readonly rows: readonly DataRow[];
  /** Titles, units, totals, repeated headers, section titles and notes that are no teams. */
  readonly skipped: number;
}

export interface DataRow {
  /** Line of the file, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

interface Header {
  readonly table: Table;
  readonly first: number;
  readonly height: 1 | 2;
  readonly labels: readonly string[];
  readonly recognised: number;
}

/** The last column of a file of rows that stayed out: our own word, which is no column of the roster. */
export const FILE_ROW = { ko: '원본 파일의 행', en: 'Row in the original file' } as const;

const LOOK_FOR_HEADER = 60;
const TOTAL =
  /^(?:.{0,20}\s)?(?:총\s*계|합\s*계|소\s*계|누\s*계|계|평\s*균|(?:grand\s*|sub[\s-]*)?total|sum|average)\s*(?:\([^)]*\)|[:：].*)?$/i;
const NOTE = /^(?:※|\*|주\s*[):]|비고\s*[:：]|참고\s*[:：]|작성\s*방법|문의)/;
const CONTACT = /\S@\S|01[016789][-.\s]?\d{3,4}/;

/** Finds the sheet and the header by their words, and the rows that are data. @throws UnreadableRoster */
export function layOut(tables: readonly Table[]): Layout {
  const headers = tables.map(headerOf).filter((header) => header !== null);
  if (headers.length === 0) throw new UnreadableRoster('no_header');
  const header = headers.reduce((best, next) => (weight(next) > weight(best) ? next : best));
  const { table, first, height, labels } = header;
  const top = table.rows.slice(0, first + height).flat();
  const body = table.rows.slice(first + height);
  const rows = body
    .map((cells, index) => ({ line: table.lines[first + height + index]!, cells: fit(cells, labels.length) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const data = rows.filter(({ cells }) => isData(cells, labels));
  if (data.length === 0) throw new UnreadableRoster('no_rows');
  const unit = top.map(unitIn).find((found) => found !== null) ?? 1;
  return {
    sheet: table.name,
    labels,
    unit,
    rows: data,
    skipped: rows.length - data.length + filled(table.rows.slice(0, first)),
  };
}

/** Recognised words decide; between equals the sheet with more rows. */
function weight({ recognised, table }: Header): number {
  return recognised * 100_000 + table.rows.length;
}

function headerOf(table: Table): Header | null {
  const candidates = table.rows
    .slice(0, LOOK_FOR_HEADER)
    .flatMap((_, index) => [oneRow(table, index), twoRows(table, index)]);
  const found = candidates.filter((candidate) => candidate !== null);
  if (found.length === 0) return null;
  return found.reduce((best, next) => (next.recognised > best.recognised ? next : best));
}

function oneRow(table: Table, first: number): Header | null {
  const labels = withoutOurs(trimEnd(table.rows[first]!.map((cell) => cell.trim().replace(/\s+/g, ' '))));
  if (labels.filter(Boolean).length < 2 || labels.some((label) => CONTACT.test(label))) return null;
  return { table, first, height: 1, labels, recognised: recognisedIn(labels) };
}

/** A group above its parts: `대표자 | 대표자` over `성명 | 연락처`. The group reaches over the blanks to its right. */
function twoRows(table: Table, first: number): Header | null {
  const [top, below] = [oneRow(table, first), table.rows[first + 1] && oneRow(table, first + 1)];
  if (!top || !below || below.recognised === 0 || table.rows[first + 1]!.some((cell) => /\d{3}/.test(cell)))
    return null;
  const width = Math.max(top.labels.length, below.labels.length);
  let group = '';
  const labels = Array.from({ length: width }, (_, column) => {
    const [upper, lower] = [top.labels[column] ?? '', below.labels[column] ?? ''];
    group = upper || (lower ? group : '');
    return [group, lower].filter(Boolean).join(' / ');
  });
  const bare = labels.filter((label) => label.includes(' / '));
  return bare.length === 0 ? null : { table, first, height: 2, labels, recognised: recognisedIn(labels) };
}

function recognisedIn(labels: readonly string[]): number {
  return new Set(labels.map(fieldOfHeader).filter((field) => field !== null)).size;
}

/** The field of a label, group and part together first: `협약 / 일자`, then the part in the light of its group. */
export function fieldOfHeader(label: string): ReturnType<typeof fieldOfLabel> {
  const [group = '', part] = label.split(' / ');
  if (part === undefined) return fieldOfLabel(label);
  const [whole, ofGroup, ofPart] = [fieldOfLabel(group + part), fieldOfLabel(group), fieldOfLabel(part)];
  if (whole) return whole;
  return ofGroup === 'members' && ofPart === 'lead' ? 'members' : (ofPart ?? null);
}

function isData(cells: readonly string[], labels: readonly string[]): boolean {
  const written = cells.map((cell) => cell.trim()).filter(Boolean);
  const [first = ''] = written;
  if (NOTE.test(first) && written.length <= 2) return false;
  if (TOTAL.test(first) && !written.some((cell) => CONTACT.test(cell))) return false;
  const bare = cells.map(bareLabel);
  const repeated = labels.filter((label, index) => label && bare[index] === bareLabel(label)).length;
  if (repeated >= 2) return false;
  return written.length > 1 || isNameAlone(cells, labels);
}

/** A single filled cell is a section's title unless it stands under the team's name. */
function isNameAlone(cells: readonly string[], labels: readonly string[]): boolean {
  const column = labels.findIndex((label) => fieldOfHeader(label) === 'team_name');
  return labels.length === 1 || (column > 0 && cells[column]!.trim() !== '');
}

function fit(cells: readonly string[], width: number): string[] {
  return Array.from({ length: width }, (_, column) => cells[column] ?? '');
}

function trimEnd(labels: readonly string[]): string[] {
  const last = labels.findLastIndex(Boolean);
  return labels.slice(0, last + 1);
}

function withoutOurs(labels: readonly string[]): readonly string[] {
  return Object.values<string>(FILE_ROW).includes(labels.at(-1) ?? '') ? labels.slice(0, -1) : labels;
}

function filled(rows: readonly (readonly string[])[]): number {
  return rows.filter((cells) => cells.some((cell) => cell.trim() !== '')).length;
}
