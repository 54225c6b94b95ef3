import { Injectable } from '@nestjs/common';
import { TeamWork } from '@onsil/business-model';
import { dayIn, type AddReadinessEvidenceBody, type ReadinessEvidenceView } from '@onsil/contracts';
import { UnitOfWork, type Actor, type HubTx } from '@onsil/platform';

import { EvidenceOfAnotherTeam, MeasuredInFuture } from '../readiness.errors.js';
import { EvidenceBook } from './evidence-book.js';

/** Points at what shows that a criterion holds: a hand-in, a session, an experiment, a version of a canvas, a page, a figure. */
@Injectable()
export class AddEvidence {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly book: EvidenceBook,
    private readonly work: TeamWork,
  ) {}

  /** @throws NotFound, CohortIsNotOpen, CriterionUnknown, TooMuchEvidence, EvidenceOfAnotherTeam, MeasuredInFuture */
  execute(
    actor: Actor,
    { teamId, framework: ref, criterion, ...piece }: AddReadinessEvidenceBody & { readonly teamId: string },
  ): Promise<ReadinessEvidenceView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const anchor = { teamId, framework: ref, criterion };
      const framework = await this.book.assertTakes(tx, anchor);
      if (piece.kind === 'submission') await assertHandedIn(tx, teamId, piece.submissionId);
      if (piece.kind === 'session') await assertHeld(tx, teamId, piece.sessionId);
      if (piece.kind === 'experiment' && !(await this.work.hasDecidedExperiment(tx, teamId, piece.experimentId)))
        throw new EvidenceOfAnotherTeam();
      if (piece.kind === 'canvas_version' && !(await this.work.hasCanvasVersion(tx, teamId, piece.canvasVersionId)))
        throw new EvidenceOfAnotherTeam();
      if (piece.kind === 'metric' && piece.measuredOn > dayIn(actor.hub.timeZone, tx.at)) throw new MeasuredInFuture();
      return this.book.add(tx, anchor, framework, piece);
    });
  }
}

/** Borrows progress.submission, .team_milestone. @throws EvidenceOfAnotherTeam */
async function assertHandedIn(tx: HubTx, teamId: string, submissionId: string): Promise<void> {
  const [found] = await tx.rows(
    `select s.id from progress.submission s
       join progress.team_milestone m on m.hub_id = s.hub_id and m.id = s.team_milestone_id
      where s.hub_id = $1 and s.id = $2 and m.team_id = $3 and s.status in ('in_review', 'accepted')`,
    [tx.hubId, submissionId, teamId],
  );
  if (!found) throw new EvidenceOfAnotherTeam();
}

/** Borrows mentoring.session. @throws EvidenceOfAnotherTeam */
async function assertHeld(tx: HubTx, teamId: string, sessionId: string): Promise<void> {
  const [found] = await tx.rows(
    `select id from mentoring.session where hub_id = $1 and id = $2 and team_id = $3 and status = 'held'`,
    [tx.hubId, sessionId, teamId],
  );
  if (!found) throw new EvidenceOfAnotherTeam();
}
