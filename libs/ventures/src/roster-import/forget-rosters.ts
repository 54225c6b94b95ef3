import { Injectable } from '@nestjs/common';
import type { HubRecordTx } from '@onsil/platform';

/**
 * What a file said is kept for the dry run and its undoing, not for ever: an import that is done keeps its counts alone,
 * one that was never confirmed goes whole. What became of the rows stands in teams and audit trail.
 */
@Injectable()
export class ForgetRosters {
  /** Forgets what nobody touched since `before`, which lies well past the time for undoing. */
  async execute({ rows, hubId }: HubRecordTx, before: Date): Promise<void> {
    await rows(
      `delete from ventures.roster_import
        where hub_id = $1 and status not in ('confirmed', 'undone') and touched_at < $2`,
      [hubId, before],
    );
    await rows(
      `update ventures.roster_import_row r
          set raw = '{"cells":[]}', cells = '[]', reading = '{}', changes = '[]', restore = null, name = null
         from ventures.roster_import i
        where r.hub_id = $1 and i.hub_id = $1 and i.id = r.import_id and i.status in ('confirmed', 'undone')
          and i.confirmed_at < $2 and r.reading <> '{}'`,
      [hubId, before],
    );
    await rows(
      `update ventures.roster_import set samples = array_fill(''::text, array[cardinality(samples)])
        where hub_id = $1 and status in ('confirmed', 'undone') and confirmed_at < $2
          and samples <> array_fill(''::text, array[cardinality(samples)])`,
      [hubId, before],
    );
  }
}
