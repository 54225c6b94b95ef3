import { describe, expect, it } from '@jest/globals';

import { valueInWords } from './audit-value.js';

const inWords = (value: unknown) =>
  valueInWords(typeof value === 'string' ? value : JSON.stringify(value), {
    yes: 'yes',
    no: 'no',
    mark: ({ itemId, isOk, note }) => `${itemId} ${isOk ? 'fine' : 'to correct'}${note ? `, ${note}` : ''}`,
  });

describe('a value of the audit log', () => {
  it('that is marks of a review says of each item what was said', () => {
    const marks = [
      { itemId: 'who', isOk: false, note: 'Names are missing.' },
      { itemId: 'proof', isOk: true, note: '' },
    ];

    expect(inWords(marks)).toBe('who to correct, Names are missing. · proof fine');
  });

  it('that is marks of items with long names is told all the same', () => {
    const label = '어르신과 나눈 이야기 '.repeat(10);

    expect(inWords([{ itemId: label, isOk: true, note: '' }])).toBe(`${label} fine`);
  });

  it('that is a list, an object or a truth is told without its punctuation', () => {
    expect(inWords(['a', 'b'])).toBe('a · b');
    expect(inWords({ day: '2026-08-14', closed: true, name: null })).toBe('day: 2026-08-14, closed: yes');
    expect(inWords([{ days: 3 }, { days: 5 }])).toBe('days: 3 · days: 5');
    expect(inWords([])).toBe('');
  });

  it('that is text stays as it was written, brackets and all', () => {
    expect(['[초안] 계획', '{빈칸}', '3', 'trueish', '여러\n줄'].map(inWords)).toEqual([
      '[초안] 계획',
      '{빈칸}',
      '3',
      'trueish',
      '여러\n줄',
    ]);
  });
});
