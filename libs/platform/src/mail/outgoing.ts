import { Injectable } from '@nestjs/common';

import type { HubTx } from '../database/hub-tx.js';
import { newId } from '../ids/new-id.js';
import './mail.columns.js';

/** A mail to be sent when the transaction has committed. It must carry no secret: it is stored. */
export interface OutgoingMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** The hub's outgoing mail: queued with the change that causes it, sent by the worker, in the hub's name. */
@Injectable()
export class Outgoing {
  /** Queues a mail in this transaction; answers its id. */
  async queue(tx: HubTx, { to, subject, text, html }: OutgoingMail): Promise<string> {
    const id = newId();
    await tx.rows(
      `insert into platform.mail (id, hub_id, to_address, subject, body_text, body_html, created_at, next_attempt_at)
       values ($1, $2, $3, $4, $5, $6, $7, $7)`,
      [id, tx.hubId, to, subject, text, html, tx.at],
    );
    return id;
  }
}
