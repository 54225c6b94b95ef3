import { Injectable } from '@nestjs/common';
import type { CanvasVersionRow } from '@onsil/contracts';
import { NotFound, UnitOfWork, type Actor } from '@onsil/platform';

import { bookmarksChanged } from '../business-model.events.js';
import { bookmarkable } from './bookmarks.js';
import { CanvasVersionsQuery } from './canvas-versions.query.js';

/** Takes a bookmark away; the version stays. */
@Injectable()
export class RemoveCanvasBookmark {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly versions: CanvasVersionsQuery,
  ) {}

  /** @throws NotFound, OutOfReach */
  execute(actor: Actor, bookmarkId: string): Promise<CanvasVersionRow> {
    return this.unitOfWork.write(actor, async (tx) => {
      const [bookmark] = await tx.rows<{ versionId: string; label: string }>(
        `select canvas_version_id as "versionId", label from business_model.canvas_bookmark where hub_id = $1 and id = $2`,
        [tx.hubId, bookmarkId],
      );
      if (!bookmark) throw new NotFound();
      const { canvasId, teamId } = await bookmarkable(tx, bookmark.versionId);
      await tx.rows(`delete from business_model.canvas_bookmark where hub_id = $1 and id = $2`, [tx.hubId, bookmarkId]);
      tx.audit({
        action: 'canvas_version.bookmark_removed',
        subject: 'business_model.canvas_bookmark',
        subjectId: bookmarkId,
        teamId,
        before: { canvas_version_id: bookmark.versionId, label: bookmark.label },
      });
      tx.publish(bookmarksChanged({ canvasId, teamId }));
      return this.versions.in(tx, actor, bookmark.versionId);
    });
  }
}
