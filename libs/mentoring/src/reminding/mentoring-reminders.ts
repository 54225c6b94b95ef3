import { Injectable } from '@nestjs/common';
import type { HubTx } from '@onsil/platform';
import { ReminderPlanner } from '@onsil/reminders';

import { PAIR, PairOccasions } from './pair.occasions.js';
import { SESSION, SessionOccasions } from './session.occasions.js';

/** Keeps the reminders of sessions and pairs in step with them, in the transaction of the change. */
@Injectable()
export class MentoringReminders {
  constructor(
    private readonly planner: ReminderPlanner,
    private readonly sessions: SessionOccasions,
    private readonly pairs: PairOccasions,
  ) {}

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

  /** Of the whole hub, because its staff or its settings have changed. */
  async ofHub(tx: HubTx): Promise<void> {
    await this.planner.replan(tx, { kind: SESSION, ids: await this.sessions.subjectIds(tx, null) });
    await this.planner.replan(tx, { kind: PAIR, ids: await this.pairs.subjectIds(tx, null) });
  }

  private async replan(tx: HubTx, kind: string, rows: readonly { readonly id: string }[]): Promise<void> {
    if (rows.length > 0) await this.planner.replan(tx, { kind, ids: rows.map(({ id }) => id) });
  }
}
