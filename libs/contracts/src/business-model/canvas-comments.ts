import { z } from 'zod';

import { freeText } from '../free-text.js';
import { instant } from '../instant.js';
import { named } from '../named.js';
import { pageOf, pageQuery } from '../page.js';
import { personName } from '../person-name.js';
import { LONGEST_ITEM } from './canvases.js';

/** Threads on one canvas, resolved ones among them. */
export const MAX_THREADS = 500;
/** Entries of one thread. */
export const MAX_ENTRIES = 200;
/** Characters of a comment. */
export const LONGEST_COMMENT = 4_000;
/** People whom one comment mentions. */
export const MAX_MENTIONS = 20;

export const THREAD_KINDS = ['comment', 'suggestion'] as const;
export const threadKind = z.enum(THREAD_KINDS);
export type ThreadKind = z.infer<typeof threadKind>;

/** What an entry of a thread is: words, or something that was done with the thread. */
export const ENTRY_KINDS = ['said', 'suggested', 'accepted', 'declined', 'resolved', 'reopened'] as const;
export const entryKind = z.enum(ENTRY_KINDS);
export type EntryKind = z.infer<typeof entryKind>;

export const SUGGESTION_ANSWERS = ['accepted', 'declined'] as const;
export const suggestionAnswer = z.enum(SUGGESTION_ANSWERS);
export type SuggestionAnswer = z.infer<typeof suggestionAnswer>;

/** As what somebody can see a canvas. */
export const CANVAS_SIDES = ['team', 'mentor', 'hub'] as const;
export const canvasSide = z.enum(CANVAS_SIDES);
export type CanvasSide = z.infer<typeof canvasSide>;

const body = freeText(LONGEST_COMMENT).min(1);
const mentionIds = z
  .array(z.uuid())
  .max(MAX_MENTIONS)
  .refine((ids) => new Set(ids).size === ids.length, { error: 'business_model.person_twice' });

/** Where a thread hangs: at a block, or at one note in it. */
const anchor = { block: freeText(40), itemId: z.uuid().nullable() };

export const startCanvasThreadBody = z.object({ ...anchor, body, mentionIds }).meta({ id: 'StartCanvasThread' });
export type StartCanvasThreadBody = z.infer<typeof startCanvasThreadBody>;

/** With a note it says what the note should be, without one it is a new note for the block. */
export const suggestForCanvasBody = z
  .object({
    ...anchor,
    text: freeText(LONGEST_ITEM).min(1),
    /** Why; may be empty. */
    body: freeText(LONGEST_COMMENT),
    mentionIds,
  })
  .meta({ id: 'SuggestForCanvas' });
export type SuggestForCanvasBody = z.infer<typeof suggestForCanvasBody>;

export const replyInThreadBody = z.object({ body, mentionIds }).meta({ id: 'ReplyInThread' });
export type ReplyInThreadBody = z.infer<typeof replyInThreadBody>;

export const acceptSuggestionBody = z
  .object({
    /** The version of the note that was read beside the suggestion; null when it becomes a new one. */
    itemVersion: z.int().min(1).nullable(),
  })
  .meta({ id: 'AcceptSuggestion' });
export type AcceptSuggestionBody = z.infer<typeof acceptSuggestionBody>;

export const declineSuggestionBody = z.object({ body }).meta({ id: 'DeclineSuggestion' });
export type DeclineSuggestionBody = z.infer<typeof declineSuggestionBody>;

export const canvasThreadView = z
  .object({
    id: z.uuid(),
    canvas: named,
    kind: threadKind,
    block: z.string(),
    /** The note it hangs at, as it reads now. */
    item: z.object({ id: z.uuid(), text: z.string(), isRemoved: z.boolean(), version: z.int() }).nullable(),
    /** The text that is suggested; null for a comment. */
    suggestion: z.string().nullable(),
    answer: suggestionAnswer.nullable(),
    startedBy: personName.nullable(),
    startedAt: instant,
    isResolved: z.boolean(),
    /** In the order they came. */
    entries: z.array(
      z.object({
        id: z.uuid(),
        kind: entryKind,
        /** Empty for what was done without a word. */
        body: z.string(),
        by: personName.nullable(),
        at: instant,
        mentions: z.array(personName),
      }),
    ),
    capabilities: z.object({ comment: z.boolean(), answer: z.boolean() }),
    version: z.int(),
  })
  .meta({ id: 'CanvasThread' });
export type CanvasThreadView = z.infer<typeof canvasThreadView>;

/** `item` or `block` narrows it to one note or to what hangs at a block itself. */
export const canvasThreadsQuery = pageQuery.extend({
  box: z.enum(['open', 'all']).default('open'),
  item: z.uuid().optional(),
  block: z.string().max(40).optional(),
});
export type CanvasThreadsQuery = z.infer<typeof canvasThreadsQuery>;

/** The last begun first. */
export const canvasThreadPage = pageOf(canvasThreadView).meta({ id: 'CanvasThreadPage' });
export type CanvasThreadPage = z.infer<typeof canvasThreadPage>;

/** Who can see a canvas, and so can be mentioned on it. */
export const canvasPeopleView = z
  .object({ items: z.array(personName.extend({ side: canvasSide })) })
  .meta({ id: 'CanvasPeople' });
export type CanvasPeopleView = z.infer<typeof canvasPeopleView>;
