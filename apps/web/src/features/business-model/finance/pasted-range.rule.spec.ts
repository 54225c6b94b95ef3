import { describe, expect, it } from '@jest/globals';
import type { PlanLine } from '@onsil/contracts';

import { amountOf, fillLines, rangeOf } from './pasted-range.rule.js';

const line = (id: string, more: Partial<PlanLine> = {}): PlanLine => ({
  id,
  section: 'revenue',
  label: id,
  wage: null,
  base: [0, 0, 0],
  cautious: null,
  hopeful: null,
  ...more,
});

describe('an amount', () => {
  it.each([
    ['1,200,000원', 1_200_000],
    ['₩ 300', 300],
    ['￦１，２００', 1_200],
    ['0.5', 0.5],
    ['', 0],
    ['-1', null],
    ['많이', null],
    ['1e99', null],
    ['1,200¹', null],
  ])('written as %j is %p', (text, amount) => {
    expect(amountOf(text)).toBe(amount);
  });
});

describe('a range out of a spreadsheet', () => {
  it('is known by its tabs and lines; one cell is none', () => {
    expect(rangeOf('1\t2\r\n3\t4\r\n')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
    expect(rangeOf('1\r2\r')).toEqual([['1'], ['2']]);
    expect(rangeOf('1,200')).toBeNull();
    expect(rangeOf('1,200\n')).toBeNull();
  });

  it('fills months across and lines of the section down, and counts what found no place', () => {
    const lines = [line('a'), line('c', { section: 'cost' }), line('b')];

    const { lines: filled, misfits } = fillLines(lines, { lineId: 'a', month: 1, scenario: 'base' }, [
      ['1,000', '2,000', '3,000'],
      ['많이', '5'],
      ['6'],
    ]);

    expect(filled.map(({ base }) => base)).toEqual([
      [0, 1_000, 2_000],
      [0, 0, 0],
      [0, 0, 5],
    ]);
    expect(misfits).toBe(3);
  });

  it('reads the dash of bookkeepers as nothing, and no number as none', () => {
    const { lines, misfits } = fillLines(
      [line('a', { base: [7, 7, 7] })],
      { lineId: 'a', month: 0, scenario: 'base' },
      [['-', ' ₩ - ', '-5']],
    );

    expect(lines[0]!.base).toEqual([0, 0, 7]);
    expect(misfits).toBe(1);
  });

  it('may begin at what one person costs', () => {
    const people = line('p', { section: 'headcount', wage: 0 });

    const { lines } = fillLines([people], { lineId: 'p', month: -1, scenario: 'base' }, [['2,500,000', '0.5', '1']]);

    expect(lines[0]).toMatchObject({ wage: 2_500_000, base: [0.5, 1, 0] });
  });

  it('leaves a line alone that a scenario takes from what is expected', () => {
    const lines = [line('a', { cautious: [1, 1, 1] }), line('b')];

    const { lines: filled, misfits } = fillLines(lines, { lineId: 'a', month: 0, scenario: 'cautious' }, [
      ['7'],
      ['8'],
    ]);

    expect(filled.map(({ cautious }) => cautious)).toEqual([[7, 1, 1], null]);
    expect(misfits).toBe(1);
  });
});
