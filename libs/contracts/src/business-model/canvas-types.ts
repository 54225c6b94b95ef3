import { z } from 'zod';

import { freeText } from '../free-text.js';

/** Rows and columns that a type's grid may have. */
export const GRID_CELLS = 20;
/** Blocks that a type may have. */
export const MAX_BLOCKS = 30;

const span = z.int().min(1).max(GRID_CELLS);

/** A text in both languages; a hub that writes in one only gives it twice. */
const words = (longest: number) => z.object({ ko: freeText(longest).min(1), en: freeText(longest).min(1) });

/** A block and where it stands: from column and row on, so many wide and high. */
export const canvasBlock = z.object({
  key: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/),
  name: words(60),
  /** What belongs here, in a question or two. */
  help: words(500),
  column: span,
  row: span,
  columns: span,
  rows: span,
});
export type CanvasBlock = z.infer<typeof canvasBlock>;

/** What is said under every canvas of a type whose licence asks for it. */
export const canvasAttribution = z.object({
  text: words(500),
  url: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .nullable(),
  licence: freeText(60).min(1),
});
export type CanvasAttribution = z.infer<typeof canvasAttribution>;

type Area = Pick<CanvasBlock, 'column' | 'row' | 'columns' | 'rows'>;

/** True when two blocks would lie over each other. */
export function blocksOverlap(one: Area, other: Area): boolean {
  const apart =
    one.column + one.columns <= other.column ||
    other.column + other.columns <= one.column ||
    one.row + one.rows <= other.row ||
    other.row + other.rows <= one.row;
  return !apart;
}

/** A type of canvas: its blocks in reading order, their help and their places on the grid. */
export const canvasTypeContent = z
  .object({
    name: words(80),
    blocks: z.array(canvasBlock).min(1).max(MAX_BLOCKS),
    attribution: canvasAttribution.nullable(),
  })
  .superRefine(({ blocks }, context) => {
    for (const [i, block] of blocks.entries()) {
      const others = blocks.slice(0, i);
      if (others.some(({ key }) => key === block.key))
        context.addIssue({ code: 'custom', path: ['blocks', i, 'key'], message: 'business_model.block_key_twice' });
      if (others.some((other) => blocksOverlap(other, block)))
        context.addIssue({ code: 'custom', path: ['blocks', i, 'column'], message: 'business_model.blocks_overlap' });
      if (block.column + block.columns - 1 > GRID_CELLS || block.row + block.rows - 1 > GRID_CELLS)
        context.addIssue({ code: 'custom', path: ['blocks', i, 'columns'], message: 'business_model.block_outside' });
    }
  })
  .meta({ id: 'CanvasTypeContent' });
export type CanvasTypeContent = z.infer<typeof canvasTypeContent>;

/** Where a canvas gets its blocks from: a type that comes with Onsil, or one of the hub. */
export const canvasTypeSource = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('built_in'), key: freeText(40) }),
  z.object({ kind: z.literal('hub'), id: z.uuid() }),
]);
export type CanvasTypeSource = z.infer<typeof canvasTypeSource>;

export const canvasTypeView = z
  .object({
    source: canvasTypeSource,
    /** Of its content; canvases keep the number they were begun with. */
    number: z.int(),
    content: canvasTypeContent,
    /** Teams may begin a canvas of it. */
    isOffered: z.boolean(),
    /** For `If-Match`; 0 for a type that comes with Onsil. */
    version: z.int(),
  })
  .meta({ id: 'CanvasType' });
export type CanvasTypeView = z.infer<typeof canvasTypeView>;

export const canvasTypesView = z
  .object({ items: z.array(canvasTypeView), canConfigure: z.boolean() })
  .meta({ id: 'CanvasTypes' });
export type CanvasTypesView = z.infer<typeof canvasTypesView>;

export const addCanvasTypeBody = z.object({ content: canvasTypeContent }).meta({ id: 'AddCanvasType' });
export type AddCanvasTypeBody = z.infer<typeof addCanvasTypeBody>;

/** Other content makes the next number; canvases that exist keep theirs. */
export const changeCanvasTypeBody = z
  .object({ content: canvasTypeContent, isOffered: z.boolean() })
  .meta({ id: 'ChangeCanvasType' });
export type ChangeCanvasTypeBody = z.infer<typeof changeCanvasTypeBody>;
