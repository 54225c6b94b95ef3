import { Injectable } from '@nestjs/common';
import type { EvidenceRow } from '@onsil/contracts';
import {
  FileStore,
  NotFound,
  storeFile,
  UnitOfWork,
  type Actor,
  type HubTx,
  type IncomingFile,
  type StoredFile,
} from '@onsil/platform';

import { ConsentRefused, EvidenceHasFile } from '../business-model.errors.js';
import { assertMayActOn } from '../team-reach.js';
import { EvidenceQuery } from './evidence.query.js';

export interface AttachFileCommand {
  readonly evidenceId: string;
  readonly file: IncomingFile;
}

/** Puts a file or a photo to a piece of evidence that has none. The same one sent again changes nothing. */
@Injectable()
export class AttachFile {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly fileStore: FileStore,
    private readonly evidence: EvidenceQuery,
  ) {}

  /** @throws NotFound, OutOfReach, ConsentRefused, EvidenceHasFile, and what the file store refuses */
  async execute(actor: Actor, { evidenceId, file }: AttachFileCommand): Promise<EvidenceRow> {
    await this.assertMaySend(actor, evidenceId);
    const received = await this.fileStore.receive(file.content, file.name);
    return this.unitOfWork.write(actor, async (tx) => {
      const { teamId, before } = await this.evidence.getForUpdate(tx, evidenceId, null);
      if (before.consent === 'refused') throw new ConsentRefused();
      const held = await heldFile(tx, evidenceId);
      if (held && held.sha256 !== received.sha256) throw new EvidenceHasFile();
      const { id: storedFileId } = held ?? (await storeFile(tx, received));
      await tx.rows(
        `update business_model.evidence set stored_file_id = $3, version = version + 1
          where hub_id = $1 and id = $2 and stored_file_id is null`,
        [tx.hubId, evidenceId, storedFileId],
      );
      tx.audit({
        action: 'evidence.file_attached',
        subject: 'business_model.evidence',
        subjectId: evidenceId,
        teamId,
        after: { stored_file_id: storedFileId },
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

/** Borrows platform.stored_file. */
async function heldFile(tx: HubTx, evidenceId: string): Promise<Pick<StoredFile, 'id' | 'sha256'> | undefined> {
  const [held] = await tx.rows<Pick<StoredFile, 'id' | 'sha256'>>(
    `select f.id, f.sha256 from business_model.evidence e
       join platform.stored_file f on f.hub_id = e.hub_id and f.id = e.stored_file_id
      where e.hub_id = $1 and e.id = $2`,
    [tx.hubId, evidenceId],
  );
  return held;
}
