import { Injectable } from '@nestjs/common';
import { dayIn, type ExceptionsQuery as ExceptionsFilter, type ExceptionView } from '@onsil/contracts';
import { Clock, NotFound, reachedTeamIds, UnitOfWork, type Actor, type HubTx } from '@onsil/platform';

import { exceptionJson, type ExceptionJson } from './exception-json.js';
import { ExceptionViews } from './exception-views.js';

const FROM = `from progress.milestone_exception e join ventures.team t on t.hub_id = e.hub_id and t.id = e.team_id`;

/** Exceptions of the teams that the reader may see, newest request first. Borrows ventures.team, programmes.milestone, identity.person, .hub_grant. */
@Injectable()
export class ExceptionsQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly views: ExceptionViews,
  ) {}

  /** @throws NotFound */
  async get(tx: HubTx, actor: Actor, id: string): Promise<ExceptionView> {
    const [found] = await tx.rows<{ exception: ExceptionJson }>(
      `select ${exceptionJson('$3::date')} as exception ${FROM} where e.hub_id = $1 and e.id = $2`,
      [tx.hubId, id, dayIn(actor.hub.timeZone, tx.at)],
    );
    if (!found) throw new NotFound();
    const [view] = await this.views.of(tx, actor, [found.exception]);
    return view!;
  }

  async page(
    actor: Actor,
    { status, team, after, limit }: ExceptionsFilter,
  ): Promise<{ items: ExceptionView[]; next: string | null }> {
    const read = this.unitOfWork.read(actor);
    const rows = await read.rows<{ exception: ExceptionJson }>(
      `select ${exceptionJson('$7::date')} as exception ${FROM}
        where e.hub_id = $1 and ($2::uuid[] is null or e.team_id = any($2)) and ($3::text is null or e.status = $3)
          and ($4::uuid is null or e.team_id = $4) and ($5::uuid is null or e.id < $5)
        order by e.id desc limit $6`,
      [
        actor.hub.id,
        reachedTeamIds(actor, 'milestone.read'),
        status ?? null,
        team ?? null,
        after ?? null,
        limit + 1,
        dayIn(actor.hub.timeZone, this.clock.now()),
      ],
    );
    const exceptions = rows.slice(0, limit).map(({ exception }) => exception);
    const items = await this.views.of(read, actor, exceptions);
    return { items, next: rows.length > limit ? items.at(-1)!.id : null };
  }
}
