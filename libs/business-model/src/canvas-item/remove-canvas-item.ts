import { Injectable } from '@nestjs/common';
import type { CanvasItemView } from '@onsil/contracts';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { CanvasRepository } from '../canvas/canvas.repository.js';
import { CanvasItemRepository } from './canvas-item.repository.js';

export interface RemoveCanvasItemCommand {
  readonly itemId: string;
  readonly version: number;
  /** False brings it back. */
  readonly isRemoved: boolean;
}

/** Takes a note off the canvas, or brings it back with its id, text and place. Versions that hold it keep it. */
@Injectable()
export class RemoveCanvasItem {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly canvases: CanvasRepository,
    private readonly items: CanvasItemRepository,
  ) {}

  /** @throws NotFound, OutOfReach, CanvasPutAside, StaleVersion, CanvasIsFull when it is to come back */
  execute(actor: Actor, { itemId, version, isRemoved }: RemoveCanvasItemCommand): Promise<CanvasItemView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const { canvas, isRemoved: wasRemoved } = await this.items.getForUpdate(tx, itemId, version);
      if (wasRemoved && !isRemoved) await this.items.assertRoom(tx, canvas.id);
      await tx.rows(
        `update business_model.canvas_item
            set removed_at = case when $3::boolean then $5::timestamptz end, changed_by = $4, changed_at = $5,
                version = version + 1
          where hub_id = $1 and id = $2`,
        [tx.hubId, itemId, isRemoved, actor.personId, tx.at],
      );
      await this.canvases.touch(tx, canvas.id, isRemoved ? 'item_removed' : 'item_added', itemId);
      tx.audit({
        action: isRemoved ? 'canvas_item.removed' : 'canvas_item.restored',
        subject: 'business_model.canvas_item',
        subjectId: itemId,
        teamId: canvas.teamId,
        after: { removed_at: isRemoved },
      });
      return this.items.view(tx, itemId);
    });
  }
}
