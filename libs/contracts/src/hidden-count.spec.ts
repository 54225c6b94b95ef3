import { describe, expect, it } from '@jest/globals';

import { hiddenCount, hiddenParts } from './hidden-count.js';

describe('hiddenCount', () => {
  it.each([
    [0, null],
    [4, null],
    [5, 5],
    [45, 45],
  ])('tells %i as %s', (count, told) => {
    expect(hiddenCount(count)).toBe(told);
  });
});

describe('hiddenParts', () => {
  it('tells parts that are all large enough', () => {
    expect(hiddenParts({ done: 30, waived: 5, rest: 10 })).toEqual({ done: 30, waived: 5, rest: 10 });
  });

  it('hides a second part when what is hidden could be found by subtraction', () => {
    expect(hiddenParts({ done: 30, waived: 2, rest: 13 })).toEqual({ done: 30, waived: null, rest: null });
    expect(hiddenParts({ done: 38, inReview: 6, waived: 1, rest: 0 })).toEqual({
      done: 38,
      inReview: null,
      waived: null,
      rest: null,
    });
  });

  it('hides small parts alone when together they are many, or nobody', () => {
    expect(hiddenParts({ done: 38, waived: 4, rest: 3 })).toEqual({ done: 38, waived: null, rest: null });
    expect(hiddenParts({ done: 45, waived: 0 })).toEqual({ done: 45, waived: null });
  });
});
