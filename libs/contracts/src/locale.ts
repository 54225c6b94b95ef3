import { z } from 'zod';

/** The languages Onsil speaks everywhere. */
export const LOCALES = ['ko', 'en'] as const;
export const locale = z.enum(LOCALES);
export type Locale = z.infer<typeof locale>;
