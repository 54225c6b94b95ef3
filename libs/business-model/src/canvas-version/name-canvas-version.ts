import { Injectable } from '@nestjs/common';
import type { CanvasVersionRow, KeptItem, NameCanvasVersionBody } from '@onsil/contracts';
import { newId, UnitOfWork, type Actor, type HubTx } from '@onsil/platform';

import { NothingChanged, NothingToName } from '../business-model.errors.js';
import { CanvasRepository, type LockedCanvas } from '../canvas/canvas.repository.js';
import { CanvasVersionsQuery, KEPT_ITEMS } from './canvas-versions.query.js';
import { differenceOf } from './version-difference.rule.js';

export interface NameCanvasVersionCommand extends NameCanvasVersionBody {
  readonly canvasId: string;
}

/** Keeps the canvas as it is now under a name and a reason. Nobody changes a version afterwards. */
@Injectable()
export class NameCanvasVersion {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly canvases: CanvasRepository,
    private readonly versions: CanvasVersionsQuery,
  ) {}

  /** @throws NotFound, OutOfReach, CanvasPutAside, NothingToName, NothingChanged since the last version */
  execute(actor: Actor, { canvasId, name, reason }: NameCanvasVersionCommand): Promise<CanvasVersionRow> {
    return this.unitOfWork.write(actor, async (tx) => {
      const canvas = await this.canvases.getToWriteOn(tx, canvasId);
      const items = await keptItems(tx, canvasId);
      if (items.length === 0) throw new NothingToName();
      const last = await lastVersion(tx, canvas);
      if (last && differenceOf(last.items, items, canvas.blocks).items.length === 0)
        throw new NothingChanged({ number: last.number });
      const id = newId();
      const number = (last?.number ?? 0) + 1;
      await tx.rows(
        `insert into business_model.canvas_version (id, hub_id, canvas_id, number, name, reason, items, made_by, made_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [id, tx.hubId, canvasId, number, name, reason, JSON.stringify(items), actor.personId, tx.at],
      );
      await this.canvases.touch(tx, canvasId, 'version_named', null);
      tx.audit({
        action: 'canvas_version.named',
        subject: 'business_model.canvas_version',
        subjectId: id,
        teamId: canvas.teamId,
        after: { canvas_id: canvasId, number, name },
      });
      return this.versions.in(tx, actor, id);
    });
  }
}

async function keptItems(tx: HubTx, canvasId: string): Promise<KeptItem[]> {
  const [kept] = await tx.rows<{ items: KeptItem[] }>(
    `select ${KEPT_ITEMS} as items from business_model.canvas c where c.hub_id = $1 and c.id = $2`,
    [tx.hubId, canvasId],
  );
  return kept!.items;
}

async function lastVersion(
  tx: HubTx,
  { id }: LockedCanvas,
): Promise<{ number: number; items: KeptItem[] } | undefined> {
  const [last] = await tx.rows<{ number: number; items: KeptItem[] }>(
    `select number, items from business_model.canvas_version
      where hub_id = $1 and canvas_id = $2 order by number desc limit 1`,
    [tx.hubId, id],
  );
  return last;
}
