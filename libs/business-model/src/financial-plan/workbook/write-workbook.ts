import {
  PLAN_SCENARIOS,
  PLAN_SECTIONS,
  type FinancialPlanView,
  type Locale,
  type PlanScenario,
} from '@onsil/contracts';
import { columnLetters } from '@onsil/platform';
import writeXlsxFile, { type Cell, type Row, type SheetData } from 'write-excel-file/node';

import { monthAfter } from '../plan-outcome.rule.js';
import { WORKBOOK_WORDS } from './words.js';

type Plan = Pick<FinancialPlanView, 'firstMonth' | 'months' | 'openingCash' | 'lines'>;

const WON = '#,##0';
const FIRST_MONTH = 4;

/** The plan as a workbook of three sheets, one a scenario, whose totals are formulas. It reads nothing from outside. */
export function writeWorkbook(plan: Plan, locale: Locale): Promise<Buffer> {
  const words = WORKBOOK_WORDS[locale];
  const sheets = PLAN_SCENARIOS.map((scenario) => ({
    data: sheetOf(plan, scenario, locale),
    sheet: words.sheets[scenario],
    columns: [
      { width: 16 },
      { width: 26 },
      { width: 18 },
      ...Array.from({ length: plan.months }, () => ({ width: 13 })),
    ],
    stickyRowsCount: 1,
    stickyColumnsCount: 2,
  }));
  return writeXlsxFile(sheets).toBuffer();
}

function sheetOf({ firstMonth, months, openingCash, lines }: Plan, scenario: PlanScenario, locale: Locale): SheetData {
  const { head, sections, totals, opening } = WORKBOOK_WORDS[locale];
  const columns = Array.from({ length: months }, (_, i) => columnLetters(FIRST_MONTH + i));
  const rows: Row[] = [
    [...head.map(bold), ...columns.map((_, i) => bold(monthAfter(firstMonth, i)))],
    [text(opening), null, null, number(openingCash)],
  ];
  const totalRow = new Map<string, number>();
  for (const section of PLAN_SECTIONS) {
    const from = rows.length + 1;
    for (const line of lines.filter((each) => each.section === section))
      rows.push([
        text(sections[section]),
        text(line.label),
        line.wage === null ? null : number(line.wage),
        ...(line[scenario] ?? line.base).map((value) => number(value)),
      ]);
    const to = rows.length;
    const name = section === 'headcount' ? 'wages' : section;
    const sum = (column: string): string => {
      if (to < from) return '0';
      return section === 'headcount'
        ? `SUMPRODUCT($C${from}:$C${to},${column}${from}:${column}${to})`
        : `SUM(${column}${from}:${column}${to})`;
    };
    rows.push([bold(totals[name]), null, null, ...columns.map((column) => formula(sum(column)))]);
    totalRow.set(name, rows.length);
  }
  const at = (name: string): number => totalRow.get(name)!;
  const net = rows.length + 1;
  rows.push([
    bold(totals.net),
    null,
    null,
    ...columns.map((c) => formula(`${c}${at('revenue')}-${c}${at('cost')}-${c}${at('wages')}+${c}${at('funding')}`)),
  ]);
  rows.push([
    bold(totals.closing),
    null,
    null,
    ...columns.map((c, i) => formula(i === 0 ? `${c}2+${c}${net}` : `${columns[i - 1]}${net + 1}+${c}${net}`)),
  ]);
  return rows;
}

/** The format reads `_x0041_` as a code for "A", so a text that looks like one is itself coded. */
function text(value: string): Cell {
  return { type: String, value: value.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') };
}
const bold = (value: string): Cell => ({ type: String, value, fontWeight: 'bold' });
const number = (value: number): Cell => ({ type: Number, value, format: WON });
const formula = (value: string): Cell => ({ type: 'Formula', value, format: WON, fontWeight: 'bold' });
