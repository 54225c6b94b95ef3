import type { CanvasItemView, CanvasView } from '@onsil/contracts';

const ID = '0190f1c4-7b0e-7cc3-98c4-0000000000';
const text = (words: string) => ({ ko: words, en: words });

/** A note of a canvas, as the API shows it. */
export function anItem(overrides: Partial<CanvasItemView> = {}): CanvasItemView {
  return {
    id: `${ID}01`,
    block: 'revenue',
    text: '29,000 won a month',
    tag: null,
    confidence: 'assumed',
    hypotheses: [],
    threads: 0,
    suggestedBy: null,
    changedBy: { id: `${ID}02`, name: 'Member 12-1' },
    savedAt: '2026-08-20T05:00:00Z',
    isRemoved: false,
    version: 1,
    ...overrides,
  };
}

/** A canvas of two blocks that its reader may write on. */
export function aCanvas(overrides: Partial<CanvasView> = {}): CanvasView {
  const block = (key: string, name: string, column: number) => ({
    key,
    name: text(name),
    help: text(`What about ${name}?`),
    column,
    row: 1,
    columns: 1,
    rows: 1,
  });
  return {
    id: `${ID}03`,
    name: 'Laundry model',
    team: { id: `${ID}04`, name: 'Seaside laundry' },
    type: {
      source: { kind: 'built_in', key: 'lean_canvas' },
      number: 1,
      content: {
        name: text('Lean Canvas'),
        blocks: [block('revenue', 'Revenue', 1), block('channels', 'Channels', 2)],
        attribution: {
          text: text('Uses the Lean Canvas.'),
          url: 'https://www.leancanvas.com/',
          licence: 'CC BY-SA 3.0',
        },
      },
    },
    isPutAside: false,
    items: [anItem()],
    counts: { assumed: 1, some_evidence: 0, supported: 0, refuted: 0 },
    blockThreads: {},
    lastVersion: null,
    changedAt: '2026-08-20T05:00:00Z',
    revision: 1,
    capabilities: { change: true, write: true, bookmark: true, comment: true, suggest: false, export: true },
    version: 1,
    ...overrides,
  };
}
