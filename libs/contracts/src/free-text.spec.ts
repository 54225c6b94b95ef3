import { describe, expect, it } from '@jest/globals';

import { draftText, freeText } from './free-text.js';
import { addMemberBody } from './ventures/members.js';
import { teamBody } from './ventures/teams.js';

describe('a text that somebody writes', () => {
  it.each(['900101-1234567', '김하늘 9001011234567', '９００１０１－１２３４５６７'])(
    'refuses %s, whatever it is about',
    (text) => {
      expect(freeText(100).safeParse(text).error?.issues).toMatchObject([{ message: 'platform.resident_number' }]);
    },
  );

  it.each(['010-1234-5678', '901301-1234567', '880101-9123456', '숲길부엌 협동조합'])('takes %s, trimmed', (text) => {
    expect(freeText(100).parse(` ${text} `)).toBe(text);
  });

  it('names the one character that the database does not keep', () => {
    expect(freeText(100).safeParse('가\0나').error?.issues).toMatchObject([{ message: 'platform.null_character' }]);
    expect(draftText(100).safeParse('가\0나').error?.issues).toMatchObject([{ message: 'platform.null_character' }]);
  });

  it('loses what turns the direction of reading, and keeps the marks of a language read from the right', () => {
    expect(freeText(100).parse('\u202e온기\u2066 세탁소\u2069\u202c ')).toBe('온기 세탁소');
    const hebrew = '\u05de\u05e8\u05db\u05d6\u200f (2)';
    expect(freeText(100).parse(hebrew)).toBe(hebrew);
    expect(freeText(100).min(1).safeParse('\u202e').success).toBe(false);
    expect(freeText(100).safeParse('900101-\u202e1234567').success).toBe(false);
  });

  it('is a name and a phone number, and never a corporate number', () => {
    const member = { name: '김하늘 900101-1234567', email: null, phone: '900101-1234567', role: 'member' };

    expect(addMemberBody.safeParse(member).error?.issues.map(({ path }) => path)).toEqual([['name'], ['phone']]);
    expect(teamBody.shape.corporateNumber.parse('900101-1234567')).toBe('900101-1234567');
  });
});
