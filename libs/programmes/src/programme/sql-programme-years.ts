import { Injectable } from '@nestjs/common';
import { newId, type HubTx } from '@onsil/platform';

import { CohortRepository } from '../cohort/cohort.repository.js';
import { ProgrammeYears, type EnsuredCohort } from '../plan/plan.js';
import { ProgrammeRepository } from './programme.repository.js';

/** ProgrammeYears on the tables of this lib. */
@Injectable()
export class SqlProgrammeYears extends ProgrammeYears {
  constructor(
    private readonly programmes: ProgrammeRepository,
    private readonly cohorts: CohortRepository,
  ) {
    super();
  }

  override async ensureCohort(
    tx: HubTx,
    { programme, year, cohort, startsOn }: { programme: string; year: number; cohort: string; startsOn: string },
  ): Promise<EnsuredCohort> {
    const [known] = await tx.rows<{ programmeId: string; cohortId: string | null }>(
      `select p.id as "programmeId", c.id as "cohortId"
         from programmes.programme p
         left join programmes.cohort c on c.hub_id = p.hub_id and c.programme_id = p.id and c.name = $4
        where p.hub_id = $1 and p.year = $2 and p.name = $3`,
      [tx.hubId, year, programme, cohort],
    );
    const programmeId = known?.programmeId ?? (await this.programmes.insert(tx, { name: programme, year }));
    if (known?.cohortId) return { programmeId, cohortId: known.cohortId, made: { programme: false, cohort: false } };

    const cohortId = newId();
    await this.cohorts.insert(tx, {
      id: cohortId,
      programmeId,
      name: cohort,
      startsOn,
      endsOn: `${year}-12-31`,
      copiedFrom: null,
    });
    await this.closeWhenOver(tx, cohortId, year);
    return { programmeId, cohortId, made: { programme: !known, cohort: true } };
  }

  override async takeBack(
    tx: HubTx,
    { cohortIds, programmeIds }: { cohortIds: readonly string[]; programmeIds: readonly string[] },
  ): Promise<void> {
    for (const id of cohortIds) await deleteUnlessUsed(tx, 'cohort', id);
    for (const id of programmeIds) await deleteUnlessUsed(tx, 'programme', id);
  }

  private async closeWhenOver(tx: HubTx, cohortId: string, year: number): Promise<void> {
    const closed = await tx.rows(
      `update programmes.cohort set phase = 'closed', version = version + 1
        where hub_id = $1 and id = $2 and $3 < extract(year from $4::timestamptz at time zone $5) returning id`,
      [tx.hubId, cohortId, year, tx.at, tx.actor.hub.timeZone],
    );
    if (closed.length > 0)
      tx.audit({
        action: 'cohort.closed',
        subject: 'programmes.cohort',
        subjectId: cohortId,
        before: { phase: 'draft' },
        after: { phase: 'closed' },
      });
  }
}

const FOREIGN_KEY_VIOLATION = '23503';

/** Each deletes a row that nobody changed since it was made; closing a past cohort was part of making it. */
const DELETE_UNTOUCHED = {
  cohort: `delete from programmes.cohort
            where hub_id = $1 and id = $2 and version = case phase when 'closed' then 2 else 1 end returning id`,
  programme: `delete from programmes.programme where hub_id = $1 and id = $2 and version = 1 returning id`,
} as const;

/** Foreign keys know what hangs on a row, those of later libs too: where one objects, the row stays. */
async function deleteUnlessUsed(tx: HubTx, table: keyof typeof DELETE_UNTOUCHED, id: string): Promise<void> {
  await tx.rows('savepoint unless_used');
  try {
    const gone = await tx.rows(DELETE_UNTOUCHED[table], [tx.hubId, id]);
    await tx.rows('release savepoint unless_used');
    if (gone.length > 0) tx.audit({ action: `${table}.taken_back`, subject: `programmes.${table}`, subjectId: id });
  } catch (error) {
    if ((error as { code?: string }).code !== FOREIGN_KEY_VIOLATION) throw error;
    await tx.rows('rollback to savepoint unless_used');
  }
}
