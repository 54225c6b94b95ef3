import type { HubTx } from '@onsil/platform';

import { SameBusinessNumber } from '../ventures.errors.js';

/** @throws SameBusinessNumber when another team of the hub has it */
export async function assertBusinessNumberIsFree(
  tx: HubTx,
  businessNumber: string | null,
  exceptTeamId: string | null,
): Promise<void> {
  if (!businessNumber) return;
  const taken = await tx.rows(
    `select id from ventures.team where hub_id = $1 and business_number = $2 and id is distinct from $3 limit 1`,
    [tx.hubId, businessNumber, exceptTeamId],
  );
  if (taken.length > 0) throw new SameBusinessNumber();
}
