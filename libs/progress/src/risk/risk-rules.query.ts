import { Injectable } from '@nestjs/common';
import type { RiskRule, RiskRulesView } from '@onsil/contracts';
import { NotFound, reachesHub, type Actor, type HubRead, type HubTx } from '@onsil/platform';

import { rulesInForce } from './risk.rule.js';

interface Row {
  readonly phase: 'draft' | 'open' | 'closed';
  readonly rules: (RiskRule & { readonly version: number })[] | null;
}

/** Borrows programmes.cohort. */
const SQL = `
select c.phase, (
  select json_agg(json_build_object('kind', r.kind, 'mediumFrom', r.medium_from, 'highFrom', r.high_from, 'version', r.version))
    from progress.risk_rule r where r.hub_id = c.hub_id and r.cohort_id = c.id) as rules
from programmes.cohort c where c.hub_id = $1 and c.id = $2`;

/** The rules that judge a cohort: its own, or the defaults (version 0). */
@Injectable()
export class RiskRulesQuery {
  /** @throws NotFound */
  async get(sql: HubTx | HubRead, actor: Actor, cohortId: string): Promise<RiskRulesView> {
    const [cohort] = await sql.rows<Row>(SQL, [actor.hub.id, cohortId]);
    if (!cohort) throw new NotFound();
    const { phase, rules } = cohort;
    return {
      items: rulesInForce(rules).map(({ kind, mediumFrom, highFrom }) => ({ kind, mediumFrom, highFrom })),
      version: Math.max(0, ...(rules ?? []).map(({ version }) => version)),
      isDefault: rules === null,
      canConfigure: phase !== 'closed' && reachesHub(actor, 'risk.configure'),
    };
  }
}
