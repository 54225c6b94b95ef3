import { Injectable } from '@nestjs/common';
import { withoutResidentNumbers, type RosterField, type RosterImportView } from '@onsil/contracts';
import { InvalidInput, NotFound, StaleVersion, UnitOfWork, type Actor } from '@onsil/platform';
import { Plan } from '@onsil/programmes';

import { CohortClosed, ImportNotReady } from '../ventures.errors.js';
import type { FoundRow } from './reading/read-roster.js';
import { restage } from './restage.js';
import { RosterImportQuery } from './roster-import.query.js';
import { foundRows, lockImport } from './staging.js';

export interface ChangeMappingCommand {
  readonly importId: string;
  readonly version: number;
  readonly cohortId: string | null;
  readonly fields: readonly RosterField[];
  readonly unit: number;
}

/** Reads the rows of a dry run once more, by another mapping or for another cohort. */
@Injectable()
export class ChangeMapping {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly plan: Plan,
    private readonly rosterImport: RosterImportQuery,
  ) {}

  /** @throws NotFound, StaleVersion, ImportNotReady, CohortClosed, InvalidInput when columns and fields do not match */
  async execute(actor: Actor, command: ChangeMappingCommand): Promise<RosterImportView> {
    const { importId, cohortId, fields, unit } = command;
    const read = this.unitOfWork.read(actor);
    if (cohortId && (await this.plan.cohort(read, cohortId)).phase === 'closed') throw new CohortClosed();
    await this.unitOfWork.record(actor, async (tx) => {
      const staged = await lockImport(tx, importId);
      if (!staged) throw new NotFound();
      if (staged.version !== command.version) throw new StaleVersion(await this.rosterImport.one(actor, importId));
      if (staged.status !== 'ready') throw new ImportNotReady();
      if (fields.length !== staged.labels.length)
        throw new InvalidInput([{ pointer: '/fields', code: 'ventures.other_number_of_columns' }]);
      const rows = (await foundRows(tx, tx.hubId, importId)).map((row) => withoutNewResidentNumbers(row, fields));
      const { sameNames } = await restage(tx, importId, rows, { labels: staged.labels, fields, unit, cohortId });
      await tx.rows(
        `update ventures.roster_import
            set fields = $3, unit = $4, cohort_id = $5, same_names = $6, touched_at = $7, version = version + 1,
                origins = array(select case when o.field = n.field then o.origin else 'chosen' end
                                  from unnest(fields, origins) with ordinality as o (field, origin, at)
                                  join unnest($3::text[]) with ordinality as n (field, at) using (at) order by at)
          where hub_id = $1 and id = $2`,
        [tx.hubId, importId, fields, unit, cohortId, sameNames, tx.at],
      );
    });
    return this.rosterImport.one(actor, importId);
  }
}

/** A column that is no longer one of corporate numbers gives up what looks like a resident number. */
function withoutNewResidentNumbers({ line, cells, struck }: FoundRow, fields: readonly RosterField[]): FoundRow {
  const corporate = fields.indexOf('corporate_number');
  const again = cells.map((cell, column) =>
    column === corporate ? { text: cell, found: 0 } : withoutResidentNumbers(cell),
  );
  const newly = again.flatMap(({ found }, column) => (found > 0 ? [column] : []));
  return { line, cells: again.map(({ text }) => text), struck: [...new Set([...struck, ...newly])] };
}
