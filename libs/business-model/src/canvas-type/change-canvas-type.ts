import { isDeepStrictEqual } from 'node:util';

import { Injectable } from '@nestjs/common';
import type { CanvasTypeView, ChangeCanvasTypeBody } from '@onsil/contracts';
import { StaleVersion, UnitOfWork, type Actor } from '@onsil/platform';

import { CanvasTypeRepository } from './canvas-type.repository.js';
import { CanvasTypesQuery } from './canvas-types.query.js';

export interface ChangeCanvasTypeCommand extends ChangeCanvasTypeBody {
  readonly typeId: string;
  readonly version: number;
}

/** Gives a hub's own type its next number, or offers it no longer. Canvases that exist keep the number they have. */
@Injectable()
export class ChangeCanvasType {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: CanvasTypeRepository,
    private readonly types: CanvasTypesQuery,
  ) {}

  /** @throws NotFound, StaleVersion */
  execute(actor: Actor, { typeId, version, content, isOffered }: ChangeCanvasTypeCommand): Promise<CanvasTypeView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const before = await this.repository.getForUpdate(tx, typeId);
      if (before.version !== version) throw new StaleVersion(await this.types.in(tx, typeId));
      if (!isDeepStrictEqual(before.content, content))
        await this.repository.insertContent(tx, typeId, before.number + 1, content);
      await tx.rows(
        `update business_model.canvas_type set is_offered = $3, version = version + 1 where hub_id = $1 and id = $2`,
        [tx.hubId, typeId, isOffered],
      );
      tx.audit({
        action: 'canvas_type.changed',
        subject: 'business_model.canvas_type',
        subjectId: typeId,
        before: { is_offered: before.isOffered, version },
        after: { is_offered: isOffered, version: version + 1 },
      });
      return this.types.in(tx, typeId);
    });
  }
}
