import { Injectable } from '@nestjs/common';
import { dayIn, type MissingAssessmentsView } from '@onsil/contracts';
import { Clock, NotFound, UnitOfWork, type Actor } from '@onsil/platform';

import { MISSING_SIDES } from '../reminding/missing-sides.js';

/** $1 hub, $2 round, $3 today. Borrows ventures.team, identity.person. */
const SQL = `
with asked as (select $2::uuid as id), today as (select $3::date as day)
select (select coalesce(jsonb_agg(jsonb_build_object('team', jsonb_build_object('id', t.id, 'name', t.name), 'self', m.self,
          'mentors', (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name) order by p.name, p.id), '[]')
                        from identity.person p where p.id = any (m.mentors)),
          'staff', m.staff) order by t.name, t.id), '[]')
          from (${MISSING_SIDES}) m
          join ventures.team t on t.hub_id = $1 and t.id = m.team_id) as items
  from readiness.round r where r.hub_id = $1 and r.id = $2`;

/** Who has not finished in an open round, team by team. Of a closed one nobody is missing any more. */
@Injectable()
export class MissingTeamsQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound */
  async execute(actor: Actor, roundId: string): Promise<MissingAssessmentsView> {
    const today = dayIn(actor.hub.timeZone, this.clock.now());
    const [found] = await this.unitOfWork.read(actor).rows<MissingAssessmentsView>(SQL, [actor.hub.id, roundId, today]);
    if (!found) throw new NotFound();
    return found;
  }
}
