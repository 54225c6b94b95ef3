import { Injectable } from '@nestjs/common';
import { NotFound, UnitOfWork, type SignedInPerson } from '@onsil/platform';

/** Ends one of the person's own sessions: this one (sign out) or one on another device. */
@Injectable()
export class EndSession {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws NotFound for a session of somebody else */
  async execute({ personId }: SignedInPerson, sessionId: string): Promise<void> {
    await this.unitOfWork.writeGlobal(personId, async (tx) => {
      const ended = await tx.rows(
        `update identity.session set ended_at = $3 where id = $1 and person_id = $2 and ended_at is null returning id`,
        [sessionId, personId, tx.at],
      );
      if (ended.length === 0) throw new NotFound();
      tx.audit({
        action: 'session.ended',
        subject: 'identity.session',
        subjectId: sessionId,
        after: { ended_at: tx.at },
      });
    });
  }
}
