import { NOTHING, saysNothing, unreadable, written, type ReadCell } from './cell.js';

const BUSINESS_WEIGHTS = [1, 3, 7, 1, 3, 7, 1, 3, 5];
const CORPORATE_WEIGHTS = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2];

/**
 * A business registration number, ten digits (`000-00-00000`). Check digit: weights 1 3 7 1 3 7 1 3 5 over the first nine
 * digits, plus the tens of (ninth digit x 5); (10 - sum mod 10) mod 10. A number that fails is not kept.
 */
export function readBusinessNumber(text: string): ReadCell<string> {
  if (saysNothing(text)) return NOTHING;
  const digits = onlyDigits(text);
  if (digits?.length !== 10) return unreadable('business_number_length');
  if (businessCheckDigit(digits) !== Number(digits[9])) return unreadable('business_number_check_digit');
  return written(`${digits.slice(0, 3)}-${digits.slice(3, 5)}-${digits.slice(5)}`);
}

/** The tenth digit that the first nine ask for. */
export function businessCheckDigit(digits: string): number {
  const sum = BUSINESS_WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return (10 - ((sum + Math.floor((Number(digits[8]) * 5) / 10)) % 10)) % 10;
}

/**
 * A corporate registration number, thirteen digits (`000000-0000000`), weights 1 2 1 2 ... over the first twelve.
 * One that fails the check is kept and named: numbers given lately need not follow it.
 */
export function readCorporateNumber(text: string): ReadCell<string> {
  if (saysNothing(text)) return NOTHING;
  const digits = onlyDigits(text);
  if (digits?.length !== 13) return unreadable('corporate_number_length');
  const sum = CORPORATE_WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  const isRight = (10 - (sum % 10)) % 10 === Number(digits[12]);
  return written(`${digits.slice(0, 6)}-${digits.slice(6)}`, isRight ? null : 'corporate_number_check_digit');
}

function onlyDigits(text: string): string | null {
  const digits = text.normalize('NFKC').replace(/[\s.\-–]/g, '');
  return /^\d+$/.test(digits) ? digits : null;
}
