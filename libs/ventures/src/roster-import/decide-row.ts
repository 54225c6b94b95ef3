import { Injectable } from '@nestjs/common';
import type { RosterImportView, RowDecision, RowOutcome, RowReason } from '@onsil/contracts';
import { NotFound, UnitOfWork, type Actor } from '@onsil/platform';

import { DecisionNotPossible, ImportNotReady } from '../ventures.errors.js';
import { RosterImportQuery } from './roster-import.query.js';
import { lockImport } from './staging.js';

export interface DecideRowCommand {
  readonly importId: string;
  readonly rowId: string;
  /** Null takes a decision back. */
  readonly decision: RowDecision | null;
}

/** Says what becomes of one row: a team of its own, the team it resembles, or left out. */
@Injectable()
export class DecideRow {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rosterImport: RosterImportQuery,
  ) {}

  /** @throws NotFound, ImportNotReady, DecisionNotPossible */
  async execute(actor: Actor, { importId, rowId, decision }: DecideRowCommand): Promise<RosterImportView> {
    await this.unitOfWork.record(actor, async (tx) => {
      const staged = await lockImport(tx, importId);
      if (!staged) throw new NotFound();
      if (staged.status !== 'ready') throw new ImportNotReady();
      const [row] = await tx.rows<{ outcome: RowOutcome; reason: RowReason | null }>(
        `select outcome, reason from ventures.roster_import_row where hub_id = $1 and import_id = $2 and id = $3`,
        [tx.hubId, importId, rowId],
      );
      if (!row) throw new NotFound();
      if (!isPossible(row, decision)) throw new DecisionNotPossible();
      await tx.rows(`update ventures.roster_import_row set decision = $3 where hub_id = $1 and id = $2`, [
        tx.hubId,
        rowId,
        decision,
      ]);
      await tx.rows(
        `update ventures.roster_import set version = version + 1, touched_at = $3 where hub_id = $1 and id = $2`,
        [tx.hubId, importId, tx.at],
      );
    });
    return this.rosterImport.one(actor, importId);
  }
}

function isPossible(
  { outcome, reason }: { outcome: RowOutcome; reason: RowReason | null },
  decision: RowDecision | null,
) {
  if (outcome === 'refused') return false;
  if (outcome === 'decision') return decision !== 'same' || reason !== 'same_email_in_file';
  return decision === null || decision === 'skip';
}
