import { z } from 'zod';

import { freeText } from '../free-text.js';
import { instant } from '../instant.js';
import { personName } from '../person-name.js';
import { saidTicks, tickedReview } from './review-checklists.js';

const reason = freeText(1_000).min(1);

/** What a reviewer says of one item. */
export const reviewMark = z.object({
  itemId: freeText(40),
  isOk: z.boolean(),
  note: freeText(2_000),
});
export type ReviewMark = z.infer<typeof reviewMark>;

export const reviewView = z.object({
  decision: z.enum(['accepted', 'returned']),
  body: z.string(),
  marks: z.array(reviewMark),
  reviewer: personName,
  decidedAt: instant,
  /** Accepted by the very person who handed in, because the hub has one staff member. */
  isOwnHandIn: z.boolean(),
  /** The checklist it was made with, in the revision of then; for those who review. */
  checklist: tickedReview.nullable(),
});
export type ReviewView = z.infer<typeof reviewView>;

const marks = z.array(reviewMark).max(20);
export const acceptBody = z
  .object({ body: freeText(5_000), marks, checklist: saidTicks.optional() })
  .meta({ id: 'Accept' });
export type AcceptBody = z.infer<typeof acceptBody>;
export const returnBody = z
  .object({ body: freeText(5_000).min(1), marks, checklist: saidTicks.optional() })
  .meta({ id: 'Return' });
export type ReturnBody = z.infer<typeof returnBody>;

export const reasonBody = z.object({ reason }).meta({ id: 'Reason' });
export type ReasonBody = z.infer<typeof reasonBody>;
