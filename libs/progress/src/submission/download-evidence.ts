import { Injectable, type StreamableFile } from '@nestjs/common';
import { attachment, FileStore, type Actor } from '@onsil/platform';

import { EvidenceFilesQuery } from './evidence-files.query.js';

/** Opens a file for somebody who may see it. */
@Injectable()
export class DownloadEvidence {
  constructor(
    private readonly evidenceFiles: EvidenceFilesQuery,
    private readonly fileStore: FileStore,
  ) {}

  /** @throws NotFound */
  async execute(actor: Actor, id: string): Promise<StreamableFile> {
    const file = await this.evidenceFiles.get(actor, id);
    return attachment(file, await this.fileStore.open(file.sha256));
  }
}
