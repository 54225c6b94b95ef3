import { z } from 'zod';

/** A thing as another thing mentions it. */
export const named = z.object({ id: z.uuid(), name: z.string() });
