import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { linesOf } from './lines.rule.js';

const letters = (text: string) => Array.from(text).length;

describe('linesOf', () => {
  it('breaks between words', () => {
    expect(linesOf('전통시장 빈 점포를 함께 쓰는 부엌', 9, letters)).toEqual([
      '전통시장 빈',
      '점포를 함께 쓰는',
      '부엌',
    ]);
  });

  it('breaks a word that is wider than a line between its characters', () => {
    expect(linesOf('가 https://onsil.example', 8, letters)).toEqual(['가 https:', '//onsil.', 'example']);
  });

  it('keeps paragraphs and empty lines', () => {
    expect(linesOf('첫째\n\n둘째', 10, letters)).toEqual(['첫째', '', '둘째']);
  });

  it('loses no character and makes no line too wide', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 1, max: 30 }), (text, width) => {
        const lines = linesOf(text, width, letters);

        expect(lines.join('').replaceAll(/[ \n]/g, '')).toBe(text.replaceAll(/[ \n]/g, ''));
        expect(lines.every((line) => letters(line) <= width)).toBe(true);
      }),
    );
  });
});
