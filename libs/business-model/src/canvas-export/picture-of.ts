import { dayIn, type CanvasView, type Confidence, type Locale } from '@onsil/contracts';
import { message, shownDay } from '@onsil/platform';

import type { CanvasPicture } from './canvas-picture.js';

const LEGEND: readonly Confidence[] = ['supported', 'some_evidence', 'assumed', 'refuted'];

interface Reader {
  readonly locale: Locale;
  readonly timeZone: string;
  readonly at: Date;
}

/** A canvas in the words of its reader, as it is drawn. */
export function pictureOf(canvas: CanvasView, { locale, timeZone, at }: Reader): CanvasPicture {
  const word = (key: string, params: Record<string, string | number> = {}) =>
    message(locale, `canvas_export.${key}`, params);
  const { name, team, type, lastVersion, items } = canvas;
  const { content } = type;
  const today = dayIn(timeZone, at);
  const said = content.attribution;
  return {
    name,
    facts: [
      team.name,
      content.name[locale],
      ...(lastVersion ? [word('version', { number: lastVersion.number, name: lastVersion.name })] : []),
      word('as_of', { day: shownDay(locale, today, null) }),
    ].join(' · '),
    blocks: content.blocks.map(({ key, name: names, column, row, columns, rows }) => ({
      key,
      column,
      row,
      columns,
      rows,
      name: names[locale],
      notes: items
        .filter(({ block }) => block === key)
        .map(({ text, tag, confidence, hypotheses }) => ({
          confidence,
          text: [
            text,
            ...(tag ? [`[${tag}]`] : []),
            ...hypotheses.map(({ number }) => `[${word('hypothesis', { number })}]`),
          ].join(' '),
        })),
    })),
    legend: LEGEND.map((confidence) => ({ confidence, word: word(`confidence.${confidence}`) })),
    attribution: said && [said.text[locale], said.licence, said.url].filter(Boolean).join(' · '),
    more: word('more'),
  };
}
