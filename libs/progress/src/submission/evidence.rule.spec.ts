import type { EvidenceWanted } from '@onsil/contracts';
import { describe, expect, it } from '@jest/globals';

import { evidenceFaults, saidAnswers } from './evidence.rule.js';

const wanted: readonly EvidenceWanted[] = [
  { id: 'who', kind: 'text', label: '누구', required: true },
  { id: 'page', kind: 'link', label: '주소', required: false },
  { id: 'count', kind: 'number', label: '몇 명', required: true },
  { id: 'photo', kind: 'file', label: '사진', required: true },
  { id: 'weeks', kind: 'table', label: '주별', required: false, columns: ['주', '이용'] },
];
const who = { kind: 'text', itemId: 'who', body: '주민 12명' } as const;
const count = { kind: 'number', itemId: 'count', amount: 0 } as const;
const itemsWithFile = new Set(['photo']);

describe('evidenceFaults', () => {
  it('finds nothing in complete evidence; zero is a number', () => {
    expect(evidenceFaults(wanted, { answers: [who, count], itemsWithFile })).toEqual([]);
  });

  it('names every required item that is missing or blank, with its place', () => {
    const blank = { ...who, body: '  ' };

    const faults = evidenceFaults(wanted, { answers: [blank], itemsWithFile: new Set() });

    expect(faults.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/answers/who', 'progress.evidence_missing'],
      ['/answers/count', 'progress.evidence_missing'],
      ['/answers/photo', 'progress.evidence_missing'],
    ]);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://example.org', 'not a link'])(
    'refuses %s as a link',
    (body) => {
      const page = { kind: 'link', itemId: 'page', body } as const;

      expect(evidenceFaults(wanted, { answers: [who, count, page], itemsWithFile })).toMatchObject([
        { pointer: '/answers/page', code: 'progress.evidence_not_web' },
      ]);
    },
  );

  it('refuses a table whose rows do not fit its columns', () => {
    const weeks = { kind: 'table', itemId: 'weeks', cells: [['7. 27.', '4명', '더']] } as const;

    expect(
      evidenceFaults(wanted, { answers: [who, count, { ...weeks, cells: [[...weeks.cells[0]]] }], itemsWithFile }),
    ).toMatchObject([{ pointer: '/answers/weeks', params: { columns: 2 } }]);
  });
});

describe('saidAnswers', () => {
  it('drops blanks, answers of another kind, and items that the plan does not know', () => {
    const answers = [
      who,
      { kind: 'link', itemId: 'page', body: ' ' } as const,
      { kind: 'text', itemId: 'count', body: '12' } as const,
      { kind: 'text', itemId: 'gone', body: 'older plan' } as const,
    ];

    expect(saidAnswers(wanted, answers)).toEqual([who]);
  });
});
