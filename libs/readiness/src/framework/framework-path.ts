import { z } from 'zod';

/** The path of one version of a framework. */
export const frameworkPath = z.object({
  hub: z.string(),
  key: z.string().max(40),
  version: z.coerce.number().int().min(1).max(100_000),
});
