import { Injectable } from '@nestjs/common';
import type { HubTx } from '@onsil/platform';
import { ReminderPlanner } from '@onsil/reminders';

import { remindersOutdated, type OutdatedReminders } from '../mentoring.events.js';
import { PAIR } from './pair.occasions.js';
import { SESSION } from './session.occasions.js';

/** As many as are planned anew in one transaction; a hub with more is taken in turns (decision 0011). */
export const A_TURN = 500;

const NEXT = {
  [SESSION]: `select id from mentoring.session
     where hub_id = $1 and status = 'planned' and ($2::uuid is null or id > $2) order by id limit $3`,
  [PAIR]: `select id from mentoring.assignment
     where hub_id = $1 and ended_on is null and ($2::uuid is null or id > $2) order by id limit $3`,
};

/** Keeps the reminders of sessions and pairs in step with them, in the transaction of the change. */
@Injectable()
export class MentoringReminders {
  constructor(private readonly planner: ReminderPlanner) {}

  /** Of a session that came, moved, ended or was logged; its pair is silent, or not, with it. */
  async ofSession(
    tx: HubTx,
    session: { readonly id: string; readonly teamId: string; readonly mentorId: string },
  ): Promise<void> {
    await this.planner.replan(tx, { kind: SESSION, ids: [session.id] });
    await this.ofPair(tx, session);
  }

  /** Of a mentor and a team, whether they are a pair still or no longer. */
  async ofPair(tx: HubTx, { teamId, mentorId }: { readonly teamId: string; readonly mentorId: string }): Promise<void> {
    await this.replan(
      tx,
      PAIR,
      await tx.rows<{ id: string }>(
        `select id from mentoring.assignment where hub_id = $1 and team_id = $2 and mentor_id = $3 order by id`,
        [tx.hubId, teamId, mentorId],
      ),
    );
  }

  /** Of every pair of a team. */
  async ofPairsOf(tx: HubTx, teamId: string): Promise<void> {
    await this.replan(
      tx,
      PAIR,
      await tx.rows<{ id: string }>(
        `select id from mentoring.assignment where hub_id = $1 and team_id = $2 and ended_on is null order by id`,
        [tx.hubId, teamId],
      ),
    );
  }

  /** Of all that a team has with its mentors, because its people have changed. */
  async ofTeam(tx: HubTx, teamId: string): Promise<void> {
    await this.replan(
      tx,
      SESSION,
      await tx.rows<{ id: string }>(
        `select id from mentoring.session where hub_id = $1 and team_id = $2 and status = 'planned' order by id`,
        [tx.hubId, teamId],
      ),
    );
  }

  /**
   * Of the whole hub, because its staff or its settings have changed: sessions, then pairs. The next turn of them here, the
   * rest in transactions of the worker that follow each other.
   */
  async inTurns(tx: HubTx, { kind, after }: OutdatedReminders = { kind: SESSION, after: null }): Promise<void> {
    const rows = await tx.rows<{ id: string }>(NEXT[kind], [tx.hubId, after, A_TURN]);
    await this.replan(tx, kind, rows);
    if (rows.length === A_TURN) tx.publish(remindersOutdated({ kind, after: rows.at(-1)!.id }));
    else if (kind === SESSION) await this.inTurns(tx, { kind: PAIR, after: null });
  }

  private async replan(tx: HubTx, kind: string, rows: readonly { readonly id: string }[]): Promise<void> {
    if (rows.length > 0) await this.planner.replan(tx, { kind, ids: rows.map(({ id }) => id) });
  }
}
