import { faceOf } from './fonts.js';

interface Type {
  readonly size: number;
  readonly bold: boolean;
}

/** A line as shapes. */
export interface OutlinedLine {
  /** In the unit of `size`. */
  readonly width: number;
  /** The shapes of its letters by their names: to be said once a picture. */
  readonly letters: ReadonlyMap<string, string>;
  /** An SVG group of them whose baseline begins at (x, y). */
  at(x: number, y: number, colour: string): string;
}

const faceFor = (bold: boolean) => faceOf(bold ? 'bold' : 'regular');
/** The shape of each letter that was drawn before, by weight and number: reading one out of the font takes long. */
const shapes = new Map<string, string>();
const spaces = new Map<boolean, number>();

/**
 * How wide a piece is at most when its letters are drawn as shapes, in the unit of `size`: each letter as wide as it is alone, a
 * space as wide as it is among Hangul, where the font makes it wider.
 */
export function outlineWidth(text: string, { size, bold }: Type): number {
  const face = faceFor(bold);
  let width = 0;
  for (const character of text)
    width += character === ' ' ? spaceOf(bold) : face.glyphForCodePoint(character.codePointAt(0)!).advanceWidth;
  return (width / face.unitsPerEm) * size;
}

function spaceOf(bold: boolean): number {
  const width = spaces.get(bold) ?? faceFor(bold).layout('가 가').positions[1]!.xAdvance;
  spaces.set(bold, width);
  return width;
}

/** A line in the type of the documents. */
export function outlineOf(text: string, { size, bold }: Type): OutlinedLine {
  const face = faceFor(bold);
  const scale = size / face.unitsPerEm;
  const { glyphs, positions, advanceWidth } = face.layout(text);
  const letters = new Map<string, string>();
  let at = 0;
  const uses = glyphs.map((glyph, i) => {
    const { xAdvance, xOffset, yOffset } = positions[i]!;
    const name = `${bold ? 'b' : 'r'}${glyph.id}`;
    const shape = shapes.get(name) ?? glyph.path.toSVG();
    shapes.set(name, shape);
    const left = at + xOffset;
    at += xAdvance;
    if (shape === '') return '';
    letters.set(name, shape);
    return `<use href="#${name}" x="${left}" y="${yOffset}"/>`;
  });
  return {
    width: advanceWidth * scale,
    letters,
    at: (x, y, colour) =>
      letters.size === 0
        ? ''
        : `<g fill="${colour}" transform="matrix(${scale} 0 0 ${-scale} ${x} ${y})">${uses.join('')}</g>`,
  };
}
