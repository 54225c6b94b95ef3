import { describe, expect, it } from '@jest/globals';
import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

import { drawQr } from './draw-qr.js';
import { fittingSize, flowText, lineHeight, textLines } from './text-flow.js';
import { ornament, writePdf, type Paper, type PaperOptions } from './write-pdf.js';

const A4: PaperOptions = {
  size: 'A4',
  title: '수료증: 산골약배달',
  author: '소셜캠퍼스 온 강원',
  locale: 'ko',
  madeAt: new Date('2031-11-28T01:00:00Z'),
};

describe('writePdf', () => {
  it('writes Korean that a reader can copy, in an embedded part of the font, under its title', async () => {
    const bytes = await writePdf(A4, (paper) => {
      flowText(paper, '산골약배달 팀은 모든 과정을 마쳤습니다.\n韓國 Café', { x: 60, y: 60, width: 400, size: 14 });
      ornament(paper, () => paper.rect(40, 40, 500, 760).stroke());
      drawQr(paper, 'https://onsil.example/verify/x', { x: 60, y: 700, size: 60, alt: '확인하는 주소' });
    });

    const read = await pdf(bytes);
    expect(await textOf(read.page)).toBe('산골약배달 팀은 모든 과정을 마쳤습니다. 韓國 Café');
    expect(read.info).toMatchObject({
      Title: A4.title,
      Author: A4.author,
      Language: 'ko',
      CreationDate: 'D:20311128010000Z',
    });
    expect(read.page.view).toEqual([0, 0, 595.28, 841.89]);
    expect(bytes.length).toBeLessThan(60_000);
  });

  it('is the same to the byte when nothing differs', async () => {
    const draw = (paper: Paper) => void flowText(paper, '같은 글', { x: 60, y: 60, width: 400, size: 14 });

    expect((await writePdf(A4, draw)).equals(await writePdf(A4, draw))).toBe(true);
  });

  it('lies on its side, and turns pages when it is told to', async () => {
    const bytes = await writePdf({ ...A4, size: 'A3', layout: 'landscape' }, (paper) => {
      const { rest } = flowText(paper, '하나\n둘\n셋', { x: 60, y: 60, width: 400, size: 14, maxLines: 2 });
      paper.addPage();
      flowText(paper, rest.join('\n'), { x: 60, y: 60, width: 400, size: 14 });
    });

    const { page, second } = await pdf(bytes);
    expect(page.view).toEqual([0, 0, 1190.55, 841.89]);
    expect([await textOf(page), await textOf(second!)]).toEqual(['하나 둘', '셋']);
  });

  it('shrinks a long name until it stands in one line, but not below what can be read', async () => {
    await writePdf(A4, (paper) => {
      const style = { width: 300, size: 32, bold: true };
      const name = '느린걸음여행 사회적협동조합 준비모임';

      const size = fittingSize(paper, name, style, { lines: 1, least: 12 });

      expect(size).toBeLessThan(20);
      expect(textLines(paper, name, { ...style, size })).toHaveLength(1);
      expect(fittingSize(paper, name.repeat(40), style, { lines: 1, least: 12 })).toBe(12);
      expect(lineHeight({ ...style, size: 10 })).toBe(15);
    });
  });
});

async function pdf(bytes: Buffer) {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const { info } = await document.getMetadata();
  const second = document.numPages > 1 ? await document.getPage(2) : null;
  return { info, page: await document.getPage(1), second };
}

async function textOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  const pieces = items.map((item) => ('str' in item ? item.str : ''));
  return pieces.filter((piece) => piece.trim() !== '').join(' ');
}
