import { Injectable } from '@nestjs/common';
import { newId, type GlobalTx } from '@onsil/platform';

import { newSecret } from '../token/secret-token.js';

const USER_AGENT_LENGTH = 300;

/** The browser a session lives in. */
export interface Device {
  readonly ownDevice: boolean;
  readonly userAgent: string;
}

/** A session's new secret; it goes into the cookie and nowhere else. */
export interface StartedSession {
  readonly secret: string;
  readonly ownDevice: boolean;
}

/** Begins and ends the sessions of a person. */
@Injectable()
export class Sessions {
  /** Begins a session; there is no other way to get a session's id, so nobody can plant one. */
  async start(tx: GlobalTx, personId: string, { ownDevice, userAgent }: Device): Promise<StartedSession> {
    const id = newId();
    const { secret, hash } = newSecret();
    await tx.rows(
      `insert into identity.session
         (id, person_id, token_hash, own_device, user_agent, started_at, rotated_at, last_seen_at)
       values ($1, $2, $3, $4, $5, $6, $6, $6)`,
      [id, personId, hash, ownDevice, userAgent.slice(0, USER_AGENT_LENGTH), tx.at],
    );
    tx.audit({ action: 'session.started', subject: 'identity.session', subjectId: id, after: { person_id: personId } });
    return { secret, ownDevice };
  }

  /** Ends the person's sessions, but for the one to keep. */
  async endAll(tx: GlobalTx, personId: string, { keep = null }: { keep?: string | null } = {}): Promise<void> {
    const ended = await tx.rows<{ id: string }>(
      `update identity.session set ended_at = $2
        where person_id = $1 and ended_at is null and id is distinct from $3 returning id`,
      [personId, tx.at, keep],
    );
    for (const { id } of ended)
      tx.audit({ action: 'session.ended', subject: 'identity.session', subjectId: id, after: { ended_at: tx.at } });
  }

  /** Gives a session a new secret, so that one that leaked before a change is worth nothing after it. */
  async renew(tx: GlobalTx, sessionId: string): Promise<StartedSession> {
    const { secret, hash } = newSecret();
    const [session] = await tx.rows<{ ownDevice: boolean }>(
      `update identity.session set token_hash = $2, rotated_at = $3, former_token_hash = null, former_token_until = null
        where id = $1 returning own_device as "ownDevice"`,
      [sessionId, hash, tx.at],
    );
    return { secret, ownDevice: session!.ownDevice };
  }
}
