import { hasGlyph } from './fonts.js';
import { linesOf } from './lines.rule.js';
import { printable } from './printable.rule.js';
import type { Paper } from './write-pdf.js';

/** How text stands; lengths in points. */
export interface TextStyle {
  readonly width: number;
  readonly size: number;
  readonly bold?: boolean;
  /** Line height as a multiple of the size; 1.5 when nothing is said. */
  readonly leading?: number;
}

/** Where, and as what, text is written. */
export interface TextPlace extends TextStyle {
  readonly x: number;
  readonly y: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly colour?: string;
  /** Lines beyond it are answered, not written. */
  readonly maxLines?: number;
  /** What a screen reader takes it for. */
  readonly tag?: 'H1' | 'H2' | 'P';
}

/** What was written: the y below it, and the lines that had no room, to be written on elsewhere. */
export interface WrittenText {
  readonly bottom: number;
  readonly rest: readonly string[];
}

/** Writes text down from (x, y) in lines of whole words. It never turns the page: give it `maxLines`, and turn yourself. */
export function flowText(paper: Paper, text: string, place: TextPlace): WrittenText {
  const { x, y, width, size, align = 'left', colour = '#16211B', tag = 'P', maxLines } = place;
  const lines = textLines(paper, text, place);
  const shown = lines.slice(0, maxLines);
  const height = lineHeight(place);
  set(paper, place);
  paper.fillColor(colour).addStructure(
    paper.struct(tag, {}, () => {
      for (const [i, line] of shown.entries())
        if (line !== '') paper.text(line, x, y + i * height + (height - size) / 2, { width, align, lineBreak: false });
    }),
  );
  return { bottom: y + shown.length * height, rest: lines.slice(shown.length) };
}

/** The lines in which text would stand; each `lineHeight` high. */
export function textLines(paper: Paper, text: string, style: TextStyle): string[] {
  set(paper, style);
  return linesOf(printable(text, hasGlyph), style.width, (piece) => paper.widthOfString(piece));
}

/** The height of one line. */
export function lineHeight({ size, leading = 1.5 }: TextStyle): number {
  return size * leading;
}

/** The largest size, from `style.size` down by half points, at which text needs no more than `lines`; `least` at worst. */
export function fittingSize(
  paper: Paper,
  text: string,
  style: TextStyle,
  { lines, least }: { readonly lines: number; readonly least: number },
): number {
  for (let size = style.size; size > least; size -= 0.5)
    if (textLines(paper, text, { ...style, size }).length <= lines) return size;
  return least;
}

function set(paper: Paper, { size, bold = false }: TextStyle): void {
  paper.font(bold ? 'bold' : 'regular').fontSize(size);
}
