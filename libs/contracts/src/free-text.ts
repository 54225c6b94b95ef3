import { z } from 'zod';

import { withoutResidentNumbers } from './resident-number.js';

/** The string that says why a text is refused. */
const HOLDS_A_NUMBER = 'platform.resident_number';
const HOLDS_A_NUL = 'platform.null_character';

const holdsNoNumber = (text: string): boolean => withoutResidentNumbers(text).found === 0;
/** PostgreSQL keeps every character but this one, which comes along when something binary is pasted. */
const holdsNoNul = (text: string): boolean => !text.includes('\0');

/** Characters that turn the direction of reading for all that follows; marks of one direction, which do not, stay. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;
const readOneWay = (text: string): string => text.replaceAll(TURNS, '');

/**
 * Every text that somebody writes, trimmed: names, reasons, notes, and the keys that a form makes up. What looks like a
 * resident registration number is refused, wherever it is typed (rulings 17). `apps/api/test/canaries.spec.ts` asks every
 * body of every route for it. Characters that turn the direction of reading go, as they do out of a roster and a file's
 * name: they would let a name read as another, and mix up what stands after it.
 */
export const freeText = (max: number) => written(z.string().overwrite(readOneWay).trim().max(max));

/** The same as somebody types it, with the spaces at its ends: what is saved while it is being written. */
export const draftText = (max: number) => written(z.string().max(max));

function written(text: z.ZodString): z.ZodString {
  return text.refine(holdsNoNumber, HOLDS_A_NUMBER).refine(holdsNoNul, HOLDS_A_NUL);
}
