import { faceOf } from './fonts.js';

interface Type {
  readonly size: number;
  readonly bold: boolean;
}

const faceFor = (bold: boolean) => faceOf(bold ? 'bold' : 'regular');

/** How wide a line is when its letters are drawn as shapes, in the unit of `size`. */
export function outlineWidth(text: string, { size, bold }: Type): number {
  const face = faceFor(bold);
  return (face.layout(text).advanceWidth / face.unitsPerEm) * size;
}

/** An SVG path of a line whose baseline begins at (x, y), in the type of the documents. */
export function outlineOf(
  text: string,
  { x, y, size, bold }: Type & { readonly x: number; readonly y: number },
): string {
  const face = faceFor(bold);
  const scale = size / face.unitsPerEm;
  const { glyphs, positions } = face.layout(text);
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
