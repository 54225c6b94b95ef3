import { describe, expect, it } from '@jest/globals';

import { pointsText, polygon } from './radar.rule.js';

describe('the corners of a radar', () => {
  it('begin at the top and go clockwise, as far out as the value', () => {
    expect(polygon([2, 1, 2, 0], 2, 100)).toEqual([
      { x: 0, y: -100 },
      { x: 50, y: 0 },
      { x: 0, y: 100 },
      { x: -0, y: 0 },
    ]);
  });

  it('stay within the drawing', () => {
    expect(pointsText(polygon([9, 9, 9, 9], 6, 60))).toBe('0,-60 60,0 0,60 -60,0');
  });
});
