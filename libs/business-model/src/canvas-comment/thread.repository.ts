import { Injectable } from '@nestjs/common';
import { MAX_ENTRIES, MAX_THREADS, type EntryKind, type SuggestionAnswer, type ThreadKind } from '@onsil/contracts';
import { InvalidInput, newId, NotFound, StaleVersion, type HubTx } from '@onsil/platform';

import { ThreadIsFull, TooManyThreads } from '../business-model.errors.js';
import { assertBlock } from '../canvas-item/canvas-item.repository.js';
import { CanvasRepository, type LockedCanvas } from '../canvas/canvas.repository.js';
import { CanvasPeopleQuery } from './canvas-people.query.js';
import { CanvasThreadsQuery } from './canvas-threads.query.js';

/** A thread with the canvas it is on, both locked. */
export interface LockedThread {
  readonly id: string;
  readonly kind: ThreadKind;
  readonly block: string;
  readonly itemId: string | null;
  readonly suggestion: string | null;
  readonly answer: SuggestionAnswer | null;
  readonly startedBy: string | null;
  readonly isResolved: boolean;
  readonly version: number;
  readonly canvas: LockedCanvas;
}

/** Where a thread begins, and what it proposes. */
export interface NewThread {
  readonly block: string;
  readonly itemId: string | null;
  readonly suggestion: string | null;
}

/** What is added to a thread. */
export interface NewEntry {
  readonly kind: EntryKind;
  readonly body: string;
  readonly mentionIds: readonly string[];
}

/** Threads. Whoever writes in one holds its canvas first, so that entries have an order and limits hold. */
@Injectable()
export class ThreadRepository {
  constructor(
    private readonly canvases: CanvasRepository,
    private readonly people: CanvasPeopleQuery,
    private readonly threads: CanvasThreadsQuery,
  ) {}

  /** On the version that was read, where one is named. @throws NotFound, OutOfReach, CanvasPutAside, StaleVersion */
  async getForUpdate(
    tx: HubTx,
    id: string,
    permission: 'business_model.comment' | 'business_model.write',
    version: number | null,
  ): Promise<LockedThread> {
    const [of] = await tx.rows<{ canvasId: string }>(
      `select canvas_id as "canvasId" from business_model.canvas_thread where hub_id = $1 and id = $2`,
      [tx.hubId, id],
    );
    if (!of) throw new NotFound();
    const canvas = await this.canvases.getToWriteOn(tx, of.canvasId, permission);
    const [thread] = await tx.rows<Omit<LockedThread, 'canvas'>>(
      `select id, kind, block, canvas_item_id as "itemId", suggestion, answer, started_by as "startedBy",
              resolved_at is not null as "isResolved", version
         from business_model.canvas_thread where hub_id = $1 and id = $2 for update`,
      [tx.hubId, id],
    );
    if (version !== null && thread!.version !== version)
      throw new StaleVersion(await this.threads.in(tx, tx.actor, id));
    return { ...thread!, canvas };
  }

  /** @throws TooManyThreads, InvalidInput for a block or a note that is not on the canvas */
  async insert(tx: HubTx, canvas: LockedCanvas, { block, itemId, suggestion }: NewThread): Promise<string> {
    assertBlock(canvas, block);
    if (itemId) await assertNote(tx, canvas, itemId);
    const [{ count }] = (await tx.rows<{ count: number }>(
      `select count(*)::int as count from business_model.canvas_thread where hub_id = $1 and canvas_id = $2`,
      [tx.hubId, canvas.id],
    )) as [{ count: number }];
    if (count >= MAX_THREADS) throw new TooManyThreads({ limit: MAX_THREADS });
    const id = newId();
    await tx.rows(
      `insert into business_model.canvas_thread
         (id, hub_id, canvas_id, block, canvas_item_id, kind, suggestion, started_by, started_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        id,
        tx.hubId,
        canvas.id,
        block,
        itemId,
        suggestion === null ? 'comment' : 'suggestion',
        suggestion,
        tx.actor.personId,
        tx.at,
      ],
    );
    return id;
  }

  /** Answers the entry's id. @throws ThreadIsFull, InvalidInput for a mention of somebody who cannot see the canvas */
  async append(
    tx: HubTx,
    { id, canvas }: Pick<LockedThread, 'id' | 'canvas'>,
    { kind, body, mentionIds }: NewEntry,
  ): Promise<string> {
    if (mentionIds.length > 0) await this.assertReaders(tx, canvas.teamId, mentionIds);
    const [{ last }] = (await tx.rows<{ last: number }>(
      `select coalesce(max(position), 0)::int as last from business_model.canvas_comment
        where hub_id = $1 and canvas_thread_id = $2`,
      [tx.hubId, id],
    )) as [{ last: number }];
    if (last >= MAX_ENTRIES) throw new ThreadIsFull({ limit: MAX_ENTRIES });
    const entryId = newId();
    await tx.rows(
      `insert into business_model.canvas_comment
         (id, hub_id, canvas_thread_id, position, kind, body, written_by, written_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [entryId, tx.hubId, id, last + 1, kind, body, tx.actor.personId, tx.at],
    );
    for (const personId of mentionIds)
      await tx.rows(
        `insert into business_model.canvas_mention (id, hub_id, canvas_comment_id, person_id) values ($1, $2, $3, $4)`,
        [newId(), tx.hubId, entryId, personId],
      );
    return entryId;
  }

  private async assertReaders(tx: HubTx, teamId: string, personIds: readonly string[]): Promise<void> {
    const readers = await this.people.readersOf(tx, [teamId]);
    const unknown = personIds.flatMap((id, i) =>
      readers.some(({ personId }) => personId === id)
        ? []
        : [{ pointer: `/mentionIds/${i}`, code: 'business_model.cannot_see_canvas' }],
    );
    if (unknown.length > 0) throw new InvalidInput(unknown);
  }
}

/** @throws InvalidInput naming the field */
async function assertNote(tx: HubTx, canvas: LockedCanvas, itemId: string): Promise<void> {
  const [note] = await tx.rows(
    `select id from business_model.canvas_item
      where hub_id = $1 and id = $2 and canvas_id = $3 and removed_at is null`,
    [tx.hubId, itemId, canvas.id],
  );
  if (!note) throw new InvalidInput([{ pointer: '/itemId', code: 'business_model.unknown_note' }]);
}
