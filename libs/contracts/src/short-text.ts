import { z } from 'zod';

import { withoutResidentNumbers } from './resident-number.js';

/** One short field, trimmed. What looks like a resident registration number is refused, wherever it is typed (rulings 17). */
export const shortText = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .refine((text) => withoutResidentNumbers(text).found === 0, 'platform.resident_number');
