import {
  changeFinancialPlanBody,
  LOCALES,
  MAX_PLAN_LINES,
  PLAN_LENGTHS,
  PLAN_SCENARIOS,
  type ChangeFinancialPlanBody,
  type PlanLine,
  type PlanScenario,
  type WorkbookFinding,
} from '@onsil/contracts';
import { cellName, newId, refersOutside, type Workbook, type WorkbookCell, type WorkbookSheet } from '@onsil/platform';

import { UnreadableWorkbook, WorkbookRefersOutside } from '../../business-model.errors.js';
import { planOutcome } from '../plan-outcome.rule.js';
import { circularCells } from './circular.rule.js';
import { rowOf, scenarioOf } from './plan-rows.rule.js';
import { TOTAL_ROWS, WORKBOOK_WORDS, type TotalRow } from './words.js';

/** Something wrong with a cell. */
export interface Finding {
  readonly kind: WorkbookFinding;
  readonly cell: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** The plan that a workbook holds, and what is wrong with it. */
export interface CheckedWorkbook {
  readonly findings: readonly Finding[];
  readonly plan: ChangeFinancialPlanBody | null;
}

/** Columns: section, line, wage, then the months. */
const [LABEL, WAGE, FIRST_MONTH] = [2, 3, 4];
/** Findings beyond it say nothing new. */
const MOST_FINDINGS = 100;
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

interface ReadSheet {
  readonly sheet: WorkbookSheet;
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, WorkbookCell>>;
}

/** Reads a plan and checks its formulas. @throws WorkbookRefersOutside, UnreadableWorkbook in words */
export function checkWorkbook({ sheets, hasLinks }: Workbook): CheckedWorkbook {
  assertInside(sheets, hasLinks);
  const findings: Finding[] = [];
  const find = (kind: WorkbookFinding, cell: string, params?: Finding['params']): void => {
    if (findings.length < MOST_FINDINGS) findings.push({ kind, cell, ...(params && { params }) });
  };
  const circles = circularCells(sheets);
  if (!circles) throw new UnreadableWorkbook();
  for (const cell of circles) find('circular', cell);
  const read = new Map<PlanScenario, ReadSheet>();
  for (const sheet of sheets) {
    const scenario = scenarioOf(sheet.name);
    if (scenario && !read.has(scenario)) read.set(scenario, { sheet, rows: rowsOf(sheet) });
  }
  const base = read.get('base');
  if (!base) {
    find('missing_sheet', LOCALES.map((locale) => WORKBOOK_WORDS[locale].sheets.base).join(' / '));
    return { findings, plan: null };
  }
  const plan = planOf(base, read, find);
  if (plan) for (const scenario of PLAN_SCENARIOS) checkTotals(plan, scenario, read.get(scenario), find);
  const parsed = changeFinancialPlanBody.safeParse(plan);
  return { findings, plan: parsed.success ? parsed.data : null };
}

function assertInside(sheets: readonly WorkbookSheet[], hasLinks: boolean): void {
  for (const { name, cells } of sheets)
    for (const cell of cells)
      if (cell.formula && refersOutside(cell.formula))
        throw new WorkbookRefersOutside({ cell: `${name}!${cellName(cell)}` });
  if (hasLinks) throw new WorkbookRefersOutside({ cell: '-' });
}

type Find = (kind: WorkbookFinding, cell: string, params?: Finding['params']) => void;

function planOf(
  { sheet, rows }: ReadSheet,
  others: ReadonlyMap<PlanScenario, ReadSheet>,
  find: Find,
): ChangeFinancialPlanBody | null {
  const head = rows.get(1);
  const firstMonth = head?.get(FIRST_MONTH)?.value;
  const count = [...(head?.keys() ?? [])].filter((column) => column >= FIRST_MONTH).length;
  const months = PLAN_LENGTHS.find((length) => length === count);
  if (typeof firstMonth !== 'string' || !MONTH.test(firstMonth) || !months) {
    find('unknown_row', `${sheet.name}!${cellName({ column: FIRST_MONTH, row: 1 })}`);
    return null;
  }
  const lines: PlanLine[] = [];
  let openingCash = 0;
  for (const [row, cells] of [...rows].toSorted(([a], [b]) => a - b)) {
    const first = cells.get(1)?.value;
    if (row === 1 || first === undefined || first === null || first === '') continue;
    const kind = rowOf(String(first));
    const number = (at: ReadSheet, column: number): number => numberAt(at, { row, column }, find);
    if (kind?.kind === 'opening') openingCash = Math.round(number({ sheet, rows }, FIRST_MONTH));
    else if (kind?.kind === 'line') {
      const values = (of: ReadSheet): number[] => Array.from({ length: months }, (_, i) => number(of, FIRST_MONTH + i));
      const base = values({ sheet, rows });
      const scenario = (name: 'cautious' | 'hopeful'): number[] | null => {
        const other = others.get(name);
        if (!other?.rows.has(row)) return null;
        const found = values(other);
        return found.every((value, i) => value === base[i]) ? null : found;
      };
      if (lines.length >= MAX_PLAN_LINES) continue;
      lines.push({
        id: newId(),
        section: kind.section,
        label:
          String(cells.get(LABEL)?.value ?? '')
            .trim()
            .slice(0, 100) || String(first),
        wage: kind.section === 'headcount' ? Math.round(number({ sheet, rows }, WAGE)) : null,
        base,
        cautious: scenario('cautious'),
        hopeful: scenario('hopeful'),
      });
    } else if (kind === null) find('unknown_row', `${sheet.name}!A${row}`, { text: String(first).slice(0, 60) });
  }
  return { firstMonth, months, openingCash, lines };
}

function numberAt({ sheet, rows }: ReadSheet, at: { row: number; column: number }, find: Find): number {
  const cell = rows.get(at.row)?.get(at.column);
  const name = `${sheet.name}!${cellName(at)}`;
  if (!cell || cell.value === null || cell.value === '') {
    if (cell?.formula) find('no_value', name);
    return 0;
  }
  if (typeof cell.value === 'number' && cell.value >= -1e12 && cell.value <= 1e12) return cell.value;
  find('not_a_number', name, { text: String(cell.value).slice(0, 60) });
  return 0;
}

/** Totals must be formulas, and say what the lines add up to. */
function checkTotals(
  plan: ChangeFinancialPlanBody,
  scenario: PlanScenario,
  read: ReadSheet | undefined,
  find: Find,
): void {
  if (!read) return;
  const { months } = planOutcome(plan, scenario);
  const expected: Record<TotalRow, (month: (typeof months)[number]) => number> = {
    revenue: ({ revenue }) => revenue,
    cost: ({ cost }) => cost,
    wages: ({ wages }) => wages,
    funding: ({ funding }) => funding,
    net: ({ net }) => net,
    closing: ({ cash }) => cash,
  };
  for (const [row, cells] of read.rows) {
    const kind = rowOf(String(cells.get(1)?.value ?? ''));
    if (kind?.kind !== 'total' || !TOTAL_ROWS.includes(kind.total)) continue;
    for (const [i, month] of months.entries()) {
      const cell = cells.get(FIRST_MONTH + i);
      const name = `${read.sheet.name}!${cellName({ column: FIRST_MONTH + i, row })}`;
      if (cell && cell.formula === null && cell.value !== null) find('hard_coded_total', name);
      const should = expected[kind.total](month);
      if (cell && typeof cell.value === 'number' && Math.abs(cell.value - should) > 1)
        find('unbalanced', name, { is: Math.round(cell.value), should: Math.round(should) });
    }
  }
}

function rowsOf({ cells }: WorkbookSheet): Map<number, Map<number, WorkbookCell>> {
  const rows = new Map<number, Map<number, WorkbookCell>>();
  for (const cell of cells) rows.set(cell.row, (rows.get(cell.row) ?? new Map()).set(cell.column, cell));
  return rows;
}
