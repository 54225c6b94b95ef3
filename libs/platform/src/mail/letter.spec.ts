import { describe, expect, it } from '@jest/globals';

import { layOut, type Letter } from './letter.js';

const LETTER: Letter = {
  locale: 'ko',
  from: '소셜캠퍼스 온 강원',
  subject: '마일스톤이\n반려되었어요',
  paragraphs: ['<b>리뷰</b>를 확인해 주세요.', '둘째 문단'],
  link: { label: '열기', url: 'https://onsil.example.org/h/campus-gangwon?a=1&b=2' },
};

describe('layOut', () => {
  it('says the same in text and HTML', () => {
    const { text, html } = layOut(LETTER);

    for (const said of ['리뷰', '둘째 문단', '열기', '소셜캠퍼스 온 강원']) {
      expect(text).toContain(said);
      expect(html).toContain(said);
    }
    expect(text).toContain('https://onsil.example.org/h/campus-gangwon?a=1&b=2');
    expect(html).toContain('<html lang="ko">');
  });

  it('treats every string as text, never as markup', () => {
    const { html } = layOut(LETTER);

    expect(html).toContain('&lt;b&gt;리뷰&lt;/b&gt;');
    expect(html).toContain('?a=1&amp;b=2');
  });

  it('lists several things, each with its place, and says why the reader gets it', () => {
    const { text, html } = layOut({
      ...LETTER,
      items: [
        { heading: '<M8>', paragraphs: ['기한이 4일 남았어요'], link: { label: '쓰기', url: 'https://a.example/1' } },
      ],
      because: { text: '팀이라서 보내요.', link: { label: '바꾸기', url: 'https://a.example/why' } },
    });

    expect(text).toContain('* <M8>\n기한이 4일 남았어요\n쓰기: https://a.example/1');
    expect(text).toContain('팀이라서 보내요.\n바꾸기: https://a.example/why');
    expect(html).toContain('<strong>&lt;M8&gt;</strong><br>기한이 4일 남았어요');
    expect(html).toContain('href="https://a.example/why"');
    expect(html).not.toMatch(/<img|src=/);
  });

  it.each([
    ['ko', '온실에서 보낸 메일이에요.'],
    ['en', 'sent with Onsil.'],
  ] as const)('names the sender at its foot in %s', (locale, foot) => {
    expect(layOut({ ...LETTER, locale }).text).toContain(`소셜캠퍼스 온 강원 · ${foot}`);
  });

  it('keeps a subject on one line', () => {
    expect(layOut(LETTER).subject).toBe('마일스톤이 반려되었어요');
  });
});
