import type { ReadinessAnswerView } from '@onsil/contracts';
import type { Sql } from '@onsil/platform';

/** SQL for a person by id, or null. Borrows identity.person. */
export const personJson = (column: string): string =>
  `(select jsonb_build_object('id', p.id, 'name', p.name) from identity.person p where p.id = ${column})`;

/** SQL for an answer `w`, as `ReadinessAnswerView`. */
export const ANSWER_JSON = `jsonb_build_object('criterion', w.criterion_key, 'verdict', w.verdict, 'note', w.note,
  'savedBy', ${personJson('w.saved_by')}, 'savedAt', w.saved_at, 'version', w.version)`;

/** The answer to one criterion as it stands; null before the first. */
export async function answerOf(
  sql: Sql & { readonly hubId: string },
  assessmentId: string,
  criterion: string,
): Promise<ReadinessAnswerView | null> {
  const [found] = await sql.rows<{ answer: ReadinessAnswerView }>(
    `select ${ANSWER_JSON} as answer from readiness.answer w
      where w.hub_id = $1 and w.assessment_id = $2 and w.criterion_key = $3`,
    [sql.hubId, assessmentId, criterion],
  );
  return found?.answer ?? null;
}
