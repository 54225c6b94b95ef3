import { Injectable } from '@nestjs/common';

import type { HubTx } from '../database/hub-tx.js';
import { newId } from '../ids/new-id.js';
import './mail.columns.js';
import type { MailCalendar } from './mailer.js';
import type { LinkClaim } from './signed-links.js';

/**
 * A mail to be sent when the transaction has committed. It must carry no secret: it is stored. A link that lets its
 * holder do something is written with `SIGNED_TOKEN` in the place of its token and named in `signedLink`: the token is
 * made when the mail is sent.
 */
export interface OutgoingMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly calendar?: MailCalendar;
  readonly signedLink?: LinkClaim;
}

/** The hub's outgoing mail: queued with the change that causes it, sent by the worker, in the hub's name. */
@Injectable()
export class Outgoing {
  /** Queues a mail in this transaction; answers its id. */
  async queue(tx: HubTx, { to, subject, text, html, calendar, signedLink }: OutgoingMail): Promise<string> {
    const id = newId();
    await tx.rows(
      `insert into platform.mail
         (id, hub_id, to_address, subject, body_text, body_html, calendar, signed_link, created_at, next_attempt_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9)`,
      [
        id,
        tx.hubId,
        to,
        subject,
        text,
        html,
        calendar ? JSON.stringify(calendar) : null,
        signedLink ? JSON.stringify(signedLink) : null,
        tx.at,
      ],
    );
    return id;
  }
}
