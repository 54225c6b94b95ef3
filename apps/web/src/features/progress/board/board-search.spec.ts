import { describe, expect, it } from '@jest/globals';

import { boardSearch } from './board-search.js';

describe('boardSearch', () => {
  it('keeps what makes sense and drops the rest', () => {
    const raw = {
      state: 'late,blocked',
      milestone: 'M8',
      silent: '21',
      sort: 'name',
      q: 2026,
      team: '',
      class: { a: 1 },
      page: 3,
    };

    expect(boardSearch(raw)).toEqual({ state: 'late,blocked', milestone: 'M8', silent: 21, sort: 'name', q: '2026' });
  });

  it('orders by risk unless another order is known', () => {
    expect(boardSearch({ sort: 'risk' })).toEqual({});
    expect(boardSearch({ sort: 'colour', silent: 'many' })).toEqual({});
  });
});
