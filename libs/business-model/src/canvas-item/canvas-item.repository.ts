import { Injectable } from '@nestjs/common';
import { MAX_ITEMS, type AddCanvasItemBody, type CanvasItemView, type Confidence } from '@onsil/contracts';
import { dayIn } from '@onsil/network';
import { InvalidInput, newId, NotFound, StaleVersion, type HubTx } from '@onsil/platform';

import { CanvasIsFull, ItemRemoved, NoteStandsOnRefuted } from '../business-model.errors.js';
import { CanvasRepository, type LockedCanvas } from '../canvas/canvas.repository.js';
import { itemJson } from './item-json.js';

/** A note with the canvas it is on, both locked. */
export interface LockedItem {
  readonly id: string;
  readonly block: string;
  readonly text: string;
  readonly tag: string | null;
  readonly confidence: Confidence;
  readonly isRemoved: boolean;
  readonly version: number;
  readonly canvas: LockedCanvas;
}

/** Notes. Whoever changes one holds its canvas first, so that order and number of notes hold. */
@Injectable()
export class CanvasItemRepository {
  constructor(private readonly canvases: CanvasRepository) {}

  /** On the version that was read. @throws NotFound, OutOfReach, CanvasPutAside, StaleVersion with what stands there now */
  async getForUpdate(tx: HubTx, id: string, version: number): Promise<LockedItem> {
    const [of] = await tx.rows<{ canvasId: string }>(
      `select canvas_id as "canvasId" from business_model.canvas_item where hub_id = $1 and id = $2`,
      [tx.hubId, id],
    );
    if (!of) throw new NotFound();
    const canvas = await this.canvases.getToWriteOn(tx, of.canvasId);
    const [item] = await tx.rows<Omit<LockedItem, 'canvas'>>(
      `select id, block, body as text, tag, confidence, removed_at is not null as "isRemoved", version
         from business_model.canvas_item where hub_id = $1 and id = $2 for update`,
      [tx.hubId, id],
    );
    if (item!.version !== version) throw new StaleVersion(await this.view(tx, id));
    return { ...item!, canvas };
  }

  /** The same of a note that is not removed. @throws ItemRemoved beside those */
  async getLiveForUpdate(tx: HubTx, id: string, version: number): Promise<LockedItem> {
    const item = await this.getForUpdate(tx, id, version);
    if (item.isRemoved) throw new ItemRemoved();
    return item;
  }

  /** A note is not surer than what it stands on. @throws NoteStandsOnRefuted */
  async assertNotRefuted(tx: HubTx, itemId: string): Promise<void> {
    const [refuted] = await tx.rows<{ number: number }>(
      `select h.number from business_model.hypothesis_item l
         join business_model.hypothesis h on h.hub_id = l.hub_id and h.id = l.hypothesis_id
        where l.hub_id = $1 and l.canvas_item_id = $2 and h.state = 'refuted' order by h.number limit 1`,
      [tx.hubId, itemId],
    );
    if (refuted) throw new NoteStandsOnRefuted({ number: refuted.number });
  }

  /** @throws CanvasIsFull */
  async assertRoom(tx: HubTx, canvasId: string): Promise<void> {
    const [{ count }] = (await tx.rows<{ count: number }>(
      `select count(*)::int as count from business_model.canvas_item
        where hub_id = $1 and canvas_id = $2 and removed_at is null`,
      [tx.hubId, canvasId],
    )) as [{ count: number }];
    if (count >= MAX_ITEMS) throw new CanvasIsFull({ limit: MAX_ITEMS });
  }

  /** Writes a note at the end of its block; answers its id. @throws InvalidInput for a block that is not there, CanvasIsFull */
  async append(
    tx: HubTx,
    canvas: LockedCanvas,
    { block, text, tag, confidence, suggestedBy = null }: AddCanvasItemBody & { readonly suggestedBy?: string | null },
  ): Promise<string> {
    assertBlock(canvas, block);
    await this.assertRoom(tx, canvas.id);
    const id = newId();
    await tx.rows(
      `insert into business_model.canvas_item
         (id, hub_id, canvas_id, block, position, body, tag, confidence, made_by, made_at, changed_by, changed_at, suggested_by)
       select $1, $2, $3, $4, coalesce(max(k.position), 0) + 1, $5, $6, $7, $8, $9, $8, $9, $10
         from business_model.canvas_item k where k.hub_id = $2 and k.canvas_id = $3 and k.block = $4`,
      [id, tx.hubId, canvas.id, block, text, tag, confidence, tx.actor.personId, tx.at, suggestedBy],
    );
    await this.canvases.touch(tx, canvas.id, 'item_added', id);
    tx.audit({
      action: 'canvas_item.added',
      subject: 'business_model.canvas_item',
      subjectId: id,
      teamId: canvas.teamId,
      after: { block, body: text, tag, confidence, ...(suggestedBy && { suggested_by: suggestedBy }) },
    });
    return id;
  }

  /** The ids of a block's live notes, in order. */
  async order(tx: HubTx, canvasId: string, block: string): Promise<string[]> {
    const rows = await tx.rows<{ id: string }>(
      `select id from business_model.canvas_item
        where hub_id = $1 and canvas_id = $2 and block = $3 and removed_at is null order by position, id`,
      [tx.hubId, canvasId, block],
    );
    return rows.map(({ id }) => id);
  }

  async view(tx: HubTx, id: string): Promise<CanvasItemView> {
    const [found] = await tx.rows<{ item: CanvasItemView }>(
      `select ${itemJson('$3::date')} as item from business_model.canvas_item i where i.hub_id = $1 and i.id = $2`,
      [tx.hubId, id, dayIn(tx.actor.hub.timeZone, tx.at)],
    );
    return found!.item;
  }
}

/** @throws InvalidInput naming the field */
export function assertBlock(canvas: LockedCanvas, block: string): void {
  if (!canvas.blocks.includes(block))
    throw new InvalidInput([{ pointer: '/block', code: 'business_model.unknown_block' }]);
}
