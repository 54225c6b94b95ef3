import { hasGlyph } from './fonts.js';
import { linesOf } from './lines.rule.js';
import { outlineOf, outlineWidth } from './outlines.js';
import { printable } from './printable.rule.js';
import { flowText, lineHeight, textLines, type TextPlace, type TextStyle, type WrittenText } from './text-flow.js';
import { ornament, type Paper } from './write-pdf.js';

/** How a shape looks: `#rrggbb`; what is not named is not drawn. */
export interface ShapeStyle {
  readonly fill?: string;
  readonly stroke?: string;
  readonly lineWidth?: number;
  /** Lengths of dash and gap. */
  readonly dash?: readonly [number, number];
}

/** What is drawn once and leaves as a page or as a picture: points, origin top left. */
export interface Sheet {
  /** Writes text down from (x, y); answers where it ends and what had no room. */
  write(text: string, place: TextPlace): WrittenText;
  /** The lines in which text would stand. */
  lines(text: string, style: TextStyle): string[];
  /** A shape by its SVG path. It says nothing to a screen reader. */
  shape(path: string, style: ShapeStyle): void;
}

/** The page of a PDF that is written on, as a sheet. */
export function pageSheet(paper: Paper): Sheet {
  return {
    write: (text, place) => flowText(paper, text, place),
    lines: (text, style) => textLines(paper, text, style),
    shape: (path, { fill, stroke, lineWidth = 1, dash }) =>
      ornament(paper, () => {
        paper.save().path(path).lineWidth(lineWidth);
        if (dash) paper.dash(dash[0], { space: dash[1] });
        if (fill && stroke) paper.fillAndStroke(fill, stroke);
        else if (fill) paper.fill(fill);
        else if (stroke) paper.stroke(stroke);
        paper.restore();
      }),
  };
}

/** A picture as a sheet: letters are drawn as outlines, so that no font is needed where it is turned into pixels. */
export class PictureSheet implements Sheet {
  private readonly shapes: string[] = [];
  private readonly letters = new Map<string, string>();
  /** Texts as the font can write them: the same one is measured in several sizes before it is drawn. */
  private readonly printed = new Map<string, string>();

  write(text: string, place: TextPlace): WrittenText {
    const { x, y, width, size, bold = false, align = 'left', colour = '#16211B', maxLines } = place;
    const lines = this.lines(text, place);
    const shown = lines.slice(0, maxLines);
    const height = lineHeight(place);
    for (const [i, line] of shown.entries()) {
      const drawn = outlineOf(line, { size, bold });
      const spare = width - drawn.width;
      const left = { left: x, center: x + spare / 2, right: x + spare }[align];
      const baseline = y + i * height + (height + size * 0.76) / 2;
      for (const [name, shape] of drawn.letters) this.letters.set(name, shape);
      this.shapes.push(drawn.at(left, baseline, colour));
    }
    return { bottom: y + shown.length * height, rest: lines.slice(shown.length) };
  }

  lines(text: string, { width, size, bold = false }: TextStyle): string[] {
    const shown = this.printed.get(text) ?? printable(text, hasGlyph);
    this.printed.set(text, shown);
    return linesOf(shown, width, (piece) => outlineWidth(piece, { size, bold }));
  }

  shape(path: string, { fill = 'none', stroke = 'none', lineWidth = 1, dash }: ShapeStyle): void {
    const dashes = dash ? ` stroke-dasharray="${dash.join(' ')}"` : '';
    this.shapes.push(`<path d="${path}" fill="${fill}" stroke="${stroke}" stroke-width="${lineWidth}"${dashes}/>`);
  }

  /** The picture as SVG, without a letter of text in it. */
  svg({ width, height }: { readonly width: number; readonly height: number }): string {
    const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
    const ground = '<rect width="100%" height="100%" fill="#ffffff"/>';
    const letters = Array.from(this.letters, ([name, shape]) => `<path id="${name}" d="${shape}"/>`).join('');
    const drawn = `<defs>${letters}</defs>${ground}${this.shapes.join('')}`;
    return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${drawn}</svg>`;
  }
}
