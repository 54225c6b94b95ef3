import { Injectable } from '@nestjs/common';
import type { ReadinessEvidenceView } from '@onsil/contracts';
import { newId, NotFound, type HubTx } from '@onsil/platform';
import { Teams } from '@onsil/ventures';

import { Levels } from '../assessment/levels.js';
import { Frameworks, type FrameworkRef, type KeptFramework } from '../framework/frameworks.js';
import { CohortIsNotOpen, CriterionUnknown, TooMuchEvidence } from '../readiness.errors.js';
import { levelsChanged } from '../readiness.events.js';
import { EVIDENCE_JSON, EVIDENCES } from './evidence-json.js';

const MAX_OF_CRITERION = 20;

/** What is put beside which criterion of which team. */
export interface EvidenceAnchor {
  readonly teamId: string;
  readonly framework: FrameworkRef;
  readonly criterion: string;
}

/** The columns of one piece beside its anchor. */
export interface EvidencePiece {
  readonly kind: ReadinessEvidenceView['kind'];
  readonly storedFileId?: string;
  readonly submissionId?: string;
  readonly sessionId?: string;
  readonly experimentId?: string;
  readonly canvasVersionId?: string;
  readonly url?: string;
  readonly label?: string;
  readonly value?: number;
  readonly unit?: string;
  readonly measuredOn?: string;
}

/** A team's evidence, criterion by criterion; every change counts the open rounds anew. */
@Injectable()
export class EvidenceBook {
  constructor(
    private readonly teams: Teams,
    private readonly frameworks: Frameworks,
    private readonly levels: Levels,
  ) {}

  /**
   * The framework, when the actor may put evidence beside its criterion.
   * @throws NotFound, CohortIsNotOpen, CriterionUnknown, TooMuchEvidence
   */
  async assertTakes(tx: HubTx, { teamId, framework: ref, criterion }: EvidenceAnchor): Promise<KeptFramework> {
    await this.teams.assertReached(tx, tx.actor, teamId, 'readiness.assess');
    const framework = await this.frameworks.find(tx, ref);
    if (!framework) throw new NotFound();
    await this.assertCohortOpen(tx, teamId, framework.id);
    if (!framework.content.cells.some(({ criteria }) => criteria.some(({ key }) => key === criterion)))
      throw new CriterionUnknown();
    const [held] = await tx.rows<{ pieces: number }>(
      `select count(*)::int as pieces from readiness.evidence
        where hub_id = $1 and team_id = $2 and framework_id = $3 and criterion_key = $4 and removed_at is null`,
      [tx.hubId, teamId, framework.id, criterion],
    );
    if (held!.pieces >= MAX_OF_CRITERION) throw new TooMuchEvidence({ pieces: MAX_OF_CRITERION });
    return framework;
  }

  /** Adds a piece that was found right, with its audit entry. */
  async add(
    tx: HubTx,
    anchor: EvidenceAnchor,
    framework: KeptFramework,
    piece: EvidencePiece,
  ): Promise<ReadinessEvidenceView> {
    const id = newId();
    const {
      kind,
      storedFileId,
      submissionId,
      sessionId,
      experimentId,
      canvasVersionId,
      url,
      label,
      value,
      unit,
      measuredOn,
    } = piece;
    await tx.rows(
      `insert into readiness.evidence (id, hub_id, team_id, framework_id, criterion_key, kind, stored_file_id, submission_id,
              session_id, experiment_id, canvas_version_id, url, label, metric_value, metric_unit, measured_on, added_by,
              added_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`,
      [
        id,
        tx.hubId,
        anchor.teamId,
        framework.id,
        anchor.criterion,
        kind,
        storedFileId,
        submissionId,
        sessionId,
        experimentId,
        canvasVersionId,
        url,
        label,
        value,
        unit,
        measuredOn,
        tx.actor.personId,
        tx.at,
      ],
    );
    await this.levels.recount(tx, anchor.teamId, framework);
    tx.audit({
      action: 'readiness_evidence.added',
      subject: 'readiness.evidence',
      subjectId: id,
      teamId: anchor.teamId,
      after: { criterion_key: anchor.criterion, kind, url, label },
    });
    tx.publish(levelsChanged({ teamId: anchor.teamId }));
    return this.view(tx, id);
  }

  /** Takes a piece away; finished assessments of closed rounds keep their levels. @throws NotFound, CohortIsNotOpen */
  async remove(tx: HubTx, id: string): Promise<void> {
    const [piece] = await tx.rows<{ teamId: string; frameworkId: string; criterion: string }>(
      `select team_id as "teamId", framework_id as "frameworkId", criterion_key as criterion from readiness.evidence
        where hub_id = $1 and id = $2 and removed_at is null for update`,
      [tx.hubId, id],
    );
    if (!piece) throw new NotFound();
    await this.teams.assertReached(tx, tx.actor, piece.teamId, 'readiness.assess');
    await this.assertCohortOpen(tx, piece.teamId, piece.frameworkId);
    await tx.rows(`update readiness.evidence set removed_at = $3, removed_by = $4 where hub_id = $1 and id = $2`, [
      tx.hubId,
      id,
      tx.at,
      tx.actor.personId,
    ]);
    await this.levels.recount(tx, piece.teamId, await this.frameworks.get(tx, piece.frameworkId));
    tx.audit({
      action: 'readiness_evidence.removed',
      subject: 'readiness.evidence',
      subjectId: id,
      teamId: piece.teamId,
      after: { criterion_key: piece.criterion, removed_at: tx.at },
    });
    tx.publish(levelsChanged({ teamId: piece.teamId }));
  }

  private async view(tx: HubTx, id: string): Promise<ReadinessEvidenceView> {
    const [found] = await tx.rows<{ piece: ReadinessEvidenceView }>(
      `select ${EVIDENCE_JSON} as piece from ${EVIDENCES} where e.hub_id = $1 and e.id = $2`,
      [tx.hubId, id],
    );
    return { ...found!.piece, canRemove: true };
  }

  /** The team is in an open cohort that keeps to the framework. Borrows ventures.enrolment, programmes.cohort. */
  private async assertCohortOpen(tx: HubTx, teamId: string, frameworkId: string): Promise<void> {
    const [open] = await tx.rows(
      `select c.id from ventures.enrolment e
         join programmes.cohort c on c.hub_id = e.hub_id and c.id = e.cohort_id
         join readiness.cohort_framework k on k.hub_id = c.hub_id and k.cohort_id = c.id
        where e.hub_id = $1 and e.team_id = $2 and e.left_on is null and k.framework_id = $3 and c.phase = 'open'
        limit 1 for share of c`,
      [tx.hubId, teamId, frameworkId],
    );
    if (!open) throw new CohortIsNotOpen();
  }
}
