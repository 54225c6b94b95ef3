import { Injectable } from '@nestjs/common';
import type { CanvasItemView, ChangeCanvasItemBody } from '@onsil/contracts';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { CanvasRepository } from '../canvas/canvas.repository.js';
import { CanvasItemRepository } from './canvas-item.repository.js';

export interface ChangeCanvasItemCommand extends ChangeCanvasItemBody {
  readonly itemId: string;
  readonly version: number;
}

/** Changes a note's text, tag or confidence. Of two people at one note the second sees both texts. */
@Injectable()
export class ChangeCanvasItem {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly canvases: CanvasRepository,
    private readonly items: CanvasItemRepository,
  ) {}

  /** @throws NotFound, OutOfReach, CanvasPutAside, StaleVersion, ItemRemoved, NoteStandsOnRefuted */
  execute(actor: Actor, { itemId, version, text, tag, confidence }: ChangeCanvasItemCommand): Promise<CanvasItemView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const before = await this.items.getLiveForUpdate(tx, itemId, version);
      if (confidence !== 'refuted') await this.items.assertNotRefuted(tx, itemId);
      await tx.rows(
        `update business_model.canvas_item
            set suggested_by = case when body = $3 then suggested_by end, body = $3, tag = $4, confidence = $5,
                changed_by = $6, changed_at = $7, version = version + 1
          where hub_id = $1 and id = $2`,
        [tx.hubId, itemId, text, tag, confidence, actor.personId, tx.at],
      );
      await this.canvases.touch(tx, before.canvas.id, 'item_changed', itemId);
      tx.audit({
        action: 'canvas_item.changed',
        subject: 'business_model.canvas_item',
        subjectId: itemId,
        teamId: before.canvas.teamId,
        before: { body: before.text, tag: before.tag, confidence: before.confidence },
        after: { body: text, tag, confidence },
      });
      return this.items.view(tx, itemId);
    });
  }
}
