import { z } from 'zod';

import { freeText } from '../free-text.js';
import { instant } from '../instant.js';
import { pageOf, pageQuery } from '../page.js';
import { personName } from '../person-name.js';
import { planDay } from '../programmes/plan-drafts.js';
import { reasonBody } from './reviews.js';

const reason = freeText(1_000).min(1);

export const EXCEPTION_KINDS = ['extension', 'waiver', 'pause', 'blocked'] as const;
export const exceptionKind = z.enum(EXCEPTION_KINDS);
export type ExceptionKind = z.infer<typeof exceptionKind>;
export const exceptionStatus = z.enum(['asked', 'granted', 'refused', 'ended']);
export type ExceptionStatus = z.infer<typeof exceptionStatus>;

/** What becomes of a waived milestone when its waiver has run out: since when it is owed again, and by when. */
export const owedAgain = z.object({ fromOn: z.iso.date(), dueOn: z.iso.date() }).meta({ id: 'OwedAgain' });
export type OwedAgain = z.infer<typeof owedAgain>;

export const exceptionView = z
  .object({
    id: z.uuid(),
    kind: exceptionKind,
    status: exceptionStatus,
    teamId: z.uuid(),
    team: z.string(),
    /** Null for a pause, which moves all later dates of the team. */
    milestone: z.object({ teamMilestoneId: z.uuid(), code: z.string(), title: z.string() }).nullable(),
    reason: z.string(),
    /** Pause: its first day. Extension: the due date it moves. */
    fromOn: z.iso.date().nullable(),
    /** Extension: the new due date. Pause: its last day. Blocked: the day it is looked at again. Waiver: its last day, if it has one. */
    untilOn: z.iso.date().nullable(),
    /** Waiver with a last day that lies ahead. */
    owedAgain: owedAgain.nullable(),
    movesDependants: z.boolean(),
    author: personName,
    askedAt: instant,
    decidedBy: personName.nullable(),
    decidedAt: instant.nullable(),
    decisionNote: z.string().nullable(),
    version: z.int(),
    capabilities: z.object({ decide: z.boolean(), end: z.boolean(), resume: z.boolean() }),
  })
  .meta({ id: 'MilestoneException' });
export type ExceptionView = z.infer<typeof exceptionView>;
export const exceptionPage = pageOf(exceptionView).meta({ id: 'MilestoneExceptionPage' });
export const exceptionsQuery = pageQuery.extend({
  after: z.uuid().optional(),
  status: exceptionStatus.optional(),
  team: z.uuid().optional(),
});
export type ExceptionsQuery = z.infer<typeof exceptionsQuery>;

export const askExceptionBody = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('extension'), reason, untilOn: planDay, movesDependants: z.boolean() }),
    z.object({ kind: z.literal('blocked'), reason, untilOn: planDay }),
    z.object({ kind: z.literal('waiver'), reason, untilOn: planDay.optional() }),
  ])
  .meta({ id: 'AskException' });
export type AskExceptionBody = z.infer<typeof askExceptionBody>;

export const waiveBody = reasonBody.extend({ untilOn: planDay.optional() }).meta({ id: 'WaiveMilestone' });
export type WaiveBody = z.infer<typeof waiveBody>;

/** The last day that a waiver might have. */
export const waiverEndQuery = z.object({ untilOn: planDay });
export type WaiverEndQuery = z.infer<typeof waiverEndQuery>;

export const askPauseBody = z
  .object({ cohortId: z.uuid(), reason, fromOn: planDay, untilOn: planDay })
  .meta({ id: 'AskPause' });
export type AskPauseBody = z.infer<typeof askPauseBody>;

export const decideExceptionBody = z.object({ note: freeText(1_000) }).meta({ id: 'DecideException' });
export type DecideExceptionBody = z.infer<typeof decideExceptionBody>;
