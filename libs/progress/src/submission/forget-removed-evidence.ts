import { Injectable } from '@nestjs/common';
import { forgetFiles, UnitOfWork, type Actor } from '@onsil/platform';

/** True of an evidence file `f` that was taken out of the next attempt before $2 and that no attempt holds. */
const REMOVED = `f.hub_id = $1 and f.removed_at < $2
  and not exists (select from progress.submission_file held where held.hub_id = f.hub_id and held.evidence_file_id = f.id)`;

/** A file that a team removed is kept for a while, in case it was a mistake; then its row goes, and with it its content. */
@Injectable()
export class ForgetRemovedEvidence {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Forgets what was removed before an instant. */
  async execute(actor: Actor, before: Date): Promise<void> {
    const found = await this.unitOfWork
      .read(actor)
      .rows(`select f.id from progress.evidence_file f where ${REMOVED} limit 1`, [actor.hub.id, before]);
    if (found.length === 0) return;
    await this.unitOfWork.write(actor, async (tx) => {
      const gone = await tx.rows<{ id: string; storedFileId: string; teamId: string }>(
        `delete from progress.evidence_file f using progress.team_milestone tm
          where ${REMOVED} and tm.hub_id = f.hub_id and tm.id = f.team_milestone_id
         returning f.id, f.stored_file_id as "storedFileId", tm.team_id as "teamId"`,
        [tx.hubId, before],
      );
      tx.audit({
        action: 'evidence_files.forgotten',
        subject: 'network.hub',
        subjectId: tx.hubId,
        reason: `${gone.length} files`,
      });
      for (const { id, teamId } of gone)
        tx.audit({ action: 'evidence_file.forgotten', subject: 'progress.evidence_file', subjectId: id, teamId });
      await forgetFiles(
        tx,
        gone.map(({ storedFileId }) => storedFileId),
      );
    });
  }
}
