import type { ReadinessAnswerView } from '@onsil/contracts';
import { personJson } from '@onsil/identity';
import { dayIn } from '@onsil/network';
import type { HubRecordTx } from '@onsil/platform';

/** SQL for an answer `w` as it is shown on a day, as `ReadinessAnswerView`. */
export const answerJson = (
  on: string,
): string => `jsonb_build_object('criterion', w.criterion_key, 'verdict', w.verdict,
  'note', w.note, 'savedBy', ${personJson('w.saved_by', on)}, 'savedAt', w.saved_at, 'version', w.version)`;

/** The answer to one criterion as it stands; null before the first. */
export async function answerOf(
  tx: HubRecordTx,
  assessmentId: string,
  criterion: string,
): Promise<ReadinessAnswerView | null> {
  const [found] = await tx.rows<{ answer: ReadinessAnswerView }>(
    `select ${answerJson('$4::date')} as answer from readiness.answer w
      where w.hub_id = $1 and w.assessment_id = $2 and w.criterion_key = $3`,
    [tx.hubId, assessmentId, criterion, dayIn(tx.actor.hub.timeZone, tx.at)],
  );
  return found?.answer ?? null;
}
