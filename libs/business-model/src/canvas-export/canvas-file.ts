import type { CanvasExportFile, CanvasView } from '@onsil/contracts';

/** A canvas as `docs/canvas-json.md` describes it. */
export function canvasFile(canvas: CanvasView, at: Date): CanvasExportFile {
  const { id, name, team, revision, changedAt, lastVersion, type, items } = canvas;
  const order = type.content.blocks.map(({ key }) => key);
  return {
    format: 'onsil.canvas',
    formatVersion: 1,
    exportedAt: at.toISOString(),
    canvas: {
      id,
      name,
      team,
      revision,
      changedAt,
      lastVersion: lastVersion && {
        number: lastVersion.number,
        name: lastVersion.name,
        reason: lastVersion.reason,
        madeAt: lastVersion.madeAt,
      },
    },
    type: { number: type.number, content: type.content },
    notes: items
      .toSorted((one, other) => order.indexOf(one.block) - order.indexOf(other.block))
      .map(({ id: noteId, block, text, tag, confidence, hypotheses, suggestedBy, changedBy, savedAt }) => ({
        id: noteId,
        block,
        text,
        tag,
        confidence,
        hypotheses: hypotheses.map(({ number, state }) => ({ number, state })),
        suggestedBy,
        changedBy,
        savedAt,
      })),
  };
}
