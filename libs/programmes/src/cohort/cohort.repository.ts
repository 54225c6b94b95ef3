import { Injectable } from '@nestjs/common';
import type { CohortSummary } from '@onsil/contracts';
import { NotFound, StaleVersion, type HubRead, type HubTx } from '@onsil/platform';

import { Cohort } from './cohort.entity.js';

/** Loads and saves cohorts. */
@Injectable()
export class CohortRepository {
  /** The cohort, locked. @throws NotFound, StaleVersion when it is no longer at `version` */
  async getForUpdate(tx: HubTx, id: string, version: number): Promise<Cohort> {
    const cohort = await tx.manager.findOne(Cohort, {
      where: { id, hubId: tx.hubId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!cohort) throw new NotFound();
    if (cohort.version !== version) throw new StaleVersion(await this.summary(tx, id));
    return cohort;
  }

  /** Saves name and phase of a cohort from `getForUpdate`. */
  async save(tx: HubTx, { id, name, phase }: Cohort): Promise<CohortSummary> {
    await tx.rows(
      'update programmes.cohort set name = $3, phase = $4, version = version + 1 where hub_id = $1 and id = $2',
      [tx.hubId, id, name, phase],
    );
    return this.summary(tx, id);
  }

  /** True when another cohort of the programme has this name. Locks the programme, so that it stays so. */
  async hasNamesake(tx: HubTx, programmeId: string, name: string, exceptId: string | null): Promise<boolean> {
    await tx.rows('select 1 from programmes.programme where hub_id = $1 and id = $2 for update', [
      tx.hubId,
      programmeId,
    ]);
    const namesakes = await tx.rows(
      `select 1 from programmes.cohort where hub_id = $1 and programme_id = $2 and name = $3 and id is distinct from $4`,
      [tx.hubId, programmeId, name, exceptId],
    );
    return namesakes.length > 0;
  }

  /** Stores a new draft without a plan. */
  async insert(
    tx: HubTx,
    cohort: Pick<Cohort, 'id' | 'programmeId' | 'name' | 'startsOn' | 'endsOn' | 'copiedFrom'>,
  ): Promise<void> {
    await tx.rows(
      `insert into programmes.cohort (id, hub_id, programme_id, name, starts_on, ends_on, copied_from)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [cohort.id, tx.hubId, cohort.programmeId, cohort.name, cohort.startsOn, cohort.endsOn, cohort.copiedFrom],
    );
    tx.audit({
      action: 'cohort.created',
      subject: 'programmes.cohort',
      subjectId: cohort.id,
      after: {
        name: cohort.name,
        programme_id: cohort.programmeId,
        starts_on: cohort.startsOn,
        ends_on: cohort.endsOn,
        copied_from: cohort.copiedFrom,
      },
    });
  }

  /** @throws NotFound */
  async summary(sql: HubTx | HubRead, id: string): Promise<CohortSummary> {
    const [summary] = await sql.rows<CohortSummary>(
      `select c.id, c.name, c.starts_on::text as "startsOn", c.ends_on::text as "endsOn", c.phase, c.version,
              (select count(*)::int from programmes.milestone m where m.hub_id = c.hub_id and m.cohort_id = c.id) as milestones
         from programmes.cohort c where c.hub_id = $1 and c.id = $2`,
      [sql.hubId, id],
    );
    if (!summary) throw new NotFound();
    return summary;
  }
}
