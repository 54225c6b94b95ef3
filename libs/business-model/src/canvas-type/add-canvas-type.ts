import { Injectable } from '@nestjs/common';
import type { AddCanvasTypeBody, CanvasTypeView } from '@onsil/contracts';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { CanvasTypeRepository } from './canvas-type.repository.js';
import { CanvasTypesQuery } from './canvas-types.query.js';

/** A hub adds a type of its own: blocks, help, grid. */
@Injectable()
export class AddCanvasType {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: CanvasTypeRepository,
    private readonly types: CanvasTypesQuery,
  ) {}

  execute(actor: Actor, { content }: AddCanvasTypeBody): Promise<CanvasTypeView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const id = await this.repository.insert(tx, null);
      const contentId = await this.repository.insertContent(tx, id, 1, content);
      tx.audit({
        action: 'canvas_type.added',
        subject: 'business_model.canvas_type_version',
        subjectId: contentId,
        after: { canvas_type_id: id, number: 1, content },
      });
      return this.types.in(tx, id);
    });
  }
}
