import { readFileSync } from 'node:fs';

import { create, type Font } from 'fontkit';

import { FONT_FILES } from './fonts.js';

interface Type {
  readonly size: number;
  readonly bold: boolean;
}

const fonts = new Map<boolean, Font>();

/** How wide a line is when its letters are drawn as shapes, in the unit of `size`. */
export function outlineWidth(text: string, { size, bold }: Type): number {
  const font = fontOf(bold);
  return (font.layout(text).advanceWidth / font.unitsPerEm) * size;
}

/** An SVG path of a line whose baseline begins at (x, y), in the type of the documents. */
export function outlineOf(
  text: string,
  { x, y, size, bold }: Type & { readonly x: number; readonly y: number },
): string {
  const font = fontOf(bold);
  const scale = size / font.unitsPerEm;
  const { glyphs, positions } = font.layout(text);
  let at = 0;
  return glyphs
    .map((glyph, i) => {
      const { xAdvance, xOffset, yOffset } = positions[i]!;
      const path = glyph.path
        .scale(scale, -scale)
        .translate(x + (at + xOffset) * scale, y - yOffset * scale)
        .toSVG();
      at += xAdvance;
      return path;
    })
    .join('');
}

/** Read once, when a picture is first drawn. */
function fontOf(bold: boolean): Font {
  const known = fonts.get(bold);
  if (known) return known;
  const path = bold ? FONT_FILES.bold : FONT_FILES.regular;
  const font = create(readFileSync(path));
  if (font.type === 'TTC' || font.type === 'DFont') throw new Error(`${path} is a collection of fonts, not a font`);
  fonts.set(bold, font);
  return font;
}
