import { Injectable } from '@nestjs/common';
import type { PersonName } from '@onsil/contracts';
import { Clock, newId, tellLive, UnitOfWork, type Actor } from '@onsil/platform';

import { canvasSubject } from './canvas-subject.js';

/** Who says nothing for so long is gone: their process died, or their network. */
const GONE_AFTER_MS = 45_000;

/** What is told when somebody comes or goes. */
export const PEOPLE_CHANGED = 'people_changed';

/** Who has a canvas open, across all processes: a row for each window. */
@Injectable()
export class CanvasPresence {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Answers the id of this window's row. */
  arrive(actor: Actor, canvasId: string): Promise<string> {
    return this.unitOfWork.record(actor, async (tx) => {
      const id = newId();
      await tx.rows(
        `delete from business_model.canvas_presence where hub_id = $1 and canvas_id = $2 and seen_at < $3`,
        [tx.hubId, canvasId, new Date(tx.at.getTime() - GONE_AFTER_MS)],
      );
      await tx.rows(
        `insert into business_model.canvas_presence (id, hub_id, canvas_id, person_id, seen_at)
         values ($1, $2, $3, $4, $5)`,
        [id, tx.hubId, canvasId, actor.personId, tx.at],
      );
      await tellLive(tx, { subject: canvasSubject(canvasId), what: PEOPLE_CHANGED, id: null });
      return id;
    });
  }

  /** Says that the window is still open. */
  stay(actor: Actor, id: string): Promise<void> {
    return this.unitOfWork.record(actor, async (tx) => {
      await tx.rows(`update business_model.canvas_presence set seen_at = $3 where hub_id = $1 and id = $2`, [
        tx.hubId,
        id,
        tx.at,
      ]);
    });
  }

  leave(actor: Actor, canvasId: string, id: string): Promise<void> {
    return this.unitOfWork.record(actor, async (tx) => {
      await tx.rows(`delete from business_model.canvas_presence where hub_id = $1 and id = $2`, [tx.hubId, id]);
      await tellLive(tx, { subject: canvasSubject(canvasId), what: PEOPLE_CHANGED, id: null });
    });
  }

  /** In order of their names; one line for whoever has several windows. Borrows identity.person. */
  people(actor: Actor, canvasId: string): Promise<PersonName[]> {
    return this.unitOfWork.read(actor).rows<PersonName>(
      `select p.id, p.name from identity.person p
        where exists (select from business_model.canvas_presence s
                       where s.hub_id = $1 and s.canvas_id = $2 and s.person_id = p.id and s.seen_at > $3)
        order by p.name, p.id`,
      [actor.hub.id, canvasId, new Date(this.clock.now().getTime() - GONE_AFTER_MS)],
    );
  }
}
