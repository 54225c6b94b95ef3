import { z } from 'zod';

/** Path of a route about one row of a hub. */
export const rowParams = z.object({ hub: z.string(), id: z.uuid() });
export type RowParams = z.infer<typeof rowParams>;
