import type { EnrolmentClass, TeamKind } from '@onsil/contracts';

import { NOTHING, saysNothing, unreadable, type ReadCell } from './cell.js';

const KINDS: readonly (readonly [RegExp, TeamKind])[] = [
  [/재도전|restart|re-?challenge/i, 'restart'],
  [/예비|pre-?start/i, 'pre_startup'],
  [/초기|early/i, 'early_startup'],
];
const CLASSES: readonly (readonly [RegExp, EnrolmentClass])[] = [
  [/비상주|비입주|등록|registered|non-?resident/i, 'registered'],
  [/상주|입주|resident/i, 'resident'],
];

/** 예비, 초기, 재도전 (and the English words). */
export function readKind(text: string): ReadCell<TeamKind> {
  return pick(text, KINDS) ?? unreadable('kind_unknown');
}

/** 상주 or 등록 (비상주). */
export function readClass(text: string): ReadCell<EnrolmentClass> {
  return pick(text, CLASSES) ?? unreadable('class_unknown');
}

/** `text` stays what the file says: the screen writes the category in the reader's language. */
function pick<T>(text: string, choices: readonly (readonly [RegExp, T])[]): ReadCell<T> | null {
  if (saysNothing(text)) return NOTHING;
  const choice = choices.find(([words]) => words.test(text));
  return choice ? { value: choice[1], text, finding: null } : null;
}
