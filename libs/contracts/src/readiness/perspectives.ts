import { z } from 'zod';

/** The sides from which a team is assessed. */
export const READINESS_PERSPECTIVES = ['self', 'mentor', 'staff', 'panel'] as const;
export const readinessPerspective = z.enum(READINESS_PERSPECTIVES);
export type ReadinessPerspective = z.infer<typeof readinessPerspective>;
