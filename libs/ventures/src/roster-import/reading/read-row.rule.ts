import type { EnrolmentClass, RosterField, RosterFinding, TeamKind } from '@onsil/contracts';

import { readAmount } from './cells/amount.rule.js';
import { readClass, readKind } from './cells/category.rule.js';
import { saysNothing, unreadable, type ReadCell } from './cells/cell.js';
import { readEmail, readPhone } from './cells/contact.rule.js';
import { readDate } from './cells/date.rule.js';
import { readDistrict } from './cells/district.rule.js';
import { readHeadcount } from './cells/headcount.rule.js';
import { readNames } from './cells/names.rule.js';
import { readBusinessNumber, readCorporateNumber } from './cells/registration-number.rule.js';
import { cleanText } from './cells/text.rule.js';
import { readWebsite } from './cells/website.rule.js';
import type { FoundRow } from './read-roster.js';

/** A row as it would be imported. */
export interface RowReading {
  readonly number: number | null;
  readonly name: string | null;
  /** The first leads the team, the others are members. */
  readonly leads: readonly string[];
  readonly members: readonly string[];
  readonly phone: string | null;
  readonly email: string | null;
  readonly district: string | null;
  readonly sector: string | null;
  readonly kind: TeamKind | null;
  readonly class: EnrolmentClass | null;
  readonly track: string | null;
  readonly headcount: number | null;
  readonly agreedOn: string | null;
  /** In won. */
  readonly amount: number | null;
  readonly businessNumber: string | null;
  readonly corporateNumber: string | null;
  readonly website: string | null;
  readonly summary: string | null;
  readonly cohortYear: number | null;
  readonly cohortSession: string | null;
  readonly extra: readonly { readonly label: string; readonly value: string }[];
}

/** A cell that is not kept as it stands, or about which there is something to know. */
export interface NotedCell {
  readonly column: number;
  readonly becomes: string | null;
  readonly finding: RosterFinding | null;
}

/** How the columns of an import are read. */
export interface Mapping {
  readonly labels: readonly string[];
  readonly fields: readonly RosterField[];
  /** Won per unit. */
  readonly unit: number;
}

const LONGEST: Readonly<Partial<Record<RosterField, number>>> = {
  team_name: 200,
  sector: 100,
  district: 100,
  track: 100,
  summary: 2_000,
  cohort_session: 60,
  keep: 4_000,
};

/** Reads one row by the mapping: values, and every cell that was repaired, emptied or found odd. Nothing is guessed in silence. */
export function readRow(row: FoundRow, mapping: Mapping): { reading: RowReading; cells: NotedCell[] } {
  const values = new Map<RosterField, unknown>();
  const extra: { label: string; value: string }[] = [];
  const members: string[] = [];
  const cells: NotedCell[] = [];
  mapping.fields.forEach((field, column) => {
    const was = row.cells[column] ?? '';
    const isStruck = row.struck.includes(column);
    if (field === 'ignore' || (was === '' && !isStruck)) return;
    const cell = readCell(field, was, mapping.unit);
    const finding = isStruck ? 'resident_number' : cell.finding;
    if (finding || cell.text !== was) cells.push({ column, becomes: cell.text, finding });
    if (cell.value === null) return;
    if (field === 'keep') extra.push({ label: mapping.labels[column] ?? '', value: cell.value as string });
    else if (field === 'members') members.push(...(cell.value as string[]));
    else if (!values.has(field)) values.set(field, cell.value);
  });
  const value = <T>(field: RosterField) => (values.get(field) ?? null) as T | null;
  const leads = value<readonly string[]>('lead') ?? [];
  if (leads.length === 0) extra.push(...ownerlessContacts(mapping, values));
  const reading: RowReading = {
    number: value('number'),
    name: value('team_name'),
    leads,
    members,
    phone: value('phone'),
    email: value('email'),
    district: value('district'),
    sector: value('sector'),
    kind: value('kind'),
    class: value('class'),
    track: value('track'),
    headcount: value('headcount'),
    agreedOn: value('agreed_on'),
    amount: value('amount'),
    businessNumber: value('business_number'),
    corporateNumber: value('corporate_number'),
    website: value('website'),
    summary: value('summary'),
    cohortYear: value('cohort_year'),
    cohortSession: value('cohort_session'),
    extra,
  };
  return { reading, cells };
}

/** Contact data without a name to belong to stays beside the team, under its column's header. */
function ownerlessContacts({ labels, fields }: Mapping, values: ReadonlyMap<RosterField, unknown>) {
  return (['email', 'phone'] as const).flatMap((field) => {
    const value = values.get(field);
    return typeof value === 'string' ? [{ label: labels[fields.indexOf(field)] ?? field, value }] : [];
  });
}

function readCell(field: RosterField, was: string, unit: number): ReadCell<unknown> {
  const { text, finding } = cleanText(was);
  const cell = readCleaned(field, text, unit);
  return cell.finding || finding === null ? cell : { ...cell, finding };
}

function readCleaned(field: RosterField, text: string, unit: number): ReadCell<unknown> {
  switch (field) {
    case 'lead':
      return readNames(text, { expectsOne: true });
    case 'members':
      return readNames(text, { expectsOne: false });
    case 'phone':
      return readPhone(text);
    case 'email':
      return readEmail(text);
    case 'district':
      return cut(readDistrict(text), field);
    case 'kind':
      return readKind(text);
    case 'class':
      return readClass(text);
    case 'headcount':
      return readHeadcount(text);
    case 'agreed_on':
      return readDate(text);
    case 'amount':
      return readAmount(text, unit);
    case 'business_number':
      return readBusinessNumber(text);
    case 'corporate_number':
      return readCorporateNumber(text);
    case 'website':
      return readWebsite(text);
    case 'number':
      return wholeNumber(text, 9_999_999);
    case 'cohort_year':
      return year(text);
    case 'team_name':
    case 'sector':
    case 'track':
    case 'summary':
    case 'cohort_session':
    case 'keep':
    case 'ignore':
      return cut({ value: text, text, finding: null }, field);
  }
}

function cut(cell: ReadCell<string>, field: RosterField): ReadCell<string> {
  if (cell.value === null || saysNothing(cell.value)) return { value: null, text: null, finding: null };
  const longest = LONGEST[field] ?? 4_000;
  if (cell.value.length <= longest) return cell;
  const text = cell.value.slice(0, longest).trim();
  return { value: text, text, finding: 'too_long' };
}

function wholeNumber(text: string, max: number): ReadCell<number> {
  const value = /^\d{1,7}$/.test(text) ? Number(text) : null;
  return { value: value !== null && value <= max ? value : null, text, finding: null };
}

function year(text: string): ReadCell<number> {
  const digits = /^((?:19|20)\d{2})\s*(?:년|년도|학년도)?$/.exec(text)?.[1];
  return digits ? { value: Number(digits), text: digits, finding: null } : unreadable('date_unreadable');
}
