import { Injectable } from '@nestjs/common';
import { newId, NotFound, type HubTx } from '@onsil/platform';

import { LogNotSent } from '../mentoring.errors.js';
import { assertVisible, type SessionSides } from '../session/session-reach.js';
import { SessionLog } from './session-log.entity.js';

@Injectable()
export class SessionLogRepository {
  /** The log of a session with its sides, locked, when the actor may see it. @throws NotFound, LogNotSent */
  async getForUpdate(tx: HubTx, sessionId: string): Promise<{ log: SessionLog; sides: SessionSides }> {
    const [sides] = await tx.rows<SessionSides>(
      `select s.team_id as "teamId", m.person_id as "mentorPersonId" from mentoring.session s
         join mentoring.mentor m on m.hub_id = s.hub_id and m.id = s.mentor_id where s.hub_id = $1 and s.id = $2`,
      [tx.hubId, sessionId],
    );
    if (!sides) throw new NotFound();
    assertVisible(tx.actor, sides);
    const log = await tx.manager.findOne(SessionLog, {
      where: { sessionId, hubId: tx.hubId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!log) throw new LogNotSent();
    return { log, sides };
  }

  async insert(tx: HubTx, log: SessionLog): Promise<void> {
    await tx.manager.insert(SessionLog, log);
  }

  /** A row that was locked and changed by its own methods, which count the version. */
  async update(tx: HubTx, { id, hubId, ...columns }: SessionLog): Promise<void> {
    await tx.manager.update(SessionLog, { id, hubId }, columns);
  }

  /** Who came, in the order given; replaces who was written down before. */
  async setAttendees(tx: HubTx, logId: string, participantIds: readonly string[]): Promise<void> {
    await tx.rows(`delete from mentoring.log_attendee where hub_id = $1 and log_id = $2`, [tx.hubId, logId]);
    await tx.rows(
      `insert into mentoring.log_attendee (id, hub_id, log_id, participant_id)
       select w.id, $1, $2, w.participant_id from unnest($3::uuid[], $4::uuid[]) w (id, participant_id)`,
      [tx.hubId, logId, participantIds.map(() => newId()), participantIds],
    );
  }

  /** Names of those who came. Borrows ventures.participant. */
  async attendees(tx: HubTx, logId: string): Promise<string[]> {
    const rows = await tx.rows<{ name: string }>(
      `select a.name from mentoring.log_attendee c
         join ventures.participant a on a.hub_id = c.hub_id and a.id = c.participant_id
        where c.hub_id = $1 and c.log_id = $2 order by c.id`,
      [tx.hubId, logId],
    );
    return rows.map(({ name }) => name);
  }
}
