import { Injectable } from '@nestjs/common';
import { NotFound, type HubTx } from '@onsil/platform';

import { assertReached } from '../team-milestone/reach.rule.js';
import type { Extension } from './extended-days.rule.js';
import { MilestoneException } from './milestone-exception.entity.js';

@Injectable()
export class MilestoneExceptionRepository {
  /** Locked. @throws NotFound, OutOfReach */
  async getForUpdate(
    tx: HubTx,
    id: string,
    permission: 'exception.decide' | 'exception.extend_short',
  ): Promise<MilestoneException> {
    const exception = await tx.manager.findOne(MilestoneException, {
      where: { id, hubId: tx.hubId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!exception) throw new NotFound();
    assertReached(tx.actor, exception.teamId, permission);
    return exception;
  }

  /** Whose it is, unlocked: only for finding what to lock before it. @throws NotFound */
  async teamOf(tx: HubTx, id: string): Promise<Pick<MilestoneException, 'teamId' | 'cohortId'>> {
    const exception = await tx.manager.findOne(MilestoneException, { where: { id, hubId: tx.hubId } });
    if (!exception) throw new NotFound();
    return exception;
  }

  /** The extensions that a team was granted on a cohort. */
  extensionsOf(tx: HubTx, { teamId, cohortId }: Pick<MilestoneException, 'teamId' | 'cohortId'>): Promise<Extension[]> {
    return tx.rows<Extension>(
      `select tm.milestone_id as "milestoneId", e.until_on - e.from_on as days, e.moves_dependants as "movesDependants"
         from progress.milestone_exception e
         join progress.team_milestone tm on tm.hub_id = e.hub_id and tm.id = e.team_milestone_id
        where e.hub_id = $1 and e.team_id = $2 and e.cohort_id = $3 and e.kind = 'extension' and e.status = 'granted'`,
      [tx.hubId, teamId, cohortId],
    );
  }

  /** True when the same is asked for already and waits for an answer. */
  async isAsked(tx: HubTx, { teamId, cohortId, teamMilestoneId, kind }: MilestoneException): Promise<boolean> {
    const asked = await tx.rows(
      `select from progress.milestone_exception
        where hub_id = $1 and team_id = $2 and cohort_id = $3 and team_milestone_id is not distinct from $4
          and kind = $5 and status = 'asked' limit 1`,
      [tx.hubId, teamId, cohortId, teamMilestoneId, kind],
    );
    return asked.length > 0;
  }

  async insert(tx: HubTx, exception: MilestoneException): Promise<void> {
    await tx.manager.insert(MilestoneException, exception);
  }

  /** A row that was locked and changed by its own methods, which count the version. */
  async update(tx: HubTx, { id, hubId, ...columns }: MilestoneException): Promise<void> {
    await tx.manager.update(MilestoneException, { id, hubId }, columns);
  }
}
