import { Injectable } from '@nestjs/common';
import type { Permission } from '@onsil/contracts';
import { NotFound, type HubTx } from '@onsil/platform';

import { assertMayActOn } from './session-reach.js';
import { Session } from './session.entity.js';

@Injectable()
export class SessionRepository {
  /** Locked, when the actor may do this with it. @throws NotFound, OutOfReach */
  async getForUpdate(tx: HubTx, id: string, permission: Permission): Promise<Session> {
    const session = await tx.manager.findOne(Session, {
      where: { id, hubId: tx.hubId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!session) throw new NotFound();
    const mentorPersonId = await this.personOfMentor(tx, session.mentorId);
    assertMayActOn(tx.actor, { teamId: session.teamId, mentorPersonId }, permission);
    return session;
  }

  async insert(tx: HubTx, session: Session): Promise<void> {
    await tx.manager.insert(Session, session);
  }

  /** A row that was locked and changed by its own methods, which count version and sequence. */
  async update(tx: HubTx, { id, hubId, ...columns }: Session): Promise<void> {
    await tx.manager.update(Session, { id, hubId }, columns);
  }

  /** The pair's account, while mentor and team are a live pair; undefined when they are none. */
  async findPair(tx: HubTx, teamId: string, mentorId: string): Promise<{ personId: string | null } | undefined> {
    const [pair] = await tx.rows<{ personId: string | null }>(
      `select m.person_id as "personId" from mentoring.assignment x
         join mentoring.mentor m on m.hub_id = x.hub_id and m.id = x.mentor_id
        where x.hub_id = $1 and x.team_id = $2 and x.mentor_id = $3 and x.ended_on is null for share of x`,
      [tx.hubId, teamId, mentorId],
    );
    return pair;
  }

  /** The mentor that a person is in this hub. */
  async findMentorOf(tx: HubTx, personId: string | null): Promise<string | undefined> {
    const [mentor] = await tx.rows<{ id: string }>(
      `select id from mentoring.mentor where hub_id = $1 and person_id = $2`,
      [tx.hubId, personId],
    );
    return mentor?.id;
  }

  /** Coming sessions of a pair, locked, soonest first. */
  comingOfPair(tx: HubTx, { teamId, mentorId }: { teamId: string; mentorId: string }): Promise<Session[]> {
    return tx.manager
      .createQueryBuilder(Session, 's')
      .setLock('pessimistic_write')
      .where('s.hub_id = :hubId and s.team_id = :teamId and s.mentor_id = :mentorId', {
        hubId: tx.hubId,
        teamId,
        mentorId,
      })
      .andWhere(`s.status = 'planned' and s.starts_at > :at`, { at: tx.at })
      .orderBy('s.startsAt')
      .getMany();
  }

  private async personOfMentor(tx: HubTx, mentorId: string): Promise<string | null> {
    const [mentor] = await tx.rows<{ personId: string | null }>(
      `select person_id as "personId" from mentoring.mentor where hub_id = $1 and id = $2`,
      [tx.hubId, mentorId],
    );
    return mentor!.personId;
  }
}
