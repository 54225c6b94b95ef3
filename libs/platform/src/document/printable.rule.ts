const GRAPHEMES = new Intl.Segmenter('ko', { granularity: 'grapheme' });

/** Characters that leave no ink: controls, direction marks, joiners, variation selectors, halves of a broken pair. */
const INKLESS = /[\p{Cc}\p{Cf}\p{Cs}\p{Variation_Selector}]/gu;

/** What stands where a character has no glyph. */
export const NO_GLYPH = '□';

/**
 * Text as a font can write it. Syllables typed as letters are joined (files of a Mac), tabs become spaces, inkless
 * characters go, and each character without a glyph is one `□`, so that a reader sees that something stood there.
 */
export function printable(text: string, has: (codePoint: number) => boolean): string {
  const plain = text
    .normalize('NFC')
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ');
  return plain
    .split('\n')
    .map((line) => Array.from(GRAPHEMES.segment(line), ({ segment }) => written(segment, has)).join(''))
    .join('\n');
}

function written(grapheme: string, has: (codePoint: number) => boolean): string {
  const ink = grapheme.replaceAll(INKLESS, '');
  return Array.from(ink).every((character) => has(character.codePointAt(0)!)) ? ink : NO_GLYPH;
}
