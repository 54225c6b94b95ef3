import { Injectable } from '@nestjs/common';
import type { CanvasPeopleView, CanvasSide, Locale } from '@onsil/contracts';
import { Clock, NotFound, reachedTeamIds, UnitOfWork, type Actor, type HubRead, type HubTx } from '@onsil/platform';

/** Somebody who can see a team's canvases, and as what. */
export interface CanvasReader {
  readonly teamId: string;
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  readonly side: CanvasSide;
  /** Of the hub's people: who manages it. */
  readonly isManager: boolean;
}

/**
 * $1 hub, $2 teams, $3 now. By what holds today: a team's own people, its mentors, the hub's staff and managers.
 * Borrows identity.hub_grant, .person, network.hub.
 */
const READERS = `
select team.id as "teamId", p.id as "personId", p.name, p.email, p.locale,
       case when bool_or(g.role in ('team_lead', 'team_member')) then 'team'
            when bool_or(g.role = 'mentor') then 'mentor' else 'hub' end as side,
       bool_or(g.role = 'hub_manager') as "isManager"
  from unnest($2::uuid[]) as team (id)
  join identity.hub_grant g on g.hub_id = $1
   and ((g.scope = 'team' and g.scope_id = team.id and g.role in ('team_lead', 'team_member', 'mentor'))
        or g.role in ('hub_staff', 'hub_manager'))
  join network.hub h on h.id = g.hub_id
  join identity.person p on p.id = g.person_id
 where g.ended_at is null
   and ($3::timestamptz at time zone h.time_zone)::date between g.starts_on and coalesce(g.ends_on, 'infinity')
 group by team.id, p.id, p.name, p.email, p.locale
 order by p.name, p.id`;

/** Who can see canvases: whom a comment may mention, and whom it is told to. */
@Injectable()
export class CanvasPeopleQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound */
  async ofCanvas(actor: Actor, canvasId: string): Promise<CanvasPeopleView> {
    const read = this.unitOfWork.read(actor);
    const [canvas] = await read.rows<{ teamId: string }>(
      `select team_id as "teamId" from business_model.canvas
        where hub_id = $1 and id = $2 and ($3::uuid[] is null or team_id = any($3))`,
      [actor.hub.id, canvasId, reachedTeamIds(actor, 'business_model.read')],
    );
    if (!canvas) throw new NotFound();
    const readers = await this.readersOf(read, [canvas.teamId]);
    return { items: readers.map(({ personId, name, side }) => ({ id: personId, name, side })) };
  }

  /** In one statement, however many teams. */
  readersOf(sql: HubTx | HubRead, teamIds: readonly string[]): Promise<CanvasReader[]> {
    return sql.rows<CanvasReader>(READERS, [sql.hubId, [...new Set(teamIds)], this.clock.now()]);
  }
}
