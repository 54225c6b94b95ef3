import { z } from 'zod';

import { draftText } from '../free-text.js';
import { instant } from '../instant.js';
import { named } from '../named.js';
import { personName } from '../person-name.js';
import { readinessEvidenceView } from './evidence.js';
import { criterionKey, readinessVerdict } from './framework-content.js';
import { readinessPerspective } from './perspectives.js';
import { readinessRoundView } from './rounds.js';

export const startReadinessAssessmentBody = z
  .object({ roundId: z.uuid(), perspective: readinessPerspective })
  .meta({ id: 'StartReadinessAssessment' });
export type StartReadinessAssessmentBody = z.infer<typeof startReadinessAssessmentBody>;

export const saveReadinessAnswerBody = z
  .object({ verdict: readinessVerdict, note: draftText(20_000) })
  .meta({ id: 'SaveReadinessAnswer' });
export type SaveReadinessAnswerBody = z.infer<typeof saveReadinessAnswerBody>;

export const readinessAnswerView = z
  .object({
    criterion: criterionKey,
    verdict: readinessVerdict,
    note: z.string(),
    savedBy: personName.nullable(),
    savedAt: instant,
    version: z.int(),
  })
  .meta({ id: 'ReadinessAnswer' });
export type ReadinessAnswerView = z.infer<typeof readinessAnswerView>;

export const dimensionLevel = z.object({ dimension: z.string(), level: z.int(), asserted: z.int() });

/** One side's assessment in a round. A draft is seen by its own side only, a team's by all its people. */
export const readinessAssessmentRow = z.object({
  id: z.uuid(),
  perspective: readinessPerspective,
  /** Null for the team itself and for a panel. */
  assessor: personName.nullable(),
  /** The reader may write it. */
  isMine: z.boolean(),
  finishedAt: instant.nullable(),
  answered: z.int(),
  /** Of a finished one. */
  levels: z.array(dimensionLevel),
  answers: z.array(z.object({ criterion: criterionKey, verdict: readinessVerdict, note: z.string() })),
  version: z.int(),
});

export type ReadinessAssessmentRow = z.infer<typeof readinessAssessmentRow>;

/** The page on which one side writes its assessment. */
export const readinessAssessmentView = z
  .object({
    id: z.uuid(),
    team: named,
    round: readinessRoundView,
    perspective: readinessPerspective,
    assessor: personName.nullable(),
    finishedAt: instant.nullable(),
    answers: z.array(readinessAnswerView),
    evidence: z.array(readinessEvidenceView),
    capabilities: z.object({
      write: z.boolean(),
      reopen: z.boolean(),
      addEvidence: z.boolean(),
      /** The reader is of the team and reads what its lead writes. */
      leftToLead: z.boolean(),
    }),
    version: z.int(),
  })
  .meta({ id: 'ReadinessAssessment' });
export type ReadinessAssessmentView = z.infer<typeof readinessAssessmentView>;
