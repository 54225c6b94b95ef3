const GRAPHEMES = new Intl.Segmenter('ko', { granularity: 'grapheme' });

/**
 * Breaks text into lines no wider than `width`, between words as Korean is set; a word wider than a line is broken
 * between characters. An empty paragraph is an empty line. `widthOf` measures in the unit of `width`.
 */
export function linesOf(text: string, width: number, widthOf: (text: string) => number): string[] {
  const known = new Map<string, number>();
  const measured = (piece: string): number => {
    const seen = known.get(piece) ?? widthOf(piece);
    known.set(piece, seen);
    return seen;
  };
  return text.split('\n').flatMap((paragraph) => paragraphLines(paragraph, width, measured));
}

function paragraphLines(paragraph: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const put = (piece: string, wide: number, between: string): void => {
    const gap = line === '' ? 0 : between === '' ? 0 : widthOf(between);
    if (line !== '' && used + gap + wide > width) {
      lines.push(line);
      line = piece;
      used = wide;
    } else {
      line = line === '' ? piece : line + between + piece;
      used += gap + wide;
    }
  };
  for (const word of paragraph.split(' ').filter((piece) => piece !== '')) {
    const wide = widthOf(word);
    if (wide <= width) put(word, wide, ' ');
    else {
      let between = ' ';
      for (const { segment } of GRAPHEMES.segment(word)) {
        put(segment, widthOf(segment), between);
        between = '';
      }
    }
  }
  return [...lines, line];
}
