import { z } from 'zod';

import { pageQuery } from './page.js';
import { personName } from './person-name.js';
import { reviewMark } from './progress/reviews.js';

/** A search of the hub's audit trail, newest first. */
export const auditQuery = pageQuery.extend({
  /** An action (`submission.returned`) or its first part (`submission`). */
  action: z.string().max(80).optional(),
  person: z.uuid().optional(),
  team: z.uuid().optional(),
  subject: z.uuid().optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  /** Words of the reason. */
  q: z.string().trim().max(100).optional(),
});
export type AuditQuery = z.infer<typeof auditQuery>;

export const auditEntryView = z.object({
  id: z.string(),
  at: z.iso.datetime({ offset: true }),
  /** Null for the system. */
  person: personName.nullable(),
  action: z.string(),
  subject: z.string(),
  subjectId: z.string(),
  team: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  reason: z.string().nullable(),
  /** Column -> value before and after; a private column says only that it changed. */
  changes: z.array(z.object({ column: z.string(), before: z.string().nullable(), after: z.string().nullable() })),
  /** What the subject and what changes speak of are called, by id: people, teams, milestones. What is gone has no name. */
  names: z.record(z.string(), personName.pick({ name: true, hasLeft: true })),
});
export type AuditEntryView = z.infer<typeof auditEntryView>;

/** Marks of a review as the trail keeps them in a change: the item by its name, which may be longer than its key. */
export const auditedMarks = reviewMark.extend({ itemId: z.string() }).array().min(1);

export const auditPageView = z
  .object({ items: z.array(auditEntryView), next: z.string().nullable() })
  .meta({ id: 'AuditPage' });
export type AuditPageView = z.infer<typeof auditPageView>;
