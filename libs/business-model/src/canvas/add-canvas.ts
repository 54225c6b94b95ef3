import { Injectable } from '@nestjs/common';
import { MAX_CANVASES, type AddCanvasBody, type CanvasView } from '@onsil/contracts';
import { newId, NotFound, UnitOfWork, type Actor } from '@onsil/platform';

import { TooManyCanvases } from '../business-model.errors.js';
import { CanvasTypeRepository } from '../canvas-type/canvas-type.repository.js';
import { assertMayActOn } from '../team-reach.js';
import { CanvasQuery } from './canvas.query.js';

export interface AddCanvasCommand extends AddCanvasBody {
  readonly teamId: string;
}

/** A team begins a canvas. It keeps the type's blocks as they are now. */
@Injectable()
export class AddCanvas {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly types: CanvasTypeRepository,
    private readonly canvases: CanvasQuery,
  ) {}

  /** @throws NotFound, OutOfReach, CanvasTypeNotOffered, TooManyCanvases */
  execute(actor: Actor, { teamId, name, source }: AddCanvasCommand): Promise<CanvasView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const [team] = await tx.rows(`select id from ventures.team where hub_id = $1 and id = $2 for update`, [
        tx.hubId,
        teamId,
      ]);
      if (!team) throw new NotFound();
      assertMayActOn(actor, teamId, 'business_model.write');
      const [{ count }] = (await tx.rows<{ count: number }>(
        `select count(*)::int as count from business_model.canvas where hub_id = $1 and team_id = $2`,
        [tx.hubId, teamId],
      )) as [{ count: number }];
      if (count >= MAX_CANVASES) throw new TooManyCanvases({ limit: MAX_CANVASES });
      const typeVersionId = await this.types.current(tx, source);
      const id = newId();
      await tx.rows(
        `insert into business_model.canvas
           (id, hub_id, team_id, canvas_type_version_id, name, made_by, made_at, changed_at)
         values ($1, $2, $3, $4, $5, $6, $7, $7)`,
        [id, tx.hubId, teamId, typeVersionId, name, actor.personId, tx.at],
      );
      tx.audit({
        action: 'canvas.added',
        subject: 'business_model.canvas',
        subjectId: id,
        teamId,
        after: { name, canvas_type_version_id: typeVersionId },
      });
      return this.canvases.in(tx, actor, id);
    });
  }
}
