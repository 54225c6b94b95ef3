import { z } from 'zod';

import { freeText } from '../free-text.js';
import { instant } from '../instant.js';
import { named } from '../named.js';
import { pageOf } from '../page.js';

const day = z.iso.date();
const reason = freeText(500).min(1);

export const mentorAssignmentView = z.object({
  id: z.uuid(),
  team: named,
  isPrimary: z.boolean(),
  startsOn: day,
  endedOn: day.nullable(),
  endReason: z.string().nullable(),
  /** Why it went above the mentor's capacity, where it did. */
  capacityReason: z.string().nullable(),
  version: z.int(),
});
export type MentorAssignmentView = z.infer<typeof mentorAssignmentView>;

export const assignMentorBody = z
  .object({
    teamId: z.uuid(),
    /** The team's lead mentor; the one before stays assigned, but is no longer primary. */
    isPrimary: z.boolean(),
    /** Needed above the mentor's capacity only. */
    capacityReason: reason.nullable(),
  })
  .meta({ id: 'AssignMentor' });
export type AssignMentorBody = z.infer<typeof assignMentorBody>;

export const updateAssignmentBody = z.object({ isPrimary: z.boolean() }).meta({ id: 'UpdateMentorAssignment' });
export type UpdateAssignmentBody = z.infer<typeof updateAssignmentBody>;

/** Ends a pair; its coming sessions are cancelled with this reason. */
export const endAssignmentBody = z.object({ reason }).meta({ id: 'EndMentorAssignment' });
export type EndAssignmentBody = z.infer<typeof endAssignmentBody>;

/** Gives a pair to another mentor, with its coming sessions. What was written stays its author's. */
export const handOverBody = z
  .object({ toMentorId: z.uuid(), reason, capacityReason: reason.nullable() })
  .meta({ id: 'HandOverPair' });
export type HandOverBody = z.infer<typeof handOverBody>;

/** Pairs that have not met for the hub's number of days, longest first. */
export const silentPairsPage = pageOf(
  z.object({
    assignmentId: z.uuid(),
    team: named,
    mentor: named,
    isPrimary: z.boolean(),
    lastSessionAt: instant.nullable(),
    nextSessionAt: instant.nullable(),
    silentDays: z.int(),
  }),
)
  .extend({ silentAfterDays: z.int() })
  .meta({ id: 'SilentPairsPage' });
export type SilentPairsPage = z.infer<typeof silentPairsPage>;
