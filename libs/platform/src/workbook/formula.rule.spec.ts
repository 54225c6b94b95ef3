import { describe, expect, it } from '@jest/globals';

import { columnLetters, columnNumber } from './address.rule.js';
import { referencesOf, refersOutside, shifted } from './formula.rule.js';

const at = (column: string, row: number) => ({ column: columnNumber(column), row });

describe('a formula', () => {
  it.each([
    ['SUM(D4:D7)', [{ sheet: null, from: at('D', 4), to: at('D', 7) }]],
    [
      '$C$10*AA$3',
      [
        { sheet: null, from: at('C', 10), to: at('C', 10) },
        { sheet: null, from: at('AA', 3), to: at('AA', 3) },
      ],
    ],
    [
      "'기준 안'!B2+희망!B3",
      [
        { sheet: '기준 안', from: at('B', 2), to: at('B', 2) },
        { sheet: '희망', from: at('B', 3), to: at('B', 3) },
      ],
    ],
    ['LOG10(D4)&"E5"', [{ sheet: null, from: at('D', 4), to: at('D', 4) }]],
  ])('%s reads what it names', (formula, references) => {
    expect(referencesOf(formula)).toEqual(references);
  });

  it.each([
    '[1]Sheet1!A1',
    "'C:\\[예산.xlsx]시트'!A1",
    "'file:///home/x.ods'#$Sheet1.A1",
    'WEBSERVICE("x")',
    'HYPERLINK("https://example.org","x")',
    "cmd|'/c calc'!A1",
    'INDIRECT("A1")',
    'IMPORTDATA("https://example.org")',
  ])('%s asks elsewhere', (formula) => {
    expect(refersOutside(formula)).toBe(true);
  });

  it.each(['SUM(D4:D7)', '"[1]"&D4', 'IF(D4>0,"가|나",0)', '희망!B3'])('%s stays in the workbook', (formula) => {
    expect(refersOutside(formula)).toBe(false);
  });

  it('that is shared moves with its cell, but for what is fixed', () => {
    expect(shifted('SUM(D4:D7)*$C$1+희망!D$2', 2, 1)).toBe('SUM(F5:F8)*$C$1+희망!F$2');
  });

  it('counts columns as letters', () => {
    expect([1, 26, 27, 52, 703].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'AAA']);
  });
});
