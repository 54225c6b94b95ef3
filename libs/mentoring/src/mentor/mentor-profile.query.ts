import { Injectable } from '@nestjs/common';
import type { MentorProfileView } from '@onsil/contracts';
import { NotFound, UnitOfWork, type Actor, type HubRead, type HubTx } from '@onsil/platform';

import { mentorName } from './mentor-name.js';

/** $2: the person. Nothing that staff wrote about the mentor is in it. */
const PROFILE = `
  select m.id, ${mentorName('m')} as name, m.specialties, m.languages, m.district, m.introduction, m.capacity,
         m.capacity_wish as "capacityWish", m.is_resting as "isResting", m.version,
         (select count(*)::int from mentoring.assignment x
           where x.hub_id = m.hub_id and x.mentor_id = m.id and x.ended_on is null) as teams
    from mentoring.mentor m where m.hub_id = $1 and m.person_id = $2`;

/** What a mentor sees of themselves in a hub. */
@Injectable()
export class MentorProfileQuery {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws NotFound when the reader is no mentor of the hub */
  async of(actor: Actor): Promise<MentorProfileView> {
    return this.in(this.unitOfWork.read(actor), actor.personId);
  }

  /** The same inside a transaction. @throws NotFound */
  async in(sql: HubTx | HubRead, personId: string | null): Promise<MentorProfileView> {
    const [profile] = await sql.rows<MentorProfileView>(PROFILE, [sql.hubId, personId]);
    if (!profile) throw new NotFound();
    return profile;
  }
}
