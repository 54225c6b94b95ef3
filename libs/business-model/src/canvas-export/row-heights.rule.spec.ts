import { describe, expect, it } from '@jest/globals';

import { rowHeights } from './row-heights.rule.js';

describe('the rows of a drawn canvas', () => {
  it('are as high as what stands in them, and never too low to be seen', () => {
    expect(
      rowHeights([
        { row: 1, rows: 1, height: 100 },
        { row: 1, rows: 1, height: 80 },
        { row: 2, rows: 1, height: 10 },
      ]),
    ).toEqual([100, 60]);
  });

  it('share what a block over several rows needs beyond them', () => {
    expect(
      rowHeights([
        { row: 1, rows: 2, height: 260 },
        { row: 1, rows: 1, height: 100 },
      ]),
    ).toEqual([150, 110]);
  });
});
