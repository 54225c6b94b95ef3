import { z } from 'zod';

import { freeText } from '../free-text.js';
import { instant } from '../instant.js';
import { personName } from '../person-name.js';
import { exitKind } from '../ventures/enrolments.js';
import { certificateView } from './certificates.js';
import { dismissalView } from './dismissals.js';

const reason = freeText(1_000).min(1);

/**
 * What a team lacks for graduation: a milestone it owes, by code and title, or the gate of the stage named so (no code).
 * `id` is that of the team milestone or of the stage; null where an exit kept a lack before ids were kept with it.
 */
export const graduationLack = z.object({
  kind: z.enum(['milestone', 'gate']),
  id: z.uuid().nullable().default(null),
  code: z.string(),
  title: z.string(),
});
export type GraduationLack = z.infer<typeof graduationLack>;

export const recordHonestFailureBody = z
  .object({
    reason,
    /** What the team tried, and what the next ones can learn of it. */ lessons: freeText(20_000).min(1),
  })
  .meta({ id: 'RecordHonestFailure' });
export type RecordHonestFailureBody = z.infer<typeof recordHonestFailureBody>;

/** Several at once; each stands or falls for itself. A waiver lets a team pass that lacks something. */
export const graduateTeamsBody = z
  .object({
    teams: z
      .array(z.object({ teamId: z.uuid(), waiver: reason.nullable() }))
      .min(1)
      .max(300),
    certificate: z.enum(['none', 'team', 'members']),
  })
  .meta({ id: 'GraduateTeams' });
export type GraduateTeamsBody = z.infer<typeof graduateTeamsBody>;

/** Who could graduate from a cohort now, and what the others lack. */
export const graduationPreview = z
  .object({
    cohort: z.object({
      id: z.uuid(),
      name: z.string(),
      programme: z.string(),
      phase: z.enum(['draft', 'open', 'closed']),
    }),
    teams: z.array(
      z.object({
        teamId: z.uuid(),
        name: z.string(),
        lacks: z.array(graduationLack),
        /** A dismissal is under way: it is ended first. */
        inDismissal: z.boolean(),
      }),
    ),
    /** Who has left it, the latest first. */
    left: z.array(z.object({ teamId: z.uuid(), name: z.string(), kind: exitKind.nullable(), leftOn: z.iso.date() })),
    canGraduate: z.boolean(),
  })
  .meta({ id: 'GraduationPreview' });
export type GraduationPreview = z.infer<typeof graduationPreview>;

export const graduationResult = z
  .object({
    teams: z.array(
      z.object({
        teamId: z.uuid(),
        /** Its problem's code when it did not graduate. */
        refusal: z.string().nullable(),
        lacks: z.array(graduationLack),
        serial: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'GraduationResult' });
export type GraduationResult = z.infer<typeof graduationResult>;

export const exitView = z.object({
  id: z.uuid(),
  kind: exitKind,
  leftOn: z.iso.date(),
  reason: z.string(),
  lessons: z.string().nullable(),
  waiver: z.object({ reason: z.string(), lacked: z.array(graduationLack) }).nullable(),
  decidedBy: personName,
  decidedAt: instant,
});
export type ExitView = z.infer<typeof exitView>;

/** A team's places on cohorts, newest first, and how each ended or may end. */
export const teamExitsView = z
  .object({
    team: z.object({ id: z.uuid(), name: z.string() }),
    items: z.array(
      z.object({
        enrolmentId: z.uuid(),
        cohort: z.object({
          id: z.uuid(),
          name: z.string(),
          programme: z.string(),
          phase: z.enum(['draft', 'open', 'closed']),
        }),
        enrolledOn: z.iso.date(),
        leftOn: z.iso.date().nullable(),
        /** A pause in force or ahead. */
        pause: z
          .object({ exceptionId: z.uuid(), fromOn: z.iso.date(), untilOn: z.iso.date(), version: z.int() })
          .nullable(),
        lacks: z.array(graduationLack),
        exit: exitView.nullable(),
        dismissals: z.array(dismissalView),
        certificates: z.array(certificateView),
        can: z.object({
          withdraw: z.boolean(),
          recordFailure: z.boolean(),
          graduate: z.boolean(),
          notice: z.boolean(),
          resume: z.boolean(),
          issue: z.boolean(),
        }),
      }),
    ),
    settings: z.object({ noticeDays: z.int(), appealDays: z.int() }),
  })
  .meta({ id: 'TeamExits' });
export type TeamExitsView = z.infer<typeof teamExitsView>;
