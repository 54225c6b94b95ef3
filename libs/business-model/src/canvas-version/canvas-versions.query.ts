import { Injectable } from '@nestjs/common';
import type {
  CanvasDifferenceQuery,
  CanvasDifferenceView,
  CanvasTypeContent,
  CanvasVersionRow,
  CanvasVersionsView,
  KeptItem,
  PageQuery,
} from '@onsil/contracts';
import { dayIn } from '@onsil/network';
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
import { differenceOf } from './version-difference.rule.js';
import { versionJson } from './version-json.js';

const AFTER = z.tuple([z.int()]);

/** SQL: the live notes of canvas `c` as a version keeps them. */
export const KEPT_ITEMS = `(
  select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'block', i.block, 'text', i.body, 'tag', i.tag,
            'confidence', i.confidence) order by i.position, i.id), '[]')
    from business_model.canvas_item i where i.hub_id = c.hub_id and i.canvas_id = c.id and i.removed_at is null)`;

interface OfCanvas {
  readonly canvas: CanvasVersionsView['canvas'];
  readonly team: CanvasVersionsView['team'];
  readonly content: CanvasTypeContent;
  readonly items: KeptItem[];
}

/** $1 hub, $2 canvas, $3 reached teams. Borrows ventures.team. */
const CANVAS = `
select json_build_object('id', c.id, 'name', c.name) as canvas, json_build_object('id', t.id, 'name', t.name) as team,
       n.content, ${KEPT_ITEMS} as items
  from business_model.canvas c
  join business_model.canvas_type_version n on n.hub_id = c.hub_id and n.id = c.canvas_type_version_id
  join ventures.team t on t.hub_id = c.hub_id and t.id = c.team_id
 where c.hub_id = $1 and c.id = $2 and ($3::uuid[] is null or c.team_id = any($3))`;

/** $1 hub, $2 canvas, $3 numbers above which nothing is shown, $4 limit, $5 today. */
const VERSIONS = `
select ${versionJson('$5::date')} as version from business_model.canvas_version v
 where v.hub_id = $1 and v.canvas_id = $2 and ($3::int is null or v.number < $3)
 order by v.number desc limit $4`;

/** $1 hub, $2 canvas, $3 numbers, $4 today. */
const KEPT = `
select ${versionJson('$4::date')} as version, v.items from business_model.canvas_version v
 where v.hub_id = $1 and v.canvas_id = $2 and v.number = any($3)`;

interface Moment {
  readonly version: CanvasVersionRow | null;
  readonly items: readonly KeptItem[];
}

/** Named versions of a canvas, and what differs between two of them or one and the present. */
@Injectable()
export class CanvasVersionsQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Newest first. @throws NotFound */
  async page(actor: Actor, canvasId: string, { after, limit }: PageQuery): Promise<CanvasVersionsView> {
    const [below] = afterKey(after, AFTER) ?? [null];
    const [[of], rows] = (await this.unitOfWork.read(actor).batch(
      { text: CANVAS, values: [actor.hub.id, canvasId, reachedTeamIds(actor, 'business_model.read')] },
      {
        text: VERSIONS,
        values: [actor.hub.id, canvasId, below, limit + 1, dayIn(actor.hub.timeZone, this.clock.now())],
      },
    )) as [[OfCanvas | undefined], { version: CanvasVersionRow }[]];
    if (!of) throw new NotFound();
    const items = rows.slice(0, limit).map(({ version }) => version);
    const last = items.at(-1);
    return {
      canvas: of.canvas,
      team: of.team,
      items,
      next: rows.length > limit && last ? pageKey([last.number]) : null,
      capabilities: { bookmark: mayActOn(actor, of.team.id, 'business_model.bookmark') },
    };
  }

  /** @throws NotFound when the canvas or a version is not there */
  async difference(actor: Actor, canvasId: string, { from, to }: CanvasDifferenceQuery): Promise<CanvasDifferenceView> {
    const [[of], rows] = (await this.unitOfWork.read(actor).batch(
      { text: CANVAS, values: [actor.hub.id, canvasId, reachedTeamIds(actor, 'business_model.read')] },
      {
        text: KEPT,
        values: [
          actor.hub.id,
          canvasId,
          [from, to].filter((moment) => moment !== 'now'),
          dayIn(actor.hub.timeZone, this.clock.now()),
        ],
      },
    )) as [[OfCanvas | undefined], { version: CanvasVersionRow; items: KeptItem[] }[]];
    if (!of) throw new NotFound();
    const at = (moment: CanvasDifferenceQuery['from']): Moment => {
      if (moment === 'now') return { version: null, items: of.items };
      const kept = rows.find(({ version }) => version.number === moment);
      if (!kept) throw new NotFound();
      return kept;
    };
    const [before, after] = [at(from), at(to)];
    const { canvas, team, content } = of;
    const blocks = content.blocks.map(({ key }) => key);
    return {
      canvas,
      team,
      content,
      from: before.version,
      to: after.version,
      ...differenceOf(before.items, after.items, blocks),
    };
  }

  /** One version inside a transaction. */
  async in(tx: HubTx | HubRead, actor: Actor, id: string): Promise<CanvasVersionRow> {
    const [found] = await tx.rows<{ version: CanvasVersionRow }>(
      `select ${versionJson('$3::date')} as version from business_model.canvas_version v where v.hub_id = $1 and v.id = $2`,
      [tx.hubId, id, dayIn(actor.hub.timeZone, this.clock.now())],
    );
    if (!found) throw new NotFound();
    return found.version;
  }
}
