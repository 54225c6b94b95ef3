import { z } from 'zod';

export const mentoringSettingsBody = z
  .object({
    /** A pair that did not meet for so many days is listed as silent. */
    silentAfterDays: z.int().min(7).max(180),
    /** Assigned mentors see phone and address of a team's lead. */
    showsLeadContact: z.boolean(),
  })
  .meta({ id: 'SetMentoringSettings' });
export type MentoringSettingsBody = z.infer<typeof mentoringSettingsBody>;
export const mentoringSettingsView = z
  .object({ silentAfterDays: z.int(), showsLeadContact: z.boolean(), version: z.int() })
  .meta({ id: 'MentoringSettings' });
export type MentoringSettingsView = z.infer<typeof mentoringSettingsView>;
