import { z } from 'zod';

import { NOTHING, saysNothing, unreadable, written, type ReadCell } from './cell.js';

const address = z.email().max(254);
const SEVERAL = /[,;/\n]|\s{2,}|\s(?=\S+@)/;

/** An e-mail address in lower case. Of several in one cell the first is kept, and said so. */
export function readEmail(text: string): ReadCell<string> {
  if (saysNothing(text)) return NOTHING;
  const parts = text
    .normalize('NFKC')
    .replace(/^mailto:/i, '')
    .split(SEVERAL)
    .map((part) => part.trim().toLowerCase())
    .filter(Boolean);
  const [first = '', ...rest] = parts;
  if (!address.safeParse(first).success) return unreadable('email_invalid');
  return written(first, rest.length > 0 ? 'email_several' : null);
}

const MOBILE = /^(01[016789])(\d{3,4})(\d{4})$/;
const LANDLINE = /^(02|0[3-6]\d|070|050\d|080)(\d{3,4})(\d{4})$/;
const NATIONAL = /^(1[5-8]\d{2})(\d{4})$/;

/** A Korean number as `010-0000-0000`; `+82` and a zero that a spreadsheet ate are put right, foreign numbers stay. */
export function readPhone(text: string): ReadCell<string> {
  if (saysNothing(text)) return NOTHING;
  const [first = '', ...rest] = text
    .normalize('NFKC')
    .split(/[,;/\n]/)
    .map((part) => part.trim());
  const several = rest.some((part) => part !== '');
  const digits = first.replace(/[^\d+]/g, '');
  if (/\p{L}/u.test(first) || digits.length < 7) return unreadable('phone_unreadable');
  if (/^\+(?!82)\d{7,15}$/.test(digits)) return written(digits, several ? 'phone_several' : null);
  const national = digits.replace(/^(?:\+82|0082|82(?=10))0?/, '0');
  const lostZero = /^1[016789]\d{7,8}$/.test(national);
  const number = lostZero ? `0${national}` : national;
  const mobile = MOBILE.exec(number);
  if (mobile)
    return written(mobile.slice(1).join('-'), several ? 'phone_several' : lostZero ? 'phone_zero_added' : null);
  const landline = LANDLINE.exec(number) ?? NATIONAL.exec(number);
  return landline ? written(landline.slice(1).join('-'), 'phone_landline') : unreadable('phone_unreadable');
}
