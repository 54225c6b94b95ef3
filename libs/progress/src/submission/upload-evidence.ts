import { Injectable } from '@nestjs/common';
import type { EvidenceFileView } from '@onsil/contracts';
import {
  defineColumns,
  FileStore,
  newId,
  NotFound,
  storeFile,
  UnitOfWork,
  type Actor,
  type IncomingFile,
} from '@onsil/platform';

import { ItemTakesNoFile, TooManyFiles } from '../progress.errors.js';
import { LivePlan } from '../team-milestone/live-plan.js';
import { assertReached } from '../team-milestone/reach.rule.js';
import { noteSignOfLife } from '../team-milestone/sign-of-life.js';
import { TeamMilestoneRepository } from '../team-milestone/team-milestone.repository.js';
import { EvidenceFilesQuery } from './evidence-files.query.js';

defineColumns('progress.evidence_file', {
  id: 'open',
  hub_id: 'open',
  team_milestone_id: 'open',
  item_key: 'open',
  stored_file_id: 'open',
  uploaded_by: 'open',
  uploaded_at: 'open',
  removed_at: 'open',
});

const MAX_FILES_OF_ITEM = 20;

export interface UploadEvidenceCommand {
  readonly teamMilestoneId: string;
  readonly itemId: string;
  readonly file: IncomingFile;
}

/** Takes one file in for an item of the next attempt. */
@Injectable()
export class UploadEvidence {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly fileStore: FileStore,
    private readonly teamMilestones: TeamMilestoneRepository,
    private readonly livePlan: LivePlan,
    private readonly evidenceFiles: EvidenceFilesQuery,
  ) {}

  /** @throws NotFound, OutOfReach, CohortIsNotOpen, TeamHasLeft, ItemTakesNoFile, TooManyFiles, and what the file store refuses */
  async execute(actor: Actor, { teamMilestoneId, itemId, file }: UploadEvidenceCommand): Promise<EvidenceFileView> {
    await this.assertMaySend(actor, teamMilestoneId);
    const received = await this.fileStore.receive(file.content, file.name);
    return this.unitOfWork.write(actor, async (tx) => {
      const teamMilestone = await this.teamMilestones.getForUpdate(tx, teamMilestoneId, 'milestone.hand_in');
      const { content } = await this.livePlan.of(tx, teamMilestone);
      teamMilestone.assertTakesWork();
      if (!content.evidence.some(({ id, kind }) => id === itemId && kind === 'file')) throw new ItemTakesNoFile();
      const [held] = await tx.rows<{ files: number }>(
        `select count(*)::int as files from progress.evidence_file
          where hub_id = $1 and team_milestone_id = $2 and item_key = $3 and removed_at is null`,
        [tx.hubId, teamMilestoneId, itemId],
      );
      if (held!.files >= MAX_FILES_OF_ITEM) throw new TooManyFiles({ files: MAX_FILES_OF_ITEM });

      const stored = await storeFile(tx, received);
      const id = newId();
      await tx.rows(
        `insert into progress.evidence_file
           (id, hub_id, team_milestone_id, item_key, stored_file_id, uploaded_by, uploaded_at)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [id, tx.hubId, teamMilestoneId, itemId, stored.id, actor.personId, tx.at],
      );
      await noteSignOfLife(tx, teamMilestone.teamId);
      tx.audit({
        action: 'evidence_file.uploaded',
        subject: 'progress.evidence_file',
        subjectId: id,
        teamId: teamMilestone.teamId,
        after: { item_key: itemId, stored_file_id: stored.id },
      });
      return this.evidenceFiles.view(tx, id);
    });
  }

  /** Asked before a byte is stored, so that nobody fills the disk of a hub they do not belong to. */
  private async assertMaySend(actor: Actor, teamMilestoneId: string): Promise<void> {
    const [found] = await this.unitOfWork
      .read(actor)
      .rows<{ team_id: string }>(`select team_id from progress.team_milestone where hub_id = $1 and id = $2`, [
        actor.hub.id,
        teamMilestoneId,
      ]);
    if (!found) throw new NotFound();
    assertReached(actor, found.team_id, 'milestone.hand_in');
  }
}
