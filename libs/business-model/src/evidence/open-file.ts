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

/** Opens the file of a piece of evidence for somebody who may see it. */
@Injectable()
export class OpenFile {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly fileStore: FileStore,
  ) {}

  /** @throws NotFound */
  async execute(actor: Actor, evidenceId: string): Promise<StreamableFile> {
    const [file] = await this.unitOfWork.read(actor).rows<StoredFile>(
      `select f.id, f.sha256, f.name, f.media_type as "mediaType", f.bytes
         from business_model.evidence e
         join platform.stored_file f on f.hub_id = e.hub_id and f.id = e.stored_file_id
        where e.hub_id = $1 and e.id = $2 and e.removed_at is null and ($3::uuid[] is null or e.team_id = any($3))`,
      [actor.hub.id, evidenceId, reachedTeamIds(actor, 'business_model.read')],
    );
    if (!file) throw new NotFound();
    return attachment(file, await this.fileStore.open(file.sha256));
  }
}
