import { Injectable } from '@nestjs/common';
import type { AddCanvasItemBody, CanvasItemView } from '@onsil/contracts';
import { newId, UnitOfWork, type Actor } from '@onsil/platform';

import { CanvasRepository } from '../canvas/canvas.repository.js';
import { assertBlock, CanvasItemRepository } from './canvas-item.repository.js';

export interface AddCanvasItemCommand extends AddCanvasItemBody {
  readonly canvasId: string;
}

/** Writes a note, at the end of its block. */
@Injectable()
export class AddCanvasItem {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly canvases: CanvasRepository,
    private readonly items: CanvasItemRepository,
  ) {}

  /** @throws NotFound, OutOfReach, CanvasPutAside, InvalidInput for a block that is not there, CanvasIsFull */
  execute(actor: Actor, { canvasId, block, text, tag, confidence }: AddCanvasItemCommand): Promise<CanvasItemView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const canvas = await this.canvases.getToWriteOn(tx, canvasId);
      assertBlock(canvas, block);
      await this.items.assertRoom(tx, canvasId);
      const id = newId();
      await tx.rows(
        `insert into business_model.canvas_item
           (id, hub_id, canvas_id, block, position, body, tag, confidence, made_by, made_at, changed_by, changed_at)
         select $1, $2, $3, $4, coalesce(max(k.position), 0) + 1, $5, $6, $7, $8, $9, $8, $9
           from business_model.canvas_item k where k.hub_id = $2 and k.canvas_id = $3 and k.block = $4`,
        [id, tx.hubId, canvasId, block, text, tag, confidence, actor.personId, tx.at],
      );
      await this.canvases.touch(tx, canvasId);
      tx.audit({
        action: 'canvas_item.added',
        subject: 'business_model.canvas_item',
        subjectId: id,
        teamId: canvas.teamId,
        after: { block, body: text, tag, confidence },
      });
      return this.items.view(tx, id);
    });
  }
}
