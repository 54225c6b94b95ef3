import { z } from 'zod';

import { freeText } from '../free-text.js';
import { named } from '../named.js';
import { personName } from '../person-name.js';
import { dimensionLevel, readinessAssessmentRow } from './assessments.js';
import { criterionAnchor, readinessEvidenceView } from './evidence.js';
import { criterionKey } from './framework-content.js';
import { readinessPerspective } from './perspectives.js';
import { readinessRoundKind, readinessRoundView } from './rounds.js';

const day = z.iso.date();

export const READINESS_GAP_REASONS = ['not_met', 'unclear', 'unanswered', 'disagreed', 'no_evidence'] as const;

export const readinessGap = z
  .object({
    criterion: criterionKey,
    dimension: z.string(),
    level: z.int(),
    reason: z.enum(READINESS_GAP_REASONS),
    /** The latest task that was made of it. */
    task: z
      .object({ id: z.uuid(), status: z.enum(['open', 'done', 'dropped']), dueOn: day.nullable(), owner: personName })
      .nullable(),
    /** The next milestone of the team that is likely to close it. */
    milestone: z.object({ id: z.uuid(), code: z.string(), title: z.string(), dueOn: day }).nullable(),
    /** Its own mentors who know the subject. */
    mentors: z.array(named),
  })
  .meta({ id: 'ReadinessGap' });
export type ReadinessGap = z.infer<typeof readinessGap>;

export const teamReadinessQuery = z.object({ round: z.uuid().optional() });

export const teamReadinessView = z
  .object({
    team: named,
    /** Newest first. */
    rounds: z.array(readinessRoundView),
    /** The one that is shown: asked for, else the newest open, else the newest; null before the first. */
    round: readinessRoundView.nullable(),
    assessments: z.array(readinessAssessmentRow),
    /** Per dimension the lowest level that rests on evidence among the finished assessments; empty before the first. */
    confirmed: z.array(dimensionLevel),
    overall: z.object({ level: z.int(), asserted: z.int(), lowest: z.array(z.string()) }).nullable(),
    points: z.object({ level: z.number(), asserted: z.number(), total: z.number(), year: z.int() }).nullable(),
    evidence: z.array(readinessEvidenceView),
    gaps: z.array(readinessGap),
    /** Earlier and later rounds with the same framework, oldest first. */
    trend: z.array(z.object({ roundId: z.uuid(), kind: readinessRoundKind, on: day, levels: z.array(dimensionLevel) })),
    capabilities: z.object({
      start: z.array(readinessPerspective),
      addEvidence: z.boolean(),
      /** The reader is of the team and leaves its own assessment to the lead. */
      leftToLead: z.boolean(),
      openTask: z.boolean(),
    }),
  })
  .meta({ id: 'TeamReadiness' });
export type TeamReadinessView = z.infer<typeof teamReadinessView>;

export const openGapTaskBody = z
  .object({
    ...criterionAnchor,
    title: freeText(200).min(1),
    ownerId: z.uuid(),
    dueOn: day,
  })
  .meta({ id: 'OpenGapTask' });
export type OpenGapTaskBody = z.infer<typeof openGapTaskBody>;

export const gapTaskView = z.object({ taskId: z.uuid() }).meta({ id: 'GapTask' });
