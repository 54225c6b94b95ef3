import type { CanvasBlock, Confidence } from '@onsil/contracts';
import type { Sheet } from '@onsil/platform';

import { markOf, MARK_WIDTH } from './confidence-shape.js';
import { rowHeights } from './row-heights.rule.js';

/** A canvas in words of one language, ready to be drawn. */
export interface CanvasPicture {
  readonly name: string;
  /** Team, type and version. */
  readonly facts: string;
  readonly blocks: readonly (Pick<CanvasBlock, 'key' | 'column' | 'row' | 'columns' | 'rows'> & {
    readonly name: string;
    readonly notes: readonly PictureNote[];
  })[];
  /** What the marks mean. */
  readonly legend: readonly { readonly confidence: Confidence; readonly word: string }[];
  /** What the type's licence asks for. */
  readonly attribution: string | null;
  /** Stands where a block goes on on a later page. */
  readonly more: string;
}

export interface PictureNote {
  readonly text: string;
  readonly confidence: Confidence;
}

/** Where on the paper, in points. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What had no room: the notes of a block from some line on. */
export interface Remainder {
  readonly block: string;
  readonly notes: readonly PictureNote[];
}

/** Letters are tried from large to small; smaller ones cannot be read on paper. */
const SIZES = [10, 9, 8, 7] as const;
const HEAD = 11;
const PAD = 6;
const LEADING = 1.4;
const BETWEEN = 2.5;
const INK = { text: '#16211B', quiet: '#45524B', line: '#76857D' } as const;

/** The height that the grid needs so that every note has room, at the largest letters. */
export function naturalHeight(sheet: Sheet, picture: CanvasPicture, width: number): number {
  return heightsAt(sheet, picture, width, SIZES[0]).reduce((sum, height) => sum + height, 0);
}

/** Draws the blocks into an area; answers what had no room. */
export function drawGrid(sheet: Sheet, picture: CanvasPicture, area: Area): Remainder[] {
  const fitting = SIZES.map((size) => ({ size, rows: heightsAt(sheet, picture, area.width, size) }));
  const fits = fitting.find(({ rows }) => total(rows) <= area.height);
  const { size, rows } = fits ?? fitting.at(-1)!;
  const stretched = fits
    ? rows.map((height) => height + (area.height - total(rows)) / rows.length)
    : rows.map((height) => (height * area.height) / total(rows));
  const column = area.width / columnsOf(picture);
  return picture.blocks.flatMap((block) => {
    const place = {
      x: area.x + (block.column - 1) * column,
      y: area.y + total(stretched.slice(0, block.row - 1)),
      width: block.columns * column,
      height: total(stretched.slice(block.row - 1, block.row - 1 + block.rows)),
    };
    const rest = drawBlock(sheet, block, place, { size, more: picture.more });
    return rest.length > 0 ? [{ block: block.name, notes: rest }] : [];
  });
}

/** Writes notes down an area; answers those that had no room. */
export function drawNotes(sheet: Sheet, notes: readonly PictureNote[], area: Area, size: number): PictureNote[] {
  let { y } = area;
  for (const [i, note] of notes.entries()) {
    const lines = sheet.lines(note.text, { width: area.width - MARK_WIDTH, size });
    const line = size * LEADING;
    const room = Math.floor((area.y + area.height - y) / line);
    if (room < 1) return notes.slice(i);
    markOf(sheet, note.confidence, { x: area.x, y: y + (line - size) / 2, size });
    sheet.write(lines.slice(0, room).join('\n'), {
      x: area.x + MARK_WIDTH,
      y,
      width: area.width - MARK_WIDTH,
      size,
      leading: LEADING,
      colour: INK.text,
    });
    if (lines.length > room) return [{ ...note, text: lines.slice(room).join('\n') }, ...notes.slice(i + 1)];
    y += lines.length * line + BETWEEN;
  }
  return [];
}

function drawBlock(
  sheet: Sheet,
  block: CanvasPicture['blocks'][number],
  { x, y, width, height }: Area,
  { size, more }: { readonly size: number; readonly more: string },
): PictureNote[] {
  sheet.shape(`M${x} ${y}H${x + width}V${y + height}H${x}Z`, { stroke: INK.line, lineWidth: 0.6 });
  const inner = { x: x + PAD, width: width - 2 * PAD };
  const { bottom } = sheet.write(block.name, {
    ...inner,
    y: y + PAD,
    size: Math.min(HEAD, size + 1),
    bold: true,
    leading: LEADING,
    colour: INK.quiet,
    tag: 'H2',
  });
  const room = { ...inner, y: bottom + 2, height: y + height - PAD - bottom - 2 };
  const rest = drawNotes(sheet, block.notes, room, size);
  if (rest.length > 0)
    sheet.write(more, { ...inner, y: y + height - PAD - 1, size: 6, leading: 1, align: 'right', colour: INK.quiet });
  return rest;
}

function heightsAt(sheet: Sheet, picture: CanvasPicture, width: number, size: number): number[] {
  const column = width / columnsOf(picture);
  return rowHeights(
    picture.blocks.map((block) => {
      const inner = block.columns * column - 2 * PAD;
      const head = sheet.lines(block.name, { width: inner, size: Math.min(HEAD, size + 1), bold: true }).length;
      const notes = block.notes.map(
        ({ text }) => sheet.lines(text, { width: inner - MARK_WIDTH, size }).length * size * LEADING + BETWEEN,
      );
      return { ...block, height: head * (size + 1) * LEADING + total(notes) + 2 * PAD + 4 };
    }),
  );
}

function columnsOf({ blocks }: CanvasPicture): number {
  return Math.max(...blocks.map(({ column, columns }) => column + columns - 1));
}

const total = (heights: readonly number[]): number => heights.reduce((sum, height) => sum + height, 0);
