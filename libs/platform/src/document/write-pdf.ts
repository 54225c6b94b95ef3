import { createRequire } from 'node:module';
import { buffer } from 'node:stream/consumers';

import type { Locale } from '@onsil/contracts';
import type Pdfkit from 'pdfkit';

import { fontOf } from './fonts.js';

/** With the first document, and the very fontkit that reads our fonts: a start need not wait for either. */
const load = createRequire(import.meta.url);

/** What is drawn on: points (72 an inch), origin top left. Fonts `regular` and `bold` are embedded as far as they are used. */
export type Paper = PDFKit.PDFDocument;

export interface PaperOptions {
  readonly size: 'A4' | 'A3';
  readonly layout?: 'portrait' | 'landscape';
  readonly title: string;
  readonly author: string;
  /** What a screen reader reads it in. */
  readonly locale: Locale;
  readonly madeAt: Date;
}

/**
 * A tagged PDF of what `draw` draws, whole in memory. There is one page until `draw` calls `paper.addPage()`.
 * Text goes through `flowText`, which tags it and breaks lines; lines and fills through `ornament`.
 */
export function writePdf(options: PaperOptions, draw: (paper: Paper) => void): Promise<Buffer> {
  const PDFDocument = load('pdfkit') as typeof Pdfkit;
  const { size, layout = 'portrait', title, author, locale, madeAt } = options;
  const paper = new PDFDocument({
    size,
    layout,
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    lang: locale,
    displayTitle: true,
    font: fontOf('regular'),
    info: { Title: title, Author: author, Creator: 'Onsil', CreationDate: madeAt, ModDate: madeAt },
  });
  paper.registerFont('regular', fontOf('regular')).registerFont('bold', fontOf('bold'));
  const bytes = buffer(paper);
  draw(paper);
  paper.end();
  return bytes;
}

/** Lines, fills and what else says nothing: a screen reader passes over it. */
export function ornament(paper: Paper, draw: () => void): void {
  paper.markContent('Artifact', { type: 'Layout' });
  draw();
  paper.endMarkedContent();
}
