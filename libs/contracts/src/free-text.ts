import { z } from 'zod';

import { withoutResidentNumbers } from './resident-number.js';

const REFUSED = 'platform.resident_number';
const holdsNone = (text: string): boolean => withoutResidentNumbers(text).found === 0;

/**
 * Every text that somebody writes, trimmed: names, reasons, notes, and the keys that a form makes up. What looks like a
 * resident registration number is refused, wherever it is typed (rulings 17). `apps/api/test/canaries.spec.ts` asks every
 * body of every route for it.
 */
export const freeText = (max: number) => z.string().trim().max(max).refine(holdsNone, REFUSED);

/** The same as somebody types it, with the spaces at its ends: what is saved while it is being written. */
export const draftText = (max: number) => z.string().max(max).refine(holdsNone, REFUSED);
