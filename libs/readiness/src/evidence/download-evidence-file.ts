import { Injectable, type StreamableFile } from '@nestjs/common';
import {
  attachment,
  FileStore,
  NotFound,
  reachedTeamIds,
  UnitOfWork,
  type Actor,
  type StoredFile,
} from '@onsil/platform';

/** Opens a file of evidence for whoever may read the team's readiness. */
@Injectable()
export class DownloadEvidenceFile {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly fileStore: FileStore,
  ) {}

  /** @throws NotFound */
  async execute(actor: Actor, id: string): Promise<StreamableFile> {
    const [file] = await this.unitOfWork.read(actor).rows<StoredFile>(
      `select s.id, s.sha256, s.name, s.media_type as "mediaType", s.bytes
         from readiness.evidence e join platform.stored_file s on s.hub_id = e.hub_id and s.id = e.stored_file_id
        where e.hub_id = $1 and e.id = $2 and e.removed_at is null and ($3::uuid[] is null or e.team_id = any ($3))`,
      [actor.hub.id, id, reachedTeamIds(actor, 'readiness.read')],
    );
    if (!file) throw new NotFound();
    return attachment(file, await this.fileStore.open(file.sha256));
  }
}
