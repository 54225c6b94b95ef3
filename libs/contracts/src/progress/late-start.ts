import { z } from 'zod';

/** When a team that joins a running cohort owes what is past already: as the plan says, or some days after it has joined. */
export const lateStart = z.enum(['as_planned', 'from_enrolment']);
export type LateStart = z.infer<typeof lateStart>;

export const confirmRosterQuery = z.object({ lateStart: lateStart.default('as_planned') });

/** What of a running cohort's plan a team finds past that joins today. Empty while the cohort is a draft. */
export const lateStartView = z
  .object({
    past: z.array(z.object({ id: z.uuid(), code: z.string(), title: z.string(), dueOn: z.iso.date() })),
    /** Not past, but waiting for what is, and due before `catchUpOn`: these move along. */
    waiting: z.int(),
    /** When `from_enrolment` makes them due. */
    catchUpOn: z.iso.date(),
  })
  .meta({ id: 'LateStart' });
export type LateStartView = z.infer<typeof lateStartView>;
