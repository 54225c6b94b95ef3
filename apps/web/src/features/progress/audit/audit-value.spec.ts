import { describe, expect, it } from '@jest/globals';

import { tellingChanges, valueInWords } from './audit-value.js';

const inWords = (value: unknown, names = {}) =>
  valueInWords(
    typeof value === 'string' ? value : JSON.stringify(value),
    {
      yes: 'yes',
      no: 'no',
      mark: ({ itemId, isOk, note }) => `${itemId} ${isOk ? 'fine' : 'to correct'}${note ? `, ${note}` : ''}`,
      column: (name) => (name === 'due_on' ? 'due date' : name),
      known: (value) => (value === 'in_review' ? 'in review' : undefined),
      day: (iso) => (iso === '2026-08-20' ? 'Thu 20 Aug' : iso),
      dateTime: (iso) => (iso === '2026-08-20T05:03:00.000Z' ? 'Thu 20 Aug, 14:03' : iso),
      nested: 'see the download',
      person: ({ name, hasLeft }) => (hasLeft ? `${name} (left)` : name),
    },
    names,
  );

const SOMEBODY = '0190f1c4-7b0e-7cc3-98c4-000000000022';
const NOBODY = '0190f1c4-7b0e-7cc3-98c4-000000000023';

describe('a value of the audit log', () => {
  it('that is marks of a review says of each item what was said', () => {
    const marks = [
      { itemId: 'who', isOk: false, note: 'Names are missing.' },
      { itemId: 'proof', isOk: true, note: '' },
    ];

    expect(inWords(marks)).toBe('who to correct, Names are missing. · proof fine');
  });

  it('that is a word which every object knows is told as it was written', () => {
    expect(inWords('constructor')).toBe('constructor');
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

  it('that is a day, an instant, a known word or an id is told as people say it', () => {
    const names = { [SOMEBODY]: { name: 'Mentor 03', hasLeft: true } };

    expect(inWords('2026-08-20')).toBe('Thu 20 Aug');
    expect(inWords('2026-08-20T05:03:00.000Z')).toBe('Thu 20 Aug, 14:03');
    expect(inWords('in_review')).toBe('in review');
    expect(inWords([SOMEBODY, NOBODY, 'in_review'], names)).toBe('Mentor 03 (left) · in review');
    expect(inWords({ due_on: '2026-08-20', by: NOBODY })).toBe('due date: Thu 20 Aug');
    expect(inWords({ of: [{ have: 2 }], mode: 'all' })).toBe('see the download');
    expect(inWords({ kind: 'canvas_bookmarked', atLeast: 1 })).toBe('see the download');
  });

  it('is left out when it says nothing to people', () => {
    const change = (column: string, before: string | null, after: string | null) => ({ column, before, after });
    const changes = [
      change('owner_id', null, SOMEBODY),
      change('submission_id', null, NOBODY),
      change('name_key', null, '갯벌지기'),
      change('website', null, null),
      change('ticks', null, '[]'),
      change('due_on', '2026-08-20', null),
    ];

    const told = tellingChanges(changes, { [SOMEBODY]: { name: 'Mentor 03' } });

    expect(told.map(({ column }) => column)).toEqual(['owner_id', 'due_on']);
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
