import { z } from 'zod';

/** How sure a team is of a note. */
export const CONFIDENCES = ['assumed', 'some_evidence', 'supported', 'refuted'] as const;
export const confidence = z.enum(CONFIDENCES);
export type Confidence = z.infer<typeof confidence>;
