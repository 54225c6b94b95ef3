import { Injectable } from '@nestjs/common';
import { newId, NotFound, UnitOfWork, type Actor } from '@onsil/platform';

/** Keeps that a person accepted one version of the hub's notice, and when; a second time changes nothing. */
@Injectable()
export class AcceptPrivacyNotice {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute(actor: Actor, noticeId: string): Promise<void> {
    await this.unitOfWork.write(actor, async (tx) => {
      const notices = await tx.rows(`select from identity.privacy_notice where hub_id = $1 and id = $2`, [
        tx.hubId,
        noticeId,
      ]);
      if (notices.length === 0) throw new NotFound();
      await tx.rows(
        `insert into identity.privacy_acceptance (id, hub_id, notice_id, person_id, accepted_at)
         values ($1, $2, $3, $4, $5) on conflict (hub_id, notice_id, person_id) do nothing`,
        [newId(), tx.hubId, noticeId, actor.personId, tx.at],
      );
      tx.audit({
        action: 'privacy_notice.accepted',
        subject: 'identity.privacy_notice',
        subjectId: noticeId,
      });
    });
  }
}
