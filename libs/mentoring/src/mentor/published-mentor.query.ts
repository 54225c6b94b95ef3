import { Injectable } from '@nestjs/common';
import type { PublishedMentorView } from '@onsil/contracts';
import { NotFound, UnitOfWork, type Actor } from '@onsil/platform';

import { mentorName } from './mentor-name.js';

/** $1 hub, $2 mentor, $3 the reader's own teams. Nothing that staff keep of the mentor is in it. Borrows ventures.team. */
const PUBLISHED = `
  select m.id, ${mentorName('m')} as name, m.specialties, m.languages, m.district, m.introduction,
         (select coalesce(json_agg(json_build_object('id', t.id, 'name', t.name, 'isPrimary', x.is_primary) order by t.name, t.id), '[]')
            from mentoring.assignment x join ventures.team t on t.hub_id = x.hub_id and t.id = x.team_id
           where x.hub_id = m.hub_id and x.mentor_id = m.id and x.ended_on is null and x.team_id = any ($3::uuid[])) as teams
    from mentoring.mentor m where m.hub_id = $1 and m.id = $2`;

/** A mentor as the teams of the hub read of them. */
@Injectable()
export class PublishedMentorQuery {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws NotFound */
  async execute(actor: Actor, id: string): Promise<PublishedMentorView> {
    const [mentor] = await this.unitOfWork
      .read(actor)
      .rows<PublishedMentorView>(PUBLISHED, [actor.hub.id, id, actor.ownTeamIds]);
    if (!mentor) throw new NotFound();
    return mentor;
  }
}
