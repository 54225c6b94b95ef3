import { describe, expect, it } from '@jest/globals';

import { moved } from './grid-move.rule.js';

const SIZE = { rows: 45, columns: 15 };
const press = (key: string, from: { row: number; column: number }, ctrlKey = false) =>
  moved(from, { key, ctrlKey }, SIZE);

describe('moved', () => {
  it.each([
    ['ArrowRight', false, { row: 4, column: 6 }],
    ['ArrowLeft', false, { row: 4, column: 4 }],
    ['ArrowUp', false, { row: 3, column: 5 }],
    ['ArrowDown', false, { row: 5, column: 5 }],
    ['Home', false, { row: 4, column: 0 }],
    ['End', false, { row: 4, column: 14 }],
    ['Home', true, { row: 0, column: 0 }],
    ['End', true, { row: 44, column: 14 }],
    ['PageDown', false, { row: 14, column: 5 }],
    ['PageUp', false, { row: 0, column: 5 }],
  ])('%s (ctrl %s) leads to %j', (key, ctrlKey, to) => {
    expect(press(key, { row: 4, column: 5 }, ctrlKey)).toEqual(to);
  });

  it('reaches the heads above the first row, and stops at every edge', () => {
    expect(press('ArrowUp', { row: 0, column: 5 })).toEqual({ row: -1, column: 5 });
    expect(press('ArrowUp', { row: -1, column: 5 })).toEqual({ row: -1, column: 5 });
    expect(press('ArrowLeft', { row: 0, column: 0 })).toEqual({ row: 0, column: 0 });
    expect(press('PageDown', { row: 40, column: 14 })).toEqual({ row: 44, column: 14 });
    expect(press('ArrowRight', { row: 44, column: 14 })).toEqual({ row: 44, column: 14 });
  });

  it('leaves other keys alone', () => {
    expect(press('a', { row: 0, column: 0 })).toBeNull();
  });
});
