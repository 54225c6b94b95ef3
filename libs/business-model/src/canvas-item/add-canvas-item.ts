import { Injectable } from '@nestjs/common';
import type { AddCanvasItemBody, CanvasItemView } from '@onsil/contracts';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { CanvasRepository } from '../canvas/canvas.repository.js';
import { CanvasItemRepository } from './canvas-item.repository.js';

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
  execute(actor: Actor, { canvasId, ...note }: AddCanvasItemCommand): Promise<CanvasItemView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const canvas = await this.canvases.getToWriteOn(tx, canvasId);
      return this.items.view(tx, await this.items.append(tx, canvas, note));
    });
  }
}
