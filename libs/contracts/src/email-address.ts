import { z } from 'zod';

/** Where a typed address becomes the one we keep: trimmed, lower case. */
export const emailAddress = z.string().trim().toLowerCase().max(254).pipe(z.email());
