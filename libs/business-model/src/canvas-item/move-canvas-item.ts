import { Injectable } from '@nestjs/common';
import type { CanvasItemView, MoveCanvasItemBody } from '@onsil/contracts';
import { InvalidInput, UnitOfWork, type Actor } from '@onsil/platform';

import { CanvasRepository } from '../canvas/canvas.repository.js';
import { assertBlock, CanvasItemRepository } from './canvas-item.repository.js';

export interface MoveCanvasItemCommand extends MoveCanvasItemBody {
  readonly itemId: string;
  readonly version: number;
}

/** Puts a note behind another one, in its block or in another. The notes around it keep their versions. */
@Injectable()
export class MoveCanvasItem {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly canvases: CanvasRepository,
    private readonly items: CanvasItemRepository,
  ) {}

  /** @throws NotFound, OutOfReach, CanvasPutAside, StaleVersion, ItemRemoved, InvalidInput */
  execute(actor: Actor, { itemId, version, block, after }: MoveCanvasItemCommand): Promise<CanvasItemView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const { canvas, block: from } = await this.items.getLiveForUpdate(tx, itemId, version);
      assertBlock(canvas, block);
      const others = (await this.items.order(tx, canvas.id, block)).filter((id) => id !== itemId);
      if (after !== null && !others.includes(after))
        throw new InvalidInput([{ pointer: '/after', code: 'field.uuid' }]);
      const place = after === null ? 0 : others.indexOf(after) + 1;
      await tx.rows(
        `update business_model.canvas_item i set block = $3, position = o.position
           from unnest($4::uuid[]) with ordinality as o (id, position)
          where i.hub_id = $1 and i.canvas_id = $2 and i.id = o.id`,
        [tx.hubId, canvas.id, block, others.toSpliced(place, 0, itemId)],
      );
      await tx.rows(
        `update business_model.canvas_item set changed_by = $3, changed_at = $4, version = version + 1
          where hub_id = $1 and id = $2`,
        [tx.hubId, itemId, actor.personId, tx.at],
      );
      await this.canvases.touch(tx, canvas.id, 'item_moved', itemId);
      tx.audit({
        action: 'canvas_item.moved',
        subject: 'business_model.canvas_item',
        subjectId: itemId,
        teamId: canvas.teamId,
        before: { block: from },
        after: { block, position: place + 1 },
      });
      return this.items.view(tx, itemId);
    });
  }
}
