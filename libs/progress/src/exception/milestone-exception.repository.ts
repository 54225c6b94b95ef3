import { Injectable } from '@nestjs/common';
import { NotFound, type HubRead, type HubTx } from '@onsil/platform';
import { LessThan } from 'typeorm';

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

  /**
   * Teams, on open cohorts, with waivers whose last day is over. Begins with the open cohorts, so that what ran out after
   * a cohort was closed is not looked at again and again. Borrows programmes.cohort, ventures.enrolment.
   */
  teamsWithRunOutWaivers(
    { rows, hubId }: HubRead,
    today: string,
    atMost: number,
  ): Promise<Pick<MilestoneException, 'teamId' | 'cohortId'>[]> {
    return rows(
      `select distinct e.team_id as "teamId", e.cohort_id as "cohortId"
         from programmes.cohort c
         join progress.milestone_exception e
           on e.hub_id = c.hub_id and e.cohort_id = c.id and e.kind = 'waiver' and e.status = 'granted' and e.until_on < $2
         join ventures.enrolment n
           on n.hub_id = e.hub_id and n.team_id = e.team_id and n.cohort_id = e.cohort_id and n.left_on is null
        where c.hub_id = $1 and c.phase = 'open'
        order by e.cohort_id, e.team_id limit $3`,
      [hubId, today, atMost],
    );
  }

  /** Locked, in one order. */
  runOutWaiversForUpdate(
    tx: HubTx,
    { teamId, cohortId }: Pick<MilestoneException, 'teamId' | 'cohortId'>,
    today: string,
  ): Promise<MilestoneException[]> {
    return tx.manager.find(MilestoneException, {
      where: { hubId: tx.hubId, teamId, cohortId, kind: 'waiver', status: 'granted', untilOn: LessThan(today) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
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
