import { Injectable } from '@nestjs/common';
import type { EvidenceFileView } from '@onsil/contracts';
import { dayIn } from '@onsil/network';
import { NotFound, reachedTeamIds, UnitOfWork, type Actor, type HubTx, type StoredFile } from '@onsil/platform';

import { fileJson } from './file-json.js';

/** Files of teams, for those who may see them. Borrows platform.stored_file, identity.person. */
@Injectable()
export class EvidenceFilesQuery {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async view(tx: HubTx, id: string): Promise<EvidenceFileView> {
    const [found] = await tx.rows<{ file: EvidenceFileView }>(
      `select ${fileJson('$3::date')} as file from progress.evidence_file f
         join platform.stored_file stored on stored.hub_id = f.hub_id and stored.id = f.stored_file_id
        where f.hub_id = $1 and f.id = $2`,
      [tx.hubId, id, dayIn(tx.actor.hub.timeZone, tx.at)],
    );
    return found!.file;
  }

  /** What may be opened: files that were handed in, and unsent ones for those who write. @throws NotFound */
  async get(actor: Actor, id: string): Promise<StoredFile> {
    const [found] = await this.unitOfWork.read(actor).rows<StoredFile>(
      `select stored.id, stored.sha256, stored.name, stored.media_type as "mediaType", stored.bytes
         from progress.evidence_file f
         join progress.team_milestone tm on tm.hub_id = f.hub_id and tm.id = f.team_milestone_id
         join platform.stored_file stored on stored.hub_id = f.hub_id and stored.id = f.stored_file_id
        where f.hub_id = $1 and f.id = $2 and ($3::uuid[] is null or tm.team_id = any($3))
          and ($4::uuid[] is null or tm.team_id = any($4)
               or exists (select from progress.submission_file held where held.hub_id = f.hub_id and held.evidence_file_id = f.id))`,
      [actor.hub.id, id, reachedTeamIds(actor, 'milestone.read'), reachedTeamIds(actor, 'milestone.hand_in')],
    );
    if (!found) throw new NotFound();
    return found;
  }
}
