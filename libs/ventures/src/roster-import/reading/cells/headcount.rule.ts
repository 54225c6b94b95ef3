import { NOTHING, saysNothing, unreadable, type ReadCell } from './cell.js';

const COUNT = /^(?:총\s*|약\s*)?(\d{1,4})\s*(?:명|인|people|persons?|members?)?\s*(.*)$/isu;

/** "3명", "4인", "2명 (채용 예정)" are 3, 4 and 2; what stands behind the number is pointed out. */
export function readHeadcount(text: string): ReadCell<number> {
  if (saysNothing(text)) return NOTHING;
  const [, digits, rest = ''] = COUNT.exec(text.normalize('NFKC')) ?? [];
  if (digits === undefined || /^\s*[~.\d-]/.test(rest)) return unreadable('headcount_unreadable');
  return { value: Number(digits), text: String(Number(digits)), finding: rest.trim() ? 'headcount_note' : null };
}
