import { Injectable } from '@nestjs/common';
import type { MentoringSessionView } from '@onsil/contracts';
import { StaleVersion, UnitOfWork, type Actor, type HubTx } from '@onsil/platform';

import { assertMayActOn } from '../session/session-reach.js';
import { SessionQuery } from '../session/session.query.js';
import { TeamAnswers } from './team-answers.js';
import { SessionLogRepository } from './session-log.repository.js';

export interface AnswerLogCommand {
  readonly sessionId: string;
  /** Of the log that was read. */
  readonly version: number;
  /** Null: it is confirmed. */
  readonly objection: string | null;
}

/** Somebody of the team confirms a log, or objects to it in their own words. */
@Injectable()
export class AnswerLog {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly logs: SessionLogRepository,
    private readonly answers: TeamAnswers,
    private readonly view: SessionQuery,
  ) {}

  /** @throws NotFound, OutOfReach, LogNotSent, StaleVersion, LogAlreadyAnswered */
  execute(actor: Actor, { sessionId, version, objection }: AnswerLogCommand): Promise<MentoringSessionView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const { log, sides } = await this.logs.getForUpdate(tx, sessionId);
      assertMayActOn(actor, sides, 'session.confirm');
      if (log.version !== version) throw new StaleVersion(await this.view.in(tx, actor, sessionId));
      await this.answers.give(tx, log, { objection, participantId: await participantOf(tx, log.teamId) });
      return this.view.in(tx, actor, sessionId);
    });
  }
}

/** The actor as the team's list knows them. Borrows ventures.membership, .participant. */
async function participantOf(tx: HubTx, teamId: string): Promise<string | null> {
  const [found] = await tx.rows<{ id: string }>(
    `select p.id from ventures.membership m
       join ventures.participant p on p.hub_id = m.hub_id and p.id = m.participant_id
      where m.hub_id = $1 and m.team_id = $2 and p.person_id = $3 and m.left_on is null`,
    [tx.hubId, teamId, tx.actor.personId],
  );
  return found?.id ?? null;
}
