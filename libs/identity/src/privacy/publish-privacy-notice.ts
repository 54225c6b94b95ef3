import { Injectable } from '@nestjs/common';
import type { PrivacyNoticeBody, PrivacyNoticeView } from '@onsil/contracts';
import { newId, UnitOfWork, type Actor, type HubTx } from '@onsil/platform';

import { currentNotice } from './privacy-notice.query.js';

/** Publishes a new version of the hub's privacy notice; everybody sees it at their next visit. Old ones stay. */
@Injectable()
export class PublishPrivacyNotice {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, notice: PrivacyNoticeBody): Promise<PrivacyNoticeView> {
    return this.unitOfWork.write(actor, async (tx) => {
      await publishNotice(tx, notice);
      return (await currentNotice(tx, tx.hubId, actor.personId))!;
    });
  }
}

/** Stores the next version of the hub's notice. */
export async function publishNotice(tx: HubTx, { bodyKo, bodyEn }: PrivacyNoticeBody): Promise<void> {
  const id = newId();
  await tx.rows(`select pg_advisory_xact_lock(hashtextextended('privacy_notice:' || $1, 0))`, [tx.hubId]);
  await tx.rows(
    `insert into identity.privacy_notice (id, hub_id, number, body_ko, body_en, published_at, published_by)
     select $2, $1, coalesce(max(number), 0) + 1, $3, $4, $5, $6 from identity.privacy_notice where hub_id = $1`,
    [tx.hubId, id, bodyKo, bodyEn, tx.at, tx.actor.personId],
  );
  tx.audit({
    action: 'privacy_notice.published',
    subject: 'identity.privacy_notice',
    subjectId: id,
    after: { body_ko: bodyKo, body_en: bodyEn },
  });
}
