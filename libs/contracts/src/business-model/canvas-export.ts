import { z } from 'zod';

import { instant } from '../instant.js';
import { named } from '../named.js';
import { personName } from '../person-name.js';
import { canvasTypeContent } from './canvas-types.js';
import { confidence } from './confidence.js';
import { hypothesisState } from './hypotheses.js';

export const CANVAS_EXPORT_FORMATS = ['pdf', 'png', 'json'] as const;
export const canvasExportFormat = z.enum(CANVAS_EXPORT_FORMATS);
export type CanvasExportFormat = z.infer<typeof canvasExportFormat>;

/** Characters of all notes together that fit a PDF; JSON has no such limit. */
export const LONGEST_DOCUMENT = 200_000;

/** `paper` is of the PDF, which lies on its side. */
export const canvasExportQuery = z.object({
  format: canvasExportFormat.default('pdf'),
  paper: z.enum(['A4', 'A3']).default('A4'),
});
export type CanvasExportQuery = z.infer<typeof canvasExportQuery>;

/** A canvas as a JSON file (`docs/canvas-json.md`). Other fields may come; these keep their names and meanings. */
export const canvasExportFile = z.object({
  format: z.literal('onsil.canvas'),
  /** Rises when a field changes its name or meaning. */
  formatVersion: z.literal(1),
  exportedAt: instant,
  canvas: z.object({
    id: z.uuid(),
    name: z.string(),
    team: named,
    /** How often its notes changed. */
    revision: z.int(),
    changedAt: instant,
    /** Its last named version; null before the first. */
    lastVersion: z.object({ number: z.int(), name: z.string(), reason: z.string(), madeAt: instant }).nullable(),
  }),
  type: z.object({ number: z.int(), content: canvasTypeContent }),
  /** In the order of their blocks, then as they stand in them. */
  notes: z.array(
    z.object({
      id: z.uuid(),
      block: z.string(),
      text: z.string(),
      tag: z.string().nullable(),
      confidence,
      hypotheses: z.array(z.object({ number: z.int(), state: hypothesisState })),
      suggestedBy: personName.nullable(),
      changedBy: personName.nullable(),
      savedAt: instant,
    }),
  ),
});
export type CanvasExportFile = z.infer<typeof canvasExportFile>;
