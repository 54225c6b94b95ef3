import type { Locale } from '@onsil/contracts';

/** What a mail says, before it has a shape. Plain text throughout; nothing in it is markup. */
export interface Letter {
  readonly locale: Locale;
  /** Who writes: the hub's name, or null when Onsil itself does. */
  readonly from: string | null;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** Several things told together, each with its own place. */
  readonly items?: readonly LetterItem[];
  /** The one thing to do next. */
  readonly link?: LetterLink;
  /** Why the reader gets this, and where that can be changed. */
  readonly because?: { readonly text: string; readonly link: LetterLink };
}

export interface LetterLink {
  readonly label: string;
  readonly url: string;
}

export interface LetterItem {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly link?: LetterLink;
}

const FOOT: Record<Locale, (from: string | null) => string> = {
  ko: (from) => (from ? `${from} · 온실에서 보낸 메일이에요.` : '온실에서 보낸 메일이에요.'),
  en: (from) => (from ? `${from} · sent with Onsil.` : 'Sent with Onsil.'),
};

const SMALL = 'color:#45524b;font-size:13px';

/** Lays a letter out as text and HTML from the same strings; both read without a single image. */
export function layOut(letter: Letter): { subject: string; text: string; html: string } {
  const subject = letter.subject.replace(/\s+/g, ' ').trim();
  const foot = FOOT[letter.locale](letter.from);
  const { link, paragraphs, items = [], because } = letter;
  const text =
    [
      ...paragraphs,
      ...items.map((item) =>
        [`* ${item.heading}`, ...item.paragraphs, ...(item.link ? [`${item.link.label}: ${item.link.url}`] : [])].join(
          '\n',
        ),
      ),
      ...(link ? [`${link.label}\n${link.url}`] : []),
      `-- \n${foot}`,
      ...(because ? [`${because.text}\n${because.link.label}: ${because.link.url}`] : []),
    ].join('\n\n') + '\n';
  const html = `<!doctype html>
<html lang="${letter.locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(subject)}</title></head>
<body style="margin:0;padding:24px;background:#eef3f0;color:#16211b;word-break:keep-all;overflow-wrap:anywhere;font:16px/1.6 system-ui,'Apple SD Gothic Neo','Malgun Gothic',sans-serif">
<div style="max-width:560px;margin:0 auto;padding:32px;background:#ffffff;border-radius:12px">
${[...paragraphs.map((it) => paragraph(it)), ...items.map(itemHtml)].join('\n')}
${link ? button(link) : ''}
<p style="margin:32px 0 0;${SMALL}">${escaped(foot)}</p>
${because ? `<p style="margin:8px 0 0;${SMALL}">${escaped(because.text)} ${anchor(because.link, SMALL)}</p>` : ''}
</div>
</body>
</html>
`;
  return { subject, text, html };
}

function paragraph(text: string): string {
  return `<p style="margin:0 0 16px">${escaped(text).replace(/\n/g, '<br>')}</p>`;
}

function itemHtml({ heading, paragraphs, link }: LetterItem): string {
  const body = paragraphs.map((text) => `<br>${escaped(text)}`).join('');
  return `<p style="margin:0 0 16px;padding-top:16px;border-top:1px solid #d6ded9"><strong>${escaped(heading)}</strong>${body}${link ? `<br>${anchor(link, 'color:#14694a')}` : ''}</p>`;
}

function button(link: LetterLink): string {
  const shape = 'display:inline-block;padding:12px 20px;border-radius:8px;background:#14694a;color:#ffffff';
  return `<p style="margin:24px 0">${anchor(link, `${shape};text-decoration:none;font-weight:600`)}</p>
<p style="margin:0 0 16px;${SMALL};word-break:break-all">${escaped(link.url)}</p>`;
}

function anchor({ label, url }: LetterLink, style: string): string {
  return `<a href="${escaped(url)}" style="${style}">${escaped(label)}</a>`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
}
