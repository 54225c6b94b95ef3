import { z } from 'zod';

/** How a team lives with the hub: a desk of its own, or registered only. */
export const ENROLMENT_CLASSES = ['resident', 'registered'] as const;
export const enrolmentClass = z.enum(ENROLMENT_CLASSES);
export type EnrolmentClass = z.infer<typeof enrolmentClass>;

/**
 * How a team's way on a cohort ends: it met what graduation asks, left of its own will, was dismissed by the hub, or ended in
 * good faith with what it learned written down.
 */
export const EXIT_KINDS = ['graduated', 'withdrawn', 'dismissed', 'honest_failure'] as const;
export const exitKind = z.enum(EXIT_KINDS);
export type ExitKind = z.infer<typeof exitKind>;

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
    /** Null while it is on it, and for one that left before this was asked. */
    exit: exitKind.nullable(),
    agreedOn: z.iso.date().nullable(),
    /** In won. */
    agreedAmount: z.int().nullable(),
    headcount: z.int().nullable(),
    extra: z.array(z.object({ label: z.string(), value: z.string() })),
  })
  .meta({ id: 'EnrolmentView' });
export type EnrolmentView = z.infer<typeof enrolmentView>;
