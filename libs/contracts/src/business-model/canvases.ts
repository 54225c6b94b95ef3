import { z } from 'zod';

import { freeText } from '../free-text.js';
import { instant } from '../instant.js';
import { named } from '../named.js';
import { personName } from '../person-name.js';
import { canvasTypeContent, canvasTypeSource } from './canvas-types.js';
import { confidence } from './confidence.js';
import { hypothesisMark } from './hypotheses.js';

/** Notes on one canvas at once. */
export const MAX_ITEMS = 500;
/** Canvases of one team, those put aside among them. */
export const MAX_CANVASES = 30;
/** Characters of a note. */
export const LONGEST_ITEM = 2_000;

const counts = z.object({
  assumed: z.int(),
  some_evidence: z.int(),
  supported: z.int(),
  refuted: z.int(),
});
/** Notes by how sure the team is of them. */
export type ConfidenceCounts = z.infer<typeof counts>;

const tag = freeText(40).min(1);
const block = freeText(40);

/** A note. Its id stays the same through all versions. */
export const canvasItemView = z
  .object({
    id: z.uuid(),
    block: z.string(),
    text: z.string(),
    /** A word that binds notes together: "어르신", "customer B". */
    tag: z.string().nullable(),
    confidence,
    /** What it stands on: while one of them is refuted, so is the note. */
    hypotheses: z.array(hypothesisMark),
    /** Open threads that hang at it. */
    threads: z.int(),
    /** Whose suggestion its text is; null for the team's own. */
    suggestedBy: personName.nullable(),
    changedBy: personName.nullable(),
    savedAt: instant,
    isRemoved: z.boolean(),
    version: z.int(),
  })
  .meta({ id: 'CanvasItem' });
export type CanvasItemView = z.infer<typeof canvasItemView>;

const itemText = freeText(LONGEST_ITEM).min(1);

export const addCanvasItemBody = z
  .object({ block, text: itemText, tag: tag.nullable(), confidence })
  .meta({ id: 'AddCanvasItem' });
export type AddCanvasItemBody = z.infer<typeof addCanvasItemBody>;

export const changeCanvasItemBody = z
  .object({ text: itemText, tag: tag.nullable(), confidence })
  .meta({ id: 'ChangeCanvasItem' });
export type ChangeCanvasItemBody = z.infer<typeof changeCanvasItemBody>;

export const moveCanvasItemBody = z
  .object({
    block,
    /** The note it comes to stand behind; null = first of the block. */
    after: z.uuid().nullable(),
  })
  .meta({ id: 'MoveCanvasItem' });
export type MoveCanvasItemBody = z.infer<typeof moveCanvasItemBody>;

/** A named state of a canvas, never changed afterwards. */
export const canvasVersionRow = z.object({
  id: z.uuid(),
  number: z.int(),
  name: z.string(),
  /** Why it was named: "pivot: the payer is the municipality". */
  reason: z.string(),
  madeBy: personName.nullable(),
  madeAt: instant,
  counts,
  /** What it is remembered as: "mid-term evaluation". */
  bookmarks: z.array(z.object({ id: z.uuid(), label: z.string(), madeBy: personName.nullable(), madeAt: instant })),
});
export type CanvasVersionRow = z.infer<typeof canvasVersionRow>;

export const canvasView = z
  .object({
    id: z.uuid(),
    name: z.string(),
    team: named,
    type: z.object({ source: canvasTypeSource, number: z.int(), content: canvasTypeContent }),
    isPutAside: z.boolean(),
    /** In the order of their blocks' notes. */
    items: z.array(canvasItemView),
    counts,
    /** Open threads that hang at a block itself, by its key. */
    blockThreads: z.record(z.string(), z.int()),
    /** The last named version; null before the first. */
    lastVersion: canvasVersionRow.nullable(),
    changedAt: instant,
    /** Counts every change of a note: what a reader has seen. */
    revision: z.int(),
    /** `change`: its name, and whether it is put aside; writing and commenting wait while it is. */
    capabilities: z.object({
      change: z.boolean(),
      write: z.boolean(),
      bookmark: z.boolean(),
      comment: z.boolean(),
      suggest: z.boolean(),
      export: z.boolean(),
    }),
    version: z.int(),
  })
  .meta({ id: 'Canvas' });
export type CanvasView = z.infer<typeof canvasView>;

export const canvasRow = z.object({
  id: z.uuid(),
  name: z.string(),
  typeName: z.object({ ko: z.string(), en: z.string() }),
  counts,
  versions: z.int(),
  isPutAside: z.boolean(),
  changedAt: instant,
});
export type CanvasRow = z.infer<typeof canvasRow>;

export const teamCanvasesView = z
  .object({
    team: named,
    /** Those in use first, then those put aside; the last changed first. */
    items: z.array(canvasRow),
    capabilities: z.object({ write: z.boolean() }),
  })
  .meta({ id: 'TeamCanvases' });
export type TeamCanvasesView = z.infer<typeof teamCanvasesView>;

const canvasName = freeText(100).min(1);
export const addCanvasBody = z.object({ name: canvasName, source: canvasTypeSource }).meta({ id: 'AddCanvas' });
export type AddCanvasBody = z.infer<typeof addCanvasBody>;

export const changeCanvasBody = z.object({ name: canvasName, isPutAside: z.boolean() }).meta({ id: 'ChangeCanvas' });
export type ChangeCanvasBody = z.infer<typeof changeCanvasBody>;

export const nameCanvasVersionBody = z
  .object({ name: freeText(100).min(1), reason: freeText(500).min(1) })
  .meta({ id: 'NameCanvasVersion' });
export type NameCanvasVersionBody = z.infer<typeof nameCanvasVersionBody>;

export const bookmarkCanvasVersionBody = z
  .object({ label: freeText(100).min(1) })
  .meta({ id: 'BookmarkCanvasVersion' });
export type BookmarkCanvasVersionBody = z.infer<typeof bookmarkCanvasVersionBody>;

/** Newest first. */
export const canvasVersionsView = z
  .object({
    canvas: named,
    team: named,
    items: z.array(canvasVersionRow),
    next: z.string().nullable(),
    capabilities: z.object({ bookmark: z.boolean() }),
  })
  .meta({ id: 'CanvasVersions' });
export type CanvasVersionsView = z.infer<typeof canvasVersionsView>;

/** A note as a version or the present has it. */
export const keptItem = z.object({
  id: z.uuid(),
  block: z.string(),
  text: z.string(),
  tag: z.string().nullable(),
  confidence,
});
export type KeptItem = z.infer<typeof keptItem>;

/** What to compare: a version's number, or `now`. */
const moment = z.union([z.literal('now'), z.coerce.number().int().min(1).max(1_000_000)]);
export const canvasDifferenceQuery = z.object({ from: moment, to: moment });
export type CanvasDifferenceQuery = z.infer<typeof canvasDifferenceQuery>;

export const canvasDifferenceView = z
  .object({
    canvas: named,
    team: named,
    content: canvasTypeContent,
    /** Null: the present. */
    from: canvasVersionRow.nullable(),
    to: canvasVersionRow.nullable(),
    /** In the order of the blocks; `before` is null for a new note, `after` for one that went. */
    items: z.array(z.object({ id: z.uuid(), before: keptItem.nullable(), after: keptItem.nullable() })),
    /** Notes that are the same in both. */
    same: z.int(),
  })
  .meta({ id: 'CanvasDifference' });
export type CanvasDifferenceView = z.infer<typeof canvasDifferenceView>;
