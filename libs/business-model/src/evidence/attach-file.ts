import { Injectable } from '@nestjs/common';
import type { EvidenceRow } from '@onsil/contracts';
import { FileStore, NotFound, storeFile, UnitOfWork, type Actor, type IncomingFile } from '@onsil/platform';

import { assertMayActOn } from '../team-reach.js';
import { EvidenceQuery } from './evidence.query.js';

export interface AttachFileCommand {
  readonly evidenceId: string;
  readonly file: IncomingFile;
}

/** Puts a file or a photo to a piece of evidence, in the place of the one before. */
@Injectable()
export class AttachFile {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly fileStore: FileStore,
    private readonly evidence: EvidenceQuery,
  ) {}

  /** @throws NotFound, OutOfReach, and what the file store refuses */
  async execute(actor: Actor, { evidenceId, file }: AttachFileCommand): Promise<EvidenceRow> {
    await this.assertMaySend(actor, evidenceId);
    const received = await this.fileStore.receive(file.content, file.name);
    return this.unitOfWork.write(actor, async (tx) => {
      const { teamId } = await this.evidence.getForUpdate(tx, evidenceId, null);
      const stored = await storeFile(tx, received);
      await tx.rows(
        `update business_model.evidence set stored_file_id = $3, version = version + 1 where hub_id = $1 and id = $2`,
        [tx.hubId, evidenceId, stored.id],
      );
      tx.audit({
        action: 'evidence.file_attached',
        subject: 'business_model.evidence',
        subjectId: evidenceId,
        teamId,
        after: { stored_file_id: stored.id },
      });
      return this.evidence.in(tx, evidenceId);
    });
  }

  /** Asked before a byte is stored. */
  private async assertMaySend(actor: Actor, evidenceId: string): Promise<void> {
    const [found] = await this.unitOfWork
      .read(actor)
      .rows<{ teamId: string }>(
        `select team_id as "teamId" from business_model.evidence where hub_id = $1 and id = $2 and removed_at is null`,
        [actor.hub.id, evidenceId],
      );
    if (!found) throw new NotFound();
    assertMayActOn(actor, found.teamId, 'business_model.write');
  }
}
