import { NOTHING, saysNothing, unreadable, written, type ReadCell } from './cell.js';

const YEAR_FIRST = /^(\d{4}|\d{2})\s*[-./년]\s*(\d{1,2})\s*[-./월]\s*(\d{1,2})\s*[일.]?$/;
const TOGETHER = /^(\d{4})(\d{2})(\d{2})$/;
const YEAR_LAST = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/;
const AFTER_DATE =
  /(?:[ T]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?|\s*\([월화수목금토일]\)|,?\s*[월화수목금토일]요일)$/;
/** Excel counts days from here (its 29 February 1900 included); the range is 1982 to 2064. */
const SERIAL_EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/**
 * A day written any of the ways Korean sheets write it: `2026-03-23`, `2026.3.23`, `2026. 3. 23.`, `2026/03/23`,
 * `2026년 3월 23일`, `26.03.23`, `20260323`, an Excel serial. With the year last only when the day cannot be a month.
 */
export function readDate(text: string): ReadCell<string> {
  if (saysNothing(text)) return NOTHING;
  const bare = text.replace(AFTER_DATE, '').trim();
  const parts = YEAR_FIRST.exec(bare) ?? TOGETHER.exec(bare);
  if (parts) return day(fullYear(parts[1]!), Number(parts[2]), Number(parts[3]));
  if (/^[3-5]\d{4}$/.test(bare)) return { ...fromSerial(Number(bare)), finding: 'date_from_serial' };
  const [, first, second, year] = YEAR_LAST.exec(bare) ?? [];
  if (year && Number(first) > 12) return day(Number(year), Number(second), Number(first));
  if (year && Number(second) > 12) return day(Number(year), Number(first), Number(second));
  return unreadable('date_unreadable');
}

function day(year: number, month: number, date: number): ReadCell<string> {
  const instant = new Date(Date.UTC(year, month - 1, date));
  const exists = instant.getUTCMonth() === month - 1 && instant.getUTCDate() === date && year >= 1900 && year < 2200;
  return exists ? written(instant.toISOString().slice(0, 10)) : unreadable('date_impossible');
}

function fromSerial(serial: number): ReadCell<string> {
  return written(new Date(SERIAL_EPOCH + serial * DAY).toISOString().slice(0, 10));
}

function fullYear(digits: string): number {
  if (digits.length === 4) return Number(digits);
  return Number(digits) + (Number(digits) < 80 ? 2000 : 1900);
}
