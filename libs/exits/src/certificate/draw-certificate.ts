import type { CertificateView, Locale } from '@onsil/contracts';
import { drawQr, fittingSize, flowText, message, ornament, writePdf, type Paper } from '@onsil/platform';

const PAGE = { width: 595.28, height: 841.89 };
const SIDE = 76;
const WIDTH = PAGE.width - 2 * SIDE;
const INK = '#16211B';
const QUIET = '#45524B';
const LEAF = '#14694A';
const CODE = 84;

/** The paper: A4, in one language, the same bytes for the same certificate. */
export function drawCertificate(certificate: CertificateView, locale: Locale): Promise<Buffer> {
  const { content, serial } = certificate;
  const word = (key: string, params: Readonly<Record<string, string>> = {}): string =>
    message(locale, `exits.paper.${key}`, params);
  return writePdf(
    {
      size: 'A4',
      title: `${word('title')}: ${content.team}`,
      author: content.issuer,
      locale,
      madeAt: new Date(certificate.issuedAt),
    },
    (paper) => {
      frame(paper);
      line(paper, word('serial', { serial }), { y: 78, size: 10, colour: QUIET, align: 'left' });
      line(paper, word('title'), { y: 132, size: 38, bold: true, tag: 'H1' });
      const named = nameTeam(paper, content.team);
      facts(paper, certificate, { locale, word, from: named + 30 });
      line(paper, word('body', { programme: content.programme, cohort: content.cohort }), {
        y: 520,
        size: 14,
        lines: 4,
      });
      line(paper, longDay(locale, content.issuedOn), { y: 634, size: 13 });
      const issuer = fittingSize(
        paper,
        content.issuer,
        { width: WIDTH - CODE - 30, size: 20, bold: true },
        { lines: 1, least: 11 },
      );
      line(paper, content.issuer, { y: 670, size: issuer, bold: true });
      check(paper, certificate, word);
    },
  );
}

interface Line {
  readonly y: number;
  readonly size: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly align?: 'left' | 'center';
  readonly lines?: number;
  readonly tag?: 'H1' | 'H2' | 'P';
}

function line(
  paper: Paper,
  text: string,
  { y, size, align = 'center', colour = INK, lines = 1, ...style }: Line,
): number {
  return flowText(paper, text, { x: SIDE, y, width: WIDTH, size, align, colour, maxLines: lines, ...style }).bottom;
}

function frame(paper: Paper): void {
  ornament(paper, () => {
    paper
      .lineWidth(2.5)
      .rect(36, 36, PAGE.width - 72, PAGE.height - 72)
      .stroke(LEAF);
    paper
      .lineWidth(0.6)
      .rect(43, 43, PAGE.width - 86, PAGE.height - 86)
      .stroke(LEAF);
    paper
      .lineWidth(0.8)
      .moveTo(PAGE.width / 2 - 40, 206)
      .lineTo(PAGE.width / 2 + 40, 206)
      .stroke(LEAF);
  });
}

/** A long name takes two lines before it takes a small size. */
function nameTeam(paper: Paper, team: string): number {
  const style = { width: WIDTH, size: 30, bold: true, leading: 1.35 };
  const size = fittingSize(paper, team, style, { lines: 2, least: 12 });
  return line(paper, team, { y: 236, size, bold: true, lines: 3, tag: 'H2' });
}

function facts(
  paper: Paper,
  { content }: CertificateView,
  { locale, word, from }: { locale: Locale; word: (key: string) => string; from: number },
): void {
  const rows = [
    [word('programme'), `${content.programme} ${content.cohort}`],
    [word('period'), `${longDay(locale, content.startsOn)} – ${longDay(locale, content.endsOn)}`],
    ...(content.members.length > 0 ? [[word('members'), content.members.join(', ')]] : []),
  ] as const;
  let y = from;
  for (const [label, value] of rows) {
    flowText(paper, label!, { x: SIDE, y, width: 90, size: 12, colour: QUIET });
    const size = fittingSize(paper, value!, { width: WIDTH - 100, size: 12 }, { lines: 5, least: 7 });
    y = flowText(paper, value!, { x: SIDE + 100, y, width: WIDTH - 100, size, maxLines: 14 }).bottom + 8;
  }
}

function check(paper: Paper, { verifyUrl }: CertificateView, word: (key: string) => string): void {
  const y = PAGE.height - 62 - CODE;
  const x = SIDE + CODE + 16;
  drawQr(paper, verifyUrl, { x: SIDE, y, size: CODE, alt: word('code') });
  const { bottom } = flowText(paper, word('check'), { x, y: y + 22, width: WIDTH - CODE - 16, size: 9, colour: QUIET });
  flowText(paper, verifyUrl, { x, y: bottom, width: WIDTH - CODE - 16, size: 8, colour: QUIET });
  paper.link(SIDE, y, CODE, CODE, verifyUrl);
}

/** A day as documents write it: in full, with the year. */
function longDay(locale: Locale, day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  if (locale === 'ko') return `${year}년 ${month}월 ${date}일`;
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(day));
}
