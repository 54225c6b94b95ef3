import { NOTHING, saysNothing, unreadable, type ReadCell } from './cell.js';

const UNITS: Readonly<Record<string, number>> = {
  원: 1,
  천원: 1_000,
  천: 1_000,
  만원: 10_000,
  만: 10_000,
  십만원: 100_000,
  백만원: 1_000_000,
  백만: 1_000_000,
  천만원: 10_000_000,
  천만: 10_000_000,
  억원: 100_000_000,
  억: 100_000_000,
};
const AMOUNT = /^[₩￦\\]?\s*(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*([가-힣]*)$/;

/** An amount in won: the number times the sheet's unit, or times the unit that the cell itself names. */
export function readAmount(text: string, unit: number): ReadCell<number> {
  if (saysNothing(text)) return NOTHING;
  const [, whole, fraction = '', named = ''] = AMOUNT.exec(text.normalize('NFKC').replace(/원정$/, '원')) ?? [];
  const factor = named ? UNITS[named] : unit;
  if (whole === undefined || factor === undefined) return unreadable('amount_unreadable');
  const won = Math.round(Number(whole.replaceAll(',', '') + fraction) * factor);
  return Number.isSafeInteger(won) ? { value: won, text: String(won), finding: null } : unreadable('amount_unreadable');
}

/** The unit that a title or header names: `(단위: 천원)`, `협약금액(백만원)`; null when it names none. */
export function unitIn(text: string): number | null {
  const bare = text.replace(/\s/g, '');
  const word = /단위[:：]?([가-힣]+)/.exec(bare)?.[1] ?? /[([]((?:천|만|십만|백만|천만|억)?원)[)\]]/.exec(bare)?.[1];
  return (word && UNITS[word]) || null;
}
