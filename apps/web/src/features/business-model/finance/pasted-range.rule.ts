import type { PlanLine, PlanScenario } from '@onsil/contracts';

/** As the server takes them. */
const MOST = 1_000_000_000_000;

/** Digits and signs as wide as a syllable, as a Korean keyboard may write them, and what they are in narrow. */
const WIDE = /[\uff01-\uff5e]/g;
const narrow = (wide: string): string => String.fromCharCode(wide.charCodeAt(0) - 0xfee0);

/** What an amount says, without the commas, spaces and signs of money; nothing is 0. Null: not a number of nothing or more. */
export function amountOf(text: string): number | null {
  const number = Number(text.replaceAll(WIDE, narrow).replaceAll(/[,\s₩￦원]/g, ''));
  return Number.isFinite(number) && number >= 0 && number <= MOST ? number : null;
}

/** The same as a cell shows it: bookkeepers write a dash for nothing. */
function amountIn(cell: string): number | null {
  return amountOf(/^[\s₩￦원]*-\s*$/.test(cell) ? '' : cell);
}

/** The cells of what was copied out of a spreadsheet, row by row; null when it is one cell, or no range at all. */
export function rangeOf(text: string): readonly (readonly string[])[] | null {
  const rows = text.replace(/(?:\r\n|\r|\n)$/, '').split(/\r\n|\r|\n/);
  return rows.length > 1 || text.includes('\t') ? rows.map((row) => row.split('\t')) : null;
}

interface Corner {
  readonly lineId: string;
  /** Index of the month; -1 is what one person costs. */
  readonly month: number;
  readonly scenario: PlanScenario;
}

interface Filled {
  readonly lines: readonly PlanLine[];
  /** Cells that found no place or say no number. */
  readonly misfits: number;
}

/**
 * Puts a range into the sheet, its first cell where somebody stands, over the lines below of the same section. Lines that a scenario
 * takes from what is expected stay as they are.
 */
export function fillLines(lines: readonly PlanLine[], at: Corner, range: readonly (readonly string[])[]): Filled {
  const { section } = lines.find(({ id }) => id === at.lineId)!;
  const below = lines.filter((line) => line.section === section);
  const first = below.findIndex(({ id }) => id === at.lineId);
  const filled = new Map<string, PlanLine>();
  let misfits = 0;
  for (const [down, cells] of range.entries()) {
    let line = below[first + down];
    for (const [across, cell] of cells.entries()) {
      const amount = amountIn(cell);
      const next = line && amount !== null ? withAmount(line, at.scenario, at.month + across, amount) : null;
      if (next) line = next;
      else misfits += 1;
    }
    if (line) filled.set(line.id, line);
  }
  return { lines: lines.map((line) => filled.get(line.id) ?? line), misfits };
}

/** A line with another amount in one place; null where it has no such place. */
function withAmount(line: PlanLine, scenario: PlanScenario, month: number, amount: number): PlanLine | null {
  if (month < 0) return line.wage === null || scenario !== 'base' ? null : { ...line, wage: Math.round(amount) };
  const own = line[scenario];
  return own && month < own.length ? { ...line, [scenario]: own.with(month, amount) } : null;
}
