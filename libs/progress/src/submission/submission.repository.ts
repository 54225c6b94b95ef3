import { Injectable } from '@nestjs/common';
import type { EvidenceAnswer } from '@onsil/contracts';
import { newId, NotFound, type HubTx } from '@onsil/platform';

import { Submission } from './submission.entity.js';

@Injectable()
export class SubmissionRepository {
  /** The team milestone that a submission belongs to, unlocked. @throws NotFound */
  async getTeamMilestoneId(tx: HubTx, id: string): Promise<string> {
    const submission = await tx.manager.findOne(Submission, { where: { id, hubId: tx.hubId } });
    if (!submission) throw new NotFound();
    return submission.teamMilestoneId;
  }

  /** Lock its team milestone first. @throws NotFound */
  async get(tx: HubTx, id: string): Promise<Submission> {
    const submission = await tx.manager.findOne(Submission, { where: { id, hubId: tx.hubId } });
    if (!submission) throw new NotFound();
    return submission;
  }

  /** The attempt that waits for a decision, if any. Lock its team milestone first. */
  findInReview(tx: HubTx, teamMilestoneId: string): Promise<Submission | null> {
    return tx.manager.findOne(Submission, { where: { hubId: tx.hubId, teamMilestoneId, status: 'in_review' } });
  }

  async insert(tx: HubTx, submission: Submission): Promise<void> {
    await tx.manager.insert(Submission, submission);
  }

  /** A row whose team milestone was locked first. */
  async update(tx: HubTx, { id, hubId, ...columns }: Submission): Promise<void> {
    await tx.manager.update(Submission, { id, hubId }, columns);
  }

  /** Keeps what an attempt says: the answers, and the files that stand uploaded at this moment. */
  async keepEvidence(tx: HubTx, submission: Submission, answers: readonly EvidenceAnswer[]): Promise<void> {
    await tx.rows(
      `insert into progress.evidence_item (id, hub_id, submission_id, item_key, kind, body, amount, cells)
       select e.id, $1, $2, e.item_key, e.kind, e.body, e.amount, e.cells
         from jsonb_to_recordset($3::jsonb) as e (id uuid, item_key text, kind text, body text, amount numeric, cells jsonb)`,
      [tx.hubId, submission.id, JSON.stringify(answers.map(toRow))],
    );
    const files = await tx.rows<{ id: string }>(
      `select id from progress.evidence_file
        where hub_id = $1 and team_milestone_id = $2 and removed_at is null order by uploaded_at, id`,
      [tx.hubId, submission.teamMilestoneId],
    );
    await tx.rows(
      `insert into progress.submission_file (id, hub_id, submission_id, evidence_file_id)
       select f.id, $1, $2, f.file from jsonb_to_recordset($3::jsonb) as f (id uuid, file uuid)`,
      [tx.hubId, submission.id, JSON.stringify(files.map(({ id }) => ({ id: newId(), file: id })))],
    );
  }
}

function toRow(answer: EvidenceAnswer): Record<string, unknown> {
  const { kind, itemId } = answer;
  return {
    id: newId(),
    item_key: itemId,
    kind,
    body: kind === 'text' || kind === 'link' ? answer.body : null,
    amount: kind === 'number' ? answer.amount : null,
    cells: kind === 'table' ? answer.cells : null,
  };
}
