import { Injectable } from '@nestjs/common';
import type { CanvasTypesView, CanvasTypeView } from '@onsil/contracts';
import { NotFound, reachesHub, UnitOfWork, type Actor, type HubRead, type HubTx } from '@onsil/platform';

import { BUILT_IN_TYPES } from './built-in/built-in-types.js';

/** The hub's own types at their present number. $2 one of them, or null for all. */
const OWN_TYPES = `
select json_build_object('kind', 'hub', 'id', y.id) as source, n.number, n.content, y.is_offered as "isOffered", y.version
  from business_model.canvas_type y
  join lateral (select number, content from business_model.canvas_type_version n
                 where n.hub_id = y.hub_id and n.canvas_type_id = y.id order by n.number desc limit 1) n on true
 where y.hub_id = $1 and y.built_in_key is null and ($2::uuid is null or y.id = $2)
 order by n.content->'name'->>'ko', y.id`;

/** Types of canvas on offer: those that come with Onsil, then the hub's own. */
@Injectable()
export class CanvasTypesQuery {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async list(actor: Actor): Promise<CanvasTypesView> {
    const own = await this.unitOfWork.read(actor).rows<CanvasTypeView>(OWN_TYPES, [actor.hub.id, null]);
    const builtIn = BUILT_IN_TYPES.map(({ key, number, content }) => ({
      source: { kind: 'built_in' as const, key },
      number,
      content,
      isOffered: true,
      version: 0,
    }));
    return { items: [...builtIn, ...own], canConfigure: reachesHub(actor, 'business_model.configure') };
  }

  /** One of the hub's own. @throws NotFound */
  async in(sql: HubTx | HubRead, id: string): Promise<CanvasTypeView> {
    const [found] = await sql.rows<CanvasTypeView>(OWN_TYPES, [sql.hubId, id]);
    if (!found) throw new NotFound();
    return found;
  }
}
