import { z } from 'zod';

import { freeText } from '../free-text.js';
import { instant } from '../instant.js';
import { personName } from '../person-name.js';
import { planDay } from '../programmes/plan-drafts.js';

const words = freeText(20_000).min(1);

/**
 * Where a dismissal stands: the team was told and may answer; the hub decided and the team may appeal; the team appealed; and
 * its ends: dropped (by decision or on appeal), or in force.
 */
export const DISMISSAL_STATES = ['noticed', 'decided', 'appealed', 'dropped', 'in_force'] as const;
export const dismissalState = z.enum(DISMISSAL_STATES);
export type DismissalState = z.infer<typeof dismissalState>;

/** How a hub hears teams: the days it gives at least, and whether two people are needed. */
export const exitSettingsBody = z
  .object({
    /** From the notice to the hearing, and to the last day for a statement. */
    noticeDays: z.int().min(1).max(90),
    /** From the decision to the last day for an appeal. */
    appealDays: z.int().min(1).max(90),
  })
  .meta({ id: 'SetExitSettings' });
export type ExitSettingsBody = z.infer<typeof exitSettingsBody>;
export const exitSettingsView = exitSettingsBody
  .extend({ version: z.int().min(0), canConfigure: z.boolean() })
  .meta({ id: 'ExitSettings' });
export type ExitSettingsView = z.infer<typeof exitSettingsView>;

/** From the notice; nobody is left waiting for longer, and a day beyond it is a slip of the year. */
export const HEARD_WITHIN_DAYS = 366;

export const noticeDismissalBody = z
  .object({
    grounds: words,
    /** Until when the team may write. */
    statementDueOn: planDay,
    hearing: z.object({ at: instant, place: freeText(200).min(1) }).nullable(),
  })
  .meta({ id: 'NoticeDismissal' });
export type NoticeDismissalBody = z.infer<typeof noticeDismissalBody>;

export const statementBody = z.object({ text: words }).meta({ id: 'DismissalStatement' });
export type StatementBody = z.infer<typeof statementBody>;

/** `dismiss` waits for the appeal; `keep` drops it, the team stays. */
export const decideDismissalBody = z
  .object({ decision: z.enum(['dismiss', 'keep']), reasons: words })
  .meta({ id: 'DecideDismissal' });
export type DecideDismissalBody = z.infer<typeof decideDismissalBody>;

/** What was said at one step, by whom. */
const said = z.object({ text: z.string(), by: personName, at: instant });

export const dismissalView = z
  .object({
    id: z.uuid(),
    state: dismissalState,
    teamId: z.uuid(),
    cohortId: z.uuid(),
    notice: said,
    statementDueOn: z.iso.date(),
    hearing: z.object({ at: instant, place: z.string() }).nullable(),
    statement: said.nullable(),
    decision: said.extend({ outcome: z.enum(['dismiss', 'keep']), isSameHand: z.boolean() }).nullable(),
    appealDueOn: z.iso.date().nullable(),
    appeal: said.nullable(),
    appealDecision: said.extend({ outcome: z.enum(['dismiss', 'keep']), isSameHand: z.boolean() }).nullable(),
    version: z.int(),
    can: z.object({
      state: z.boolean(),
      decide: z.boolean(),
      appeal: z.boolean(),
      decideAppeal: z.boolean(),
      complete: z.boolean(),
    }),
    /** Until when an act that will be open is still closed; null when nothing waits for a day. */
    opensOn: z.iso.date().nullable(),
  })
  .meta({ id: 'Dismissal' });
export type DismissalView = z.infer<typeof dismissalView>;
