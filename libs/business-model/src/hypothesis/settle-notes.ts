import type { Confidence, DecidedHypothesisView, HypothesisState } from '@onsil/contracts';
import { tellLive, type HubTx } from '@onsil/platform';

import { canvasSubject } from '../canvas-live/canvas-subject.js';
import { confidenceBy } from './confidence.rule.js';
import type { Hypothesis } from './hypothesis.entity.js';

interface Note {
  readonly id: string;
  readonly canvasId: string;
  readonly text: string;
  readonly confidence: Confidence;
  readonly states: readonly HypothesisState[];
}

/** After a decision: the notes that stand on the hypothesis are as sure as all it stands on lets them be. */
export async function settleNotes(
  tx: HubTx,
  { id, teamId }: Hypothesis,
  before: HypothesisState,
): Promise<DecidedHypothesisView['changedNotes']> {
  const notes = await notesOf(tx, id);
  const changed = notes
    .map((note) => ({ ...note, to: confidenceBy(note.states, note.confidence, before) }))
    .filter(({ confidence, to }) => confidence !== to);
  for (const { id: noteId, confidence, to } of changed) {
    await tx.rows(
      `update business_model.canvas_item set confidence = $3, changed_by = $4, changed_at = $5, version = version + 1
        where hub_id = $1 and id = $2`,
      [tx.hubId, noteId, to, tx.actor.personId, tx.at],
    );
    tx.audit({
      action: 'canvas_item.settled',
      subject: 'business_model.canvas_item',
      subjectId: noteId,
      teamId,
      before: { confidence },
      after: { confidence: to },
    });
  }
  const canvasIds = [...new Set(notes.map(({ canvasId }) => canvasId))];
  await tx.rows(
    `update business_model.canvas set revision = revision + 1, changed_at = $3 where hub_id = $1 and id = any($2)`,
    [tx.hubId, canvasIds, tx.at],
  );
  for (const canvasId of canvasIds)
    await tellLive(tx, { subject: canvasSubject(canvasId), what: 'item_changed', id: null });
  return changed.map(({ id: noteId, text, confidence, to }) => ({ id: noteId, text, from: confidence, to }));
}

/** Locks the canvases first, as everybody does who changes a note. */
async function notesOf(tx: HubTx, hypothesisId: string): Promise<Note[]> {
  await tx.rows(
    `select c.id from business_model.canvas c
      where c.hub_id = $1 and c.id in (
        select i.canvas_id from business_model.hypothesis_item l
          join business_model.canvas_item i on i.hub_id = l.hub_id and i.id = l.canvas_item_id
         where l.hub_id = $1 and l.hypothesis_id = $2)
      order by c.id for update`,
    [tx.hubId, hypothesisId],
  );
  return tx.rows<Note>(
    `select i.id, i.canvas_id as "canvasId", i.body as text, i.confidence,
            (select array_agg(h.state order by h.number) from business_model.hypothesis_item o
               join business_model.hypothesis h on h.hub_id = o.hub_id and h.id = o.hypothesis_id
              where o.hub_id = i.hub_id and o.canvas_item_id = i.id) as states
       from business_model.hypothesis_item l
       join business_model.canvas_item i on i.hub_id = l.hub_id and i.id = l.canvas_item_id
      where l.hub_id = $1 and l.hypothesis_id = $2 order by i.id`,
    [tx.hubId, hypothesisId],
  );
}
