import type { ReadinessAssessmentView, ReadinessPerspective, ReadinessRoundRow } from '@onsil/contracts';
import { newId, type Actor } from '@onsil/platform';
import type { HubHarness } from '@onsil/testing/platform';
import { insertMentoredTeam, type MentoredTeam } from '@onsil/testing/mentoring';

import { FinishAssessment } from '../src/assessment/finish-assessment.js';
import { StartAssessment } from '../src/assessment/start-assessment.js';
import { BUILT_IN_FRAMEWORKS } from '../src/framework/built-in/built-in-frameworks.js';
import { OpenRound } from '../src/round/open-round.js';

export const VRG = { key: 'vrg', version: 1 } as const;
const CONTENT = BUILT_IN_FRAMEWORKS.find(({ key }) => key === VRG.key)!.content;

/** A team with lead, mentor and staff, and an open round of the grid in its cohort. */
export interface AssessedTeam extends MentoredTeam {
  readonly round: ReadinessRoundRow;
}

export function openRound(
  hub: HubHarness,
  team: MentoredTeam,
  { kind = 'start' as ReadinessRoundRow['kind'], framework = VRG as { key: string; version: number } } = {},
): Promise<ReadinessRoundRow> {
  return hub.get(OpenRound).execute(team.staff, { cohortId: team.cohortId, kind, framework, dueOn: '2031-03-20' });
}

export async function insertAssessedTeam(hub: HubHarness): Promise<AssessedTeam> {
  const team = await insertMentoredTeam(hub);
  return { ...team, round: await openRound(hub, team) };
}

/** Finishes an assessment that finds every criterion of every dimension met up to a level, but where `levels` says less. */
export async function answerUpTo(
  hub: HubHarness,
  { teamId, round }: Pick<AssessedTeam, 'teamId' | 'round'>,
  said: { by: Actor; as: ReadinessPerspective; level: number; levels?: Readonly<Record<string, number>> },
): Promise<ReadinessAssessmentView> {
  const { by, as: perspective, level, levels = {} } = said;
  const { id, version } = await hub.get(StartAssessment).execute(by, { teamId, roundId: round.id, perspective });
  const met = CONTENT.cells
    .filter(({ dimension, level: at }) => at <= (levels[dimension] ?? level))
    .flatMap(({ criteria }) => criteria.map(({ key }) => key));
  await hub.tx((tx) =>
    tx.rows(
      `insert into readiness.answer (id, hub_id, assessment_id, criterion_key, verdict, note, saved_by, saved_at)
       select w.id, $1, $2, w.criterion, 'met', '', $3, $4 from unnest($5::uuid[], $6::text[]) w (id, criterion)`,
      [tx.hubId, id, by.personId, tx.at, met.map(() => newId()), met],
    ),
  );
  return hub.get(FinishAssessment).execute(by, { assessmentId: id, version });
}
