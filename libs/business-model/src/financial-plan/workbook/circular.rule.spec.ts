import { describe, expect, it } from '@jest/globals';

import { circularCells } from './circular.rule.js';

const sheet = (name: string, formulas: Readonly<Record<string, string>>) => ({
  name,
  cells: Object.entries(formulas).map(([cell, formula]) => ({
    column: cell.charCodeAt(0) - 64,
    row: Number(cell.slice(1)),
    formula,
  })),
});

describe('a circle in a workbook', () => {
  it('is found once, however long it is, and over sheets', () => {
    expect(circularCells([sheet('A', { D1: 'D2', D2: 'SUM(D3:D9)', D5: 'B!A1' }), sheet('B', { A1: 'A!D1' })])).toEqual(
      ['A!D1'],
    );
  });

  it('may be a cell that reads itself', () => {
    expect(circularCells([sheet('A', { D4: 'SUM(D1:D4)' })])).toEqual(['A!D4']);
  });

  it('is not two ways to the same cell', () => {
    expect(circularCells([sheet('A', { D1: 'D2+D3', D2: 'D4', D3: 'D4', D4: 'E1' })])).toEqual([]);
  });

  it('is looked for among thousands of cells without running out of stack', () => {
    const chain = Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`D${i + 1}`, `D${i + 2}`]));

    expect(circularCells([sheet('A', chain)])).toEqual([]);
  });
});
