import { z } from 'zod';

/** A person as others of the hub see them in a story: who handed in, who decided. */
export const personName = z.object({ id: z.uuid(), name: z.string() });
export type PersonName = z.infer<typeof personName>;
