import { z } from 'zod';

import { personName } from '../person-name.js';

export const CANVAS_CHANGES = [
  'item_added',
  'item_changed',
  'item_moved',
  'item_removed',
  'thread_changed',
  'version_named',
  'canvas_changed',
] as const;
/** What happened to a canvas that somebody has open. */
export const canvasChange = z.enum(CANVAS_CHANGES);
export type CanvasChange = z.infer<typeof canvasChange>;

/** How many canvases one person can follow at once, in all their windows, per API process. */
export const MAX_FOLLOWED = 6;

/**
 * The events of `GET canvases/{id}/live`, by name. They carry ids and names of people, never content: whoever hears one
 * reads the canvas again, with the rights they have then.
 */
export const canvasLiveEvents = {
  /** First of all, and again after a pause in which something may have been missed. */
  hello: z.object({
    /** Of the canvas now; a reader who has seen less reads it again. */
    revision: z.int(),
    people: z.array(personName),
  }),
  changed: z.object({
    what: canvasChange,
    /** Of the note or the thread; null when it is more than one. */
    id: z.uuid().nullable(),
    by: z.uuid().nullable(),
  }),
  /** Who has the canvas open now, in order of their names. */
  people: z.object({ people: z.array(personName) }),
  /** The last one: the session ended, or the canvas is not to be seen any more. */
  ended: z.object({}),
} as const;
export type CanvasLiveEvent<Name extends keyof typeof canvasLiveEvents> = z.infer<(typeof canvasLiveEvents)[Name]>;

/** `once` answers what stands now and closes: for who cannot keep a connection. */
export const canvasLiveQuery = z.object({ once: z.stringbool().default(false) });
export type CanvasLiveQuery = z.infer<typeof canvasLiveQuery>;
