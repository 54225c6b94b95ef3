import { Injectable } from '@nestjs/common';
import type { GraduationPreview } from '@onsil/contracts';
import { NotFound, reachesHub, UnitOfWork, type Actor } from '@onsil/platform';

import { lacksJson } from './graduation-lacks.query.js';

const LACKS = lacksJson('n.hub_id', 'n.team_id', 'n.cohort_id');

/** $1 hub, $2 cohort. Borrows programmes.programme, .cohort, ventures.enrolment, .team, and what a lack is made of. */
const SQL = `
select json_build_object(
  'cohort', json_build_object('id', c.id, 'name', c.name, 'programme', p.name, 'phase', c.phase),
  'teams', (
    select coalesce(json_agg(json_build_object('teamId', t.id, 'name', t.name, 'lacks', ${LACKS},
        'inDismissal', exists (select from exits.dismissal d
           where d.hub_id = n.hub_id and d.team_id = n.team_id and d.cohort_id = n.cohort_id
             and d.state in ('noticed', 'decided', 'appealed'))) order by t.name, t.id), '[]')
      from ventures.enrolment n
      join ventures.team t on t.hub_id = n.hub_id and t.id = n.team_id
     where n.hub_id = c.hub_id and n.cohort_id = c.id and n.left_on is null),
  'left', (
    select coalesce(json_agg(json_build_object('teamId', t.id, 'name', t.name, 'kind', n.exit, 'leftOn', n.left_on)
             order by n.left_on desc, t.name, n.id), '[]')
      from ventures.enrolment n
      join ventures.team t on t.hub_id = n.hub_id and t.id = n.team_id
     where n.hub_id = c.hub_id and n.cohort_id = c.id and n.left_on is not null)
) as preview
from programmes.cohort c
join programmes.programme p on p.hub_id = c.hub_id and p.id = c.programme_id
where c.hub_id = $1 and c.id = $2`;

/** Who of a cohort could graduate now, what the others lack, and who has left it and how. */
@Injectable()
export class GraduationPreviewQuery {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws NotFound */
  async execute(actor: Actor, cohortId: string): Promise<GraduationPreview> {
    const [found] = await this.unitOfWork
      .read(actor)
      .rows<{ preview: Omit<GraduationPreview, 'canGraduate'> }>(SQL, [actor.hub.id, cohortId]);
    if (!found) throw new NotFound();
    const { preview } = found;
    return { ...preview, canGraduate: preview.cohort.phase === 'open' && reachesHub(actor, 'exit.decide') };
  }
}
