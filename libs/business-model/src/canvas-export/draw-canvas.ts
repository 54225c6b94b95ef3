import { pageSheet, writePdf, writePng, type PaperOptions, type Sheet } from '@onsil/platform';

import { drawGrid, drawNotes, naturalHeight, type Area, type CanvasPicture, type Remainder } from './canvas-picture.js';
import { markOf, MARK_WIDTH } from './confidence-shape.js';
import { PictureTooLarge } from '../business-model.errors.js';

const MARGIN = 28;
const HEAD = 40;
const FOOT = 26;
/** Points of a landscape page: width, height. */
const PAPERS = { A4: [841.89, 595.28], A3: [1190.55, 841.89] } as const;
/** A picture is as wide as A3, and as high as its notes ask for, up to this. */
const HIGHEST_PICTURE = 6_000;
const QUIET = '#45524B';
const LIST_SIZE = 9;

/** A canvas on one landscape page; what has no room there goes on, block by block, on the pages behind it. */
export function canvasPdf(picture: CanvasPicture, options: Omit<PaperOptions, 'layout'>): Promise<Buffer> {
  const [width, height] = PAPERS[options.size];
  const area = { x: MARGIN, y: MARGIN, width: width - 2 * MARGIN, height: height - 2 * MARGIN };
  return writePdf({ ...options, layout: 'landscape' }, (paper) => {
    const sheet = pageSheet(paper);
    const rest = drawPage(sheet, picture, area);
    drawList(sheet, rest, area, () => paper.addPage());
  });
}

/** A canvas as a picture, with all of its notes. @throws PictureTooLarge */
export function canvasPng(picture: CanvasPicture): Promise<Buffer> {
  const [width, least] = PAPERS.A3;
  return writePng((sheet) => {
    const inner = width - 2 * MARGIN;
    const height = Math.max(least, naturalHeight(sheet, picture, inner) + HEAD + FOOT + 2 * MARGIN + 2);
    if (height > HIGHEST_PICTURE) throw new PictureTooLarge();
    drawPage(sheet, picture, { x: MARGIN, y: MARGIN, width: inner, height: height - 2 * MARGIN });
    return { width, height };
  });
}

function drawPage(sheet: Sheet, picture: CanvasPicture, { x, y, width, height }: Area): Remainder[] {
  sheet.write(picture.name, { x, y, width, size: 16, bold: true, leading: 1.3, maxLines: 1, tag: 'H1' });
  sheet.write(picture.facts, { x, y: y + 22, width, size: 9, leading: 1.3, maxLines: 1, colour: QUIET });
  const rest = drawGrid(sheet, picture, { x, y: y + HEAD, width, height: height - HEAD - FOOT });
  const foot = y + height - FOOT + 8;
  let at = x;
  for (const { confidence, word } of picture.legend) {
    markOf(sheet, confidence, { x: at, y: foot + 1, size: 8 });
    sheet.write(word, { x: at + MARK_WIDTH, y: foot, width: 90, size: 8, leading: 1.3, colour: QUIET });
    at += MARK_WIDTH + 90;
  }
  if (picture.attribution)
    sheet.write(picture.attribution, {
      x: at,
      y: foot,
      width: width - (at - x),
      size: 7,
      leading: 1.3,
      maxLines: 2,
      align: 'right',
      colour: QUIET,
    });
  return rest;
}

function drawList(sheet: Sheet, remainders: readonly Remainder[], area: Area, turn: () => void): void {
  let y = Infinity;
  const end = area.y + area.height;
  const turned = (): void => {
    turn();
    ({ y } = area);
  };
  for (const { block, notes } of remainders) {
    let left = notes;
    while (left.length > 0) {
      if (y > end - 60) turned();
      const { bottom } = sheet.write(block, { ...area, y, size: 11, bold: true, tag: 'H2' });
      const room = { ...area, y: bottom, height: end - bottom };
      const rest = drawNotes(sheet, left, room, LIST_SIZE);
      y = rest.length > 0 ? Infinity : bottom + heightOf(sheet, left, area.width) + 10;
      left = rest;
    }
  }
}

function heightOf(sheet: Sheet, notes: readonly { readonly text: string }[], width: number): number {
  const lines = notes.map(({ text }) => sheet.lines(text, { width: width - MARK_WIDTH, size: LIST_SIZE }).length);
  return lines.reduce((sum, count) => sum + count * LIST_SIZE * 1.4 + 2.5, 0);
}
