import { z } from 'zod';

/** A person as others of the hub see them in a story: who handed in, who decided. */
export const personName = z.object({
  id: z.uuid(),
  name: z.string(),
  /** Holds no role in the hub any more; what they did stays under their name. */
  hasLeft: z.boolean().optional(),
});
export type PersonName = z.infer<typeof personName>;
