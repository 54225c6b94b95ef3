import { Injectable } from '@nestjs/common';
import type { ReadinessEvidenceView } from '@onsil/contracts';
import { FileStore, storeFile, UnitOfWork, type Actor, type IncomingFile } from '@onsil/platform';
import { Teams } from '@onsil/ventures';

import { EvidenceBook, type EvidenceAnchor } from './evidence-book.js';

/** Takes one file in as evidence of a criterion. */
@Injectable()
export class UploadEvidenceFile {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly fileStore: FileStore,
    private readonly teams: Teams,
    private readonly book: EvidenceBook,
  ) {}

  /** @throws NotFound, CohortIsNotOpen, CriterionUnknown, TooMuchEvidence, and what the file store refuses */
  async execute(
    actor: Actor,
    { file, ...anchor }: EvidenceAnchor & { readonly file: IncomingFile },
  ): Promise<ReadinessEvidenceView> {
    // Asked before a byte is stored, so that nobody fills the disk of a hub they do not belong to.
    await this.teams.assertReached(this.unitOfWork.read(actor), actor, anchor.teamId, 'readiness.assess');
    const received = await this.fileStore.receive(file.content, file.name);
    return this.unitOfWork.write(actor, async (tx) => {
      const framework = await this.book.assertTakes(tx, anchor);
      const stored = await storeFile(tx, received);
      return this.book.add(tx, anchor, framework, { kind: 'file', storedFileId: stored.id });
    });
  }
}
