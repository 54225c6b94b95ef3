import { Injectable } from '@nestjs/common';
import {
  dayIn,
  type CanvasThreadPage,
  type CanvasThreadsQuery as Asked,
  type CanvasThreadView,
} from '@onsil/contracts';
import {
  afterKey,
  Clock,
  NotFound,
  pageKey,
  reachedTeamIds,
  UnitOfWork,
  type Actor,
  type HubRead,
  type HubTx,
} from '@onsil/platform';
import { z } from 'zod';

import { mayActOn } from '../team-reach.js';
import { selectThread } from './thread-json.js';

const AFTER = z.tuple([z.uuid()]);

const CANVAS = `select id from business_model.canvas
 where hub_id = $1 and id = $2 and ($3::uuid[] is null or team_id = any($3))`;

/** $1 hub, $2 canvas, $3 open ones only, $4 note, $5 block, $6 after, $7 limit, $8 today. */
const PAGE = `${selectThread('$8::date')}
 where d.hub_id = $1 and d.canvas_id = $2 and (not $3::boolean or d.resolved_at is null)
   and ($4::uuid is null or d.canvas_item_id = $4)
   and ($5::text is null or (d.canvas_item_id is null and d.block = $5))
   and ($6::uuid is null or d.id < $6)
 order by d.id desc limit $7`;

interface Row {
  readonly thread: Omit<CanvasThreadView, 'capabilities'>;
  readonly teamId: string;
  readonly isPutAside: boolean;
}

/** What is said and suggested on a canvas. */
@Injectable()
export class CanvasThreadsQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The last begun first. @throws NotFound */
  async page(actor: Actor, canvasId: string, { box, item, block, after, limit }: Asked): Promise<CanvasThreadPage> {
    const [afterId] = afterKey(after, AFTER) ?? [null];
    const asked = [
      actor.hub.id,
      canvasId,
      box === 'open',
      item ?? null,
      block ?? null,
      afterId,
      limit + 1,
      this.today(actor),
    ];
    const [[canvas], rows] = (await this.unitOfWork
      .read(actor)
      .batch(
        { text: CANVAS, values: [actor.hub.id, canvasId, reachedTeamIds(actor, 'business_model.read')] },
        { text: PAGE, values: asked },
      )) as [[object | undefined], Row[]];
    if (!canvas) throw new NotFound();
    const items = rows.slice(0, limit).map((row) => shown(actor, row));
    const last = items.at(-1);
    return { items, next: rows.length > limit && last ? pageKey([last.id]) : null };
  }

  /** One of a canvas that the actor may read. @throws NotFound */
  async in(sql: HubTx | HubRead, actor: Actor, id: string): Promise<CanvasThreadView> {
    const [row] = await sql.rows<Row>(
      `${selectThread('$4::date')} where d.hub_id = $1 and d.id = $2 and ($3::uuid[] is null or c.team_id = any($3))`,
      [sql.hubId, id, reachedTeamIds(actor, 'business_model.read'), this.today(actor)],
    );
    if (!row) throw new NotFound();
    return shown(actor, row);
  }

  private today(actor: Actor): string {
    return dayIn(actor.hub.timeZone, this.clock.now());
  }
}

function shown(actor: Actor, { thread, teamId, isPutAside }: Row): CanvasThreadView {
  const may = (permission: 'business_model.comment' | 'business_model.write') =>
    !isPutAside && mayActOn(actor, teamId, permission);
  const waits = thread.kind === 'suggestion' && thread.answer === null && thread.item?.isRemoved !== true;
  return {
    ...thread,
    capabilities: { comment: may('business_model.comment'), answer: waits && may('business_model.write') },
  };
}
