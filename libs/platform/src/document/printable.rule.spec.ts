import { describe, expect, it } from '@jest/globals';

import { printable } from './printable.rule.js';

const korean = (codePoint: number) => codePoint < 0x80 || (codePoint >= 0xac00 && codePoint <= 0xd7a3);

describe('printable', () => {
  it('joins syllables that a Mac keeps as letters', () => {
    expect(printable('산골약배달'.normalize('NFD'), korean)).toBe('산골약배달');
  });

  it('shows one box for a character without a glyph, however many parts it has', () => {
    expect(printable('팀 👩‍👩‍👧‍👦 하나', korean)).toBe('팀 □ 하나');
  });

  it('drops what leaves no ink: direction marks, joiners, controls and broken pairs', () => {
    expect(printable('가\u202E나\u200B다\u0007라\uD800', korean)).toBe('가나다라');
  });

  it('keeps lines whatever ends them, and writes tabs as spaces', () => {
    expect(printable('가\r\n나\r다\u2028라\t마', korean)).toBe('가\n나\n다\n라 마');
  });
});
