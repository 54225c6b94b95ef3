import { describe, expect, it } from '@jest/globals';

import { textDiff } from './text-diff.rule.js';

const sides = (before: string, after: string) => {
  const parts = textDiff(before, after)!;
  return {
    before: parts
      .filter(({ kind }) => kind !== 'added')
      .map(({ text }) => text)
      .join(''),
    after: parts
      .filter(({ kind }) => kind !== 'removed')
      .map(({ text }) => text)
      .join(''),
    added: parts.filter(({ kind }) => kind === 'added').map(({ text }) => text.trim()),
  };
};

describe('textDiff', () => {
  it('marks the words that changed and keeps both texts whole', () => {
    const before = '어촌계 주민 9명이 이용했습니다.';
    const after = '어촌계 주민 14명이 이용했습니다.';

    const diff = sides(before, after);

    expect(diff).toMatchObject({ before, after });
    expect(diff.added).toEqual(['14']);
  });

  it('marks nothing in equal texts', () => {
    expect(textDiff('가격은 괜찮다고 합니다.', '가격은 괜찮다고 합니다.')).toEqual([
      { text: '가격은 괜찮다고 합니다.', kind: 'same' },
    ]);
  });

  it('gives up on the longest texts when they share nothing', () => {
    const noise = (seed: number) =>
      Array.from({ length: 5_000 }, (_, i) => String((i * seed) % 997))
        .join(' ')
        .slice(0, 20_000);

    expect(textDiff(noise(31), noise(57))).toBeNull();
  });
});
