import { z } from 'zod';

/** How a team lives with the hub: a desk of its own, or registered only. */
export const ENROLMENT_CLASSES = ['resident', 'registered'] as const;
export const enrolmentClass = z.enum(ENROLMENT_CLASSES);
export type EnrolmentClass = z.infer<typeof enrolmentClass>;

export const enrolmentView = z
  .object({
    id: z.uuid(),
    cohortId: z.uuid(),
    cohort: z.string(),
    programme: z.string(),
    class: enrolmentClass.nullable(),
    track: z.string().nullable(),
    enrolledOn: z.iso.date(),
    /** The roster named only year and season: the day is our assumption. */
    startAssumed: z.boolean(),
    leftOn: z.iso.date().nullable(),
    agreedOn: z.iso.date().nullable(),
    /** In won. */
    agreedAmount: z.int().nullable(),
    headcount: z.int().nullable(),
    extra: z.array(z.object({ label: z.string(), value: z.string() })),
  })
  .meta({ id: 'EnrolmentView' });
export type EnrolmentView = z.infer<typeof enrolmentView>;
