import '../exits.messages.js';

import { describe, expect, it } from '@jest/globals';
import type { CertificateView, Locale } from '@onsil/contracts';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

import { drawCertificate } from './draw-certificate.js';

const CERTIFICATE: CertificateView = {
  id: '0194f000-0000-7000-8000-000000000001',
  serial: '2031-0007',
  state: 'valid',
  content: {
    hub: { ko: '소셜캠퍼스 온 강원', en: 'Social Campus On Gangwon' },
    issuer: '소셜캠퍼스 온 강원',
    team: '산골약배달',
    members: ['김한결', '李서준'],
    programme: '사회적기업가 육성사업',
    cohort: '3기',
    startsOn: '2031-03-04',
    endsOn: '2031-11-28',
    issuedOn: '2031-12-01',
  },
  issuedBy: { id: '0194f000-0000-7000-8000-000000000002', name: '책임자 01' },
  issuedAt: '2031-12-01T01:00:00Z',
  ended: null,
  replacedBy: null,
  verifyUrl: 'https://onsil.example/verify/abcdefghijklmnopqrstuvwxyz0',
  version: 1,
  can: { revoke: true, reissue: true },
};

describe('drawCertificate', () => {
  it.each<[Locale, readonly string[]]>([
    [
      'ko',
      [
        '수료증',
        '제 2031-0007 호',
        '산골약배달',
        '김한결, 李서준',
        '2031년 3월 4일 – 2031년 11월 28일',
        '2031년 12월 1일',
      ],
    ],
    [
      'en',
      [
        'Certificate',
        'No. 2031-0007',
        '산골약배달',
        '김한결, 李서준',
        '4 March 2031 – 28 November 2031',
        '1 December 2031',
      ],
    ],
  ])('writes one page in %s that says all of it and where it is verified', async (locale, said) => {
    const text = await textOf(await drawCertificate(CERTIFICATE, locale));

    expect(text.pages).toBe(1);
    for (const words of [...said, '소셜캠퍼스 온 강원', 'https://onsil.example/verify/abcdefghijklmnopqrstuvwxyz0'])
      expect(text.said).toContain(words);
  });

  it('keeps a long name, many members and odd characters on the one page', async () => {
    const members = Array.from({ length: 50 }, (_, i) => `아주긴이름을가진구성원${i}`);
    const team = '느린걸음여행 '.repeat(16).trim();
    const content = { ...CERTIFICATE.content, team, members: [...members, '👩‍🌾'] };

    const { pages, said } = await textOf(await drawCertificate({ ...CERTIFICATE, content }, 'ko'));

    expect(pages).toBe(1);
    expect(said).toContain('소셜캠퍼스 온 강원');
  });
});

async function textOf(bytes: Buffer): Promise<{ pages: number; said: string }> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const { items } = await (await document.getPage(1)).getTextContent();
  const said = items.map((item) => ('str' in item ? item.str : '')).join(' ');
  return { pages: document.numPages, said: said.replaceAll(/\s+/g, ' ') };
}
