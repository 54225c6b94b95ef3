import { NOTHING, saysNothing, type ReadCell } from './cell.js';

const BETWEEN_NAMES = /[,;/\n、]|\s+(?:and|및)\s+|\s*&\s*/;
const AND_OTHERS = /\s*외\s*\d+\s*[명인]$/;

/** The names in a cell, in order; equal names stay apart (nobody is merged unasked). More than one is a finding where one was asked for. */
export function readNames(text: string, { expectsOne }: { readonly expectsOne: boolean }): ReadCell<readonly string[]> {
  if (saysNothing(text)) return NOTHING;
  const names = text
    .replace(AND_OTHERS, '')
    .split(BETWEEN_NAMES)
    .map((name) => name.trim().slice(0, 100))
    .filter((name) => /[\p{L}\p{N}]/u.test(name));
  if (names.length === 0) return NOTHING;
  const isSeveral = names.length > 1 || AND_OTHERS.test(text);
  return { value: names, text: names.join(', '), finding: expectsOne && isSeveral ? 'several_names' : null };
}
