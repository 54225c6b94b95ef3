import { Injectable } from '@nestjs/common';
import type { Permission } from '@onsil/contracts';
import { Clock, reachesHub, UnitOfWork, type Actor } from '@onsil/platform';

import { ObservedProgrammes } from './observed-programmes.js';

/** $1 hub, $2 person, $3 now, $4 zone. Borrows identity.hub_grant. */
const OBSERVED = `
select scope, scope_id as "programmeId" from identity.hub_grant
 where hub_id = $1 and person_id = $2 and role = 'funder_observer' and ended_at is null
   and starts_on <= ($3::timestamptz at time zone $4)::date
   and (ends_on is null or ends_on >= ($3::timestamptz at time zone $4)::date)`;

@Injectable()
export class SqlObservedProgrammes extends ObservedProgrammes {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async of(actor: Actor, permission: Permission): Promise<(programmeId: string) => boolean> {
    if (reachesHub(actor, permission)) return () => true;
    const values = [actor.hub.id, actor.personId, this.clock.now(), actor.hub.timeZone];
    const grants = await this.unitOfWork
      .read(actor)
      .rows<{ scope: string; programmeId: string | null }>(OBSERVED, values);
    return (programmeId) => grants.some((grant) => grant.scope === 'hub' || grant.programmeId === programmeId);
  }
}
