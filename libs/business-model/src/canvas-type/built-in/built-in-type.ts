import type { CanvasAttribution, CanvasBlock, CanvasTypeContent, Locale } from '@onsil/contracts';

type Text = Record<Locale, string>;

/** A type that comes with Onsil. Other content takes the next number: canvases keep the one they were begun with. */
export interface BuiltInType {
  readonly key: string;
  readonly number: number;
  readonly content: CanvasTypeContent;
}

export const t = (ko: string, en: string): Text => ({ ko, en });

/** A block: its place is column, row, how many columns, how many rows. */
export function block(
  key: string,
  name: Text,
  help: Text,
  [column, row, columns, rows]: readonly [number, number, number, number],
): CanvasBlock {
  return { key, name, help, column, row, columns, rows };
}

export const BMC_ATTRIBUTION: CanvasAttribution = {
  text: t(
    'Business Model Canvas(Strategyzer AG)를 CC BY-SA 3.0에 따라 썼어요. 칸의 물음은 새로 썼어요.',
    'Uses the Business Model Canvas (Strategyzer AG) under CC BY-SA 3.0. The questions in the blocks are ours.',
  ),
  url: 'https://www.strategyzer.com/library/the-business-model-canvas',
  licence: 'CC BY-SA 3.0',
};

export const LEAN_ATTRIBUTION: CanvasAttribution = {
  text: t(
    'Lean Canvas(Ash Maurya, leanstack.com)를 CC BY-SA 3.0에 따라 썼어요. Business Model Canvas(Strategyzer AG)에서 나왔고, 칸의 물음은 새로 썼어요.',
    'Uses the Lean Canvas (Ash Maurya, leanstack.com) under CC BY-SA 3.0, adapted from the Business Model Canvas (Strategyzer AG). The questions in the blocks are ours.',
  ),
  url: 'https://www.leancanvas.com/',
  licence: 'CC BY-SA 3.0',
};
