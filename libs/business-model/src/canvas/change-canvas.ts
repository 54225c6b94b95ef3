import { Injectable } from '@nestjs/common';
import type { CanvasView, ChangeCanvasBody } from '@onsil/contracts';
import { StaleVersion, tellLive, UnitOfWork, type Actor } from '@onsil/platform';

import { canvasSubject } from '../canvas-live/canvas-subject.js';
import { CanvasQuery } from './canvas.query.js';
import { CanvasRepository } from './canvas.repository.js';

export interface ChangeCanvasCommand extends ChangeCanvasBody {
  readonly canvasId: string;
  readonly version: number;
}

/** Gives a canvas another name, puts it aside, or takes it out again. */
@Injectable()
export class ChangeCanvas {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: CanvasRepository,
    private readonly canvases: CanvasQuery,
  ) {}

  /** @throws NotFound, OutOfReach, StaleVersion */
  execute(actor: Actor, { canvasId, version, name, isPutAside }: ChangeCanvasCommand): Promise<CanvasView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const before = await this.repository.getForUpdate(tx, canvasId, 'business_model.write');
      if (before.version !== version) throw new StaleVersion(await this.canvases.in(tx, actor, canvasId));
      await tx.rows(
        `update business_model.canvas
            set name = $3, put_aside_at = case when $4::boolean then coalesce(put_aside_at, $5::timestamptz) end,
                version = version + 1, revision = revision + 1
          where hub_id = $1 and id = $2`,
        [tx.hubId, canvasId, name, isPutAside, tx.at],
      );
      await tellLive(tx, { subject: canvasSubject(canvasId), what: 'canvas_changed', id: null });
      tx.audit({
        action: 'canvas.changed',
        subject: 'business_model.canvas',
        subjectId: canvasId,
        teamId: before.teamId,
        before: { name: before.name, put_aside_at: before.isPutAside },
        after: { name, put_aside_at: isPutAside },
      });
      return this.canvases.in(tx, actor, canvasId);
    });
  }
}
