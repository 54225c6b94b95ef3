import { Injectable } from '@nestjs/common';
import type { BookmarkCanvasVersionBody, CanvasVersionRow } from '@onsil/contracts';
import { newId, UnitOfWork, type Actor } from '@onsil/platform';

import { AlreadyBookmarked } from '../business-model.errors.js';
import { bookmarksChanged } from '../business-model.events.js';
import { bookmarkable } from './bookmarks.js';
import { CanvasVersionsQuery } from './canvas-versions.query.js';

export interface BookmarkCanvasVersionCommand extends BookmarkCanvasVersionBody {
  readonly versionId: string;
}

/** Remembers a version as what stood at a moment: "as of the mid-term evaluation". */
@Injectable()
export class BookmarkCanvasVersion {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly versions: CanvasVersionsQuery,
  ) {}

  /** @throws NotFound, OutOfReach, AlreadyBookmarked */
  execute(actor: Actor, { versionId, label }: BookmarkCanvasVersionCommand): Promise<CanvasVersionRow> {
    return this.unitOfWork.write(actor, async (tx) => {
      const { canvasId, teamId } = await bookmarkable(tx, versionId);
      const id = newId();
      const [made] = await tx.rows(
        `insert into business_model.canvas_bookmark (id, hub_id, canvas_version_id, label, made_by, made_at)
         values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning id`,
        [id, tx.hubId, versionId, label, actor.personId, tx.at],
      );
      if (!made) throw new AlreadyBookmarked();
      tx.audit({
        action: 'canvas_version.bookmarked',
        subject: 'business_model.canvas_bookmark',
        subjectId: id,
        teamId,
        after: { canvas_version_id: versionId, label },
      });
      tx.publish(bookmarksChanged({ canvasId, teamId }));
      return this.versions.in(tx, actor, versionId);
    });
  }
}
