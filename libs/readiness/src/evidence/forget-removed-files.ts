import { Injectable } from '@nestjs/common';
import { forgetFiles, UnitOfWork, type Actor } from '@onsil/platform';

/** A file that was taken out of what a team proves is kept for a while, in case it was a mistake; then only its line stays. */
@Injectable()
export class ForgetRemovedFiles {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Forgets the files of what was removed before an instant. */
  async execute(actor: Actor, before: Date): Promise<void> {
    const found = await this.unitOfWork
      .read(actor)
      .rows(
        `select id from readiness.evidence where hub_id = $1 and removed_at < $2 and stored_file_id is not null limit 1`,
        [actor.hub.id, before],
      );
    if (found.length === 0) return;
    await this.unitOfWork.write(actor, async (tx) => {
      const gone = await tx.rows<{ id: string; teamId: string; storedFileId: string }>(
        `with gone as (
           select id, stored_file_id from readiness.evidence
            where hub_id = $1 and removed_at < $2 and stored_file_id is not null for update)
         update readiness.evidence e set stored_file_id = null from gone where e.hub_id = $1 and e.id = gone.id
         returning e.id, e.team_id as "teamId", gone.stored_file_id as "storedFileId"`,
        [tx.hubId, before],
      );
      tx.audit({
        action: 'evidence_files.forgotten',
        subject: 'network.hub',
        subjectId: tx.hubId,
        reason: `${gone.length} files`,
      });
      for (const { id, teamId, storedFileId } of gone)
        tx.audit({
          action: 'readiness_evidence.file_forgotten',
          subject: 'readiness.evidence',
          subjectId: id,
          teamId,
          before: { stored_file_id: storedFileId },
          after: { stored_file_id: null },
        });
      await forgetFiles(
        tx,
        gone.map(({ storedFileId }) => storedFileId),
      );
    });
  }
}
