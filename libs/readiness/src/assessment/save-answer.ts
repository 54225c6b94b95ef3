import { Injectable } from '@nestjs/common';
import type { ReadinessAnswerView, SaveReadinessAnswerBody } from '@onsil/contracts';
import { newId, NotFound, StaleVersion, UnitOfWork, type Actor, type HubRecordTx } from '@onsil/platform';

import { AssessmentIsFinished, CohortIsNotOpen, CriterionUnknown, RoundIsClosed } from '../readiness.errors.js';
import { answerOf } from './answer-json.js';
import { assertMine, type AssessmentSide } from './assessment-side.js';

export interface SaveAnswerCommand extends SaveReadinessAnswerBody {
  readonly assessmentId: string;
  readonly criterion: string;
  /** Of the answer that was read; 0 = there was none. */
  readonly version: number;
}

interface Written extends AssessmentSide {
  readonly phase: string;
  readonly isClosed: boolean;
  readonly isKnown: boolean;
}

/** Locks the assessment, so that nobody finishes it meanwhile. Borrows programmes.cohort. */
const SQL = `
select a.team_id as "teamId", a.perspective, a.assessor_id as "assessorId", a.finished_at is not null as "isFinished",
       c.phase, r.closed_at is not null as "isClosed",
       jsonb_path_exists(f.content, '$.cells[*].criteria[*] ? (@.key == $key)', jsonb_build_object('key', $3::text)) as "isKnown"
  from readiness.assessment a
  join readiness.round r on r.hub_id = a.hub_id and r.id = a.round_id
  join readiness.framework f on f.hub_id = r.hub_id and f.id = r.framework_id
  join programmes.cohort c on c.hub_id = r.hub_id and c.id = r.cohort_id
 where a.hub_id = $1 and a.id = $2 for share of a`;

/** Keeps the answer to one criterion as it is given. Not audited: a draft is nobody's statement yet. */
@Injectable()
export class SaveAnswer {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * @throws NotFound, OutOfReach, CohortIsNotOpen, RoundIsClosed, AssessmentIsFinished, CriterionUnknown, StaleVersion
   * with the other answer
   */
  execute(
    actor: Actor,
    { assessmentId, criterion, version, verdict, note }: SaveAnswerCommand,
  ): Promise<ReadinessAnswerView> {
    return this.unitOfWork.record(actor, async (tx) => {
      await assertWritable(tx, assessmentId, criterion);
      const saved = await tx.rows(
        `insert into readiness.answer as w (id, hub_id, assessment_id, criterion_key, verdict, note, saved_by, saved_at)
         select $1, $2, $3, $4, $5, $6, $7, $8
          where $9 = 0 or exists (select from readiness.answer where hub_id = $2 and assessment_id = $3 and criterion_key = $4)
         on conflict (hub_id, assessment_id, criterion_key) do update
           set verdict = excluded.verdict, note = excluded.note, saved_by = excluded.saved_by, saved_at = excluded.saved_at,
               version = w.version + 1
         where w.version = $9
         returning w.id`,
        [newId(), tx.hubId, assessmentId, criterion, verdict, note, actor.personId, tx.at, version],
      );
      const now = await answerOf(tx, assessmentId, criterion);
      if (saved.length === 0) throw new StaleVersion(now);
      return now!;
    });
  }
}

async function assertWritable(tx: HubRecordTx, assessmentId: string, criterion: string): Promise<void> {
  const [written] = await tx.rows<Written>(SQL, [tx.hubId, assessmentId, criterion]);
  if (!written) throw new NotFound();
  assertMine(tx.actor, written);
  if (written.phase !== 'open') throw new CohortIsNotOpen();
  if (written.isClosed) throw new RoundIsClosed();
  if (written.isFinished) throw new AssessmentIsFinished();
  if (!written.isKnown) throw new CriterionUnknown();
}
