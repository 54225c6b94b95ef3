import { Injectable } from '@nestjs/common';
import type { CanvasChange, Permission } from '@onsil/contracts';
import { NotFound, tellLive, type HubTx } from '@onsil/platform';

import { CanvasPutAside } from '../business-model.errors.js';
import { canvasSubject } from '../canvas-live/canvas-subject.js';
import { assertMayActOn } from '../team-reach.js';

/** A canvas as changes of it and its notes need it. */
export interface LockedCanvas {
  readonly id: string;
  readonly teamId: string;
  readonly name: string;
  readonly isPutAside: boolean;
  /** Keys of its blocks. */
  readonly blocks: readonly string[];
  readonly version: number;
}

@Injectable()
export class CanvasRepository {
  /** Locked, when the actor may do this with it. @throws NotFound, OutOfReach */
  async getForUpdate(tx: HubTx, id: string, permission: Permission): Promise<LockedCanvas> {
    const [canvas] = await tx.rows<LockedCanvas>(
      `select c.id, c.team_id as "teamId", c.name, c.put_aside_at is not null as "isPutAside", c.version,
              (select array_agg(b->>'key') from jsonb_array_elements(n.content->'blocks') b) as blocks
         from business_model.canvas c
         join business_model.canvas_type_version n on n.hub_id = c.hub_id and n.id = c.canvas_type_version_id
        where c.hub_id = $1 and c.id = $2 for update of c`,
      [tx.hubId, id],
    );
    if (!canvas) throw new NotFound();
    assertMayActOn(tx.actor, canvas.teamId, permission);
    return canvas;
  }

  /** The same of a canvas on which something is to be written. @throws NotFound, OutOfReach, CanvasPutAside */
  async getToWriteOn(tx: HubTx, id: string, permission: Permission = 'business_model.write'): Promise<LockedCanvas> {
    const canvas = await this.getForUpdate(tx, id, permission);
    if (canvas.isPutAside) throw new CanvasPutAside();
    return canvas;
  }

  /** Counts a change of its notes, and tells who has it open. `noteId` is null when it is of more than one. */
  async touch(tx: HubTx, id: string, what: CanvasChange, noteId: string | null): Promise<void> {
    await tx.rows(
      `update business_model.canvas set revision = revision + 1, changed_at = $3 where hub_id = $1 and id = $2`,
      [tx.hubId, id, tx.at],
    );
    await tellLive(tx, { subject: canvasSubject(id), what, id: noteId });
  }
}
