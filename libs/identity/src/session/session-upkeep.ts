import { Injectable } from '@nestjs/common';
import { Clock, UnitOfWork } from '@onsil/platform';

import { newSecret } from '../token/secret-token.js';

const SEEN_EVERY_MS = 60_000;
const FORMER_SECRET_MS = 60_000;

/** What a request tells of its session. */
export interface UsedSession {
  readonly sessionId: string;
  readonly lastSeenAt: Date;
  readonly isNewestSecret: boolean;
  readonly rotationDue: boolean;
}

/** Notes that a session is in use, at most once a minute, and gives it a new secret after a change of rights. */
@Injectable()
export class SessionUpkeep {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Hands a new secret, if there is one, to `give`. The former one stays good for a minute, for requests that are under
   * way with it.
   */
  async run(session: UsedSession, give: (secret: string) => void): Promise<void> {
    if (session.rotationDue && session.isNewestSecret) await this.rotate(session, give);
    else await this.noteSeen(session);
  }

  private async rotate({ sessionId }: UsedSession, give: (secret: string) => void): Promise<void> {
    const { secret, hash } = newSecret();
    const rotated = await this.unitOfWork.recordGlobal((tx) =>
      tx.rows(
        `update identity.session
            set former_token_hash = token_hash, former_token_until = $3, token_hash = $2, rotated_at = $4, last_seen_at = $4
          where id = $1 and (former_token_until is null or former_token_until < $4) returning id`,
        [sessionId, hash, new Date(tx.at.getTime() + FORMER_SECRET_MS), tx.at],
      ),
    );
    if (rotated.length === 1) give(secret);
  }

  private async noteSeen({ sessionId, lastSeenAt }: UsedSession): Promise<void> {
    if (this.clock.now().getTime() - lastSeenAt.getTime() < SEEN_EVERY_MS) return;
    await this.unitOfWork.recordGlobal((tx) =>
      tx.rows(`update identity.session set last_seen_at = $2 where id = $1 and last_seen_at < $3`, [
        sessionId,
        tx.at,
        new Date(tx.at.getTime() - SEEN_EVERY_MS),
      ]),
    );
  }
}
