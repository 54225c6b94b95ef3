import type { Locale } from '@onsil/contracts';

/** What a mail says, before it has a shape. Plain text throughout; nothing in it is markup. */
export interface Letter {
  readonly locale: Locale;
  /** Who writes: the hub's name, or null when Onsil itself does. */
  readonly from: string | null;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** The one thing to do next. */
  readonly link?: { readonly label: string; readonly url: string };
}

const FOOT: Record<Locale, (from: string | null) => string> = {
  ko: (from) => (from ? `${from} · Onsil에서 보낸 메일이에요.` : 'Onsil에서 보낸 메일이에요.'),
  en: (from) => (from ? `${from} · sent with Onsil.` : 'Sent with Onsil.'),
};

/** Lays a letter out as text and HTML from the same strings. */
export function layOut(letter: Letter): { subject: string; text: string; html: string } {
  const subject = letter.subject.replace(/\s+/g, ' ').trim();
  const foot = FOOT[letter.locale](letter.from);
  const { link, paragraphs } = letter;
  const text = [...paragraphs, ...(link ? [`${link.label}\n${link.url}`] : []), `-- \n${foot}`].join('\n\n') + '\n';
  const body = paragraphs.map(
    (paragraph) => `<p style="margin:0 0 16px">${escaped(paragraph).replace(/\n/g, '<br>')}</p>`,
  );
  const button = link
    ? `<p style="margin:24px 0"><a href="${escaped(link.url)}" style="display:inline-block;padding:12px 20px;border-radius:8px;background:#1f5f4f;color:#ffffff;text-decoration:none;font-weight:600">${escaped(link.label)}</a></p>` +
      `<p style="margin:0 0 16px;color:#5b6660;font-size:13px;word-break:break-all">${escaped(link.url)}</p>`
    : '';
  const html = `<!doctype html>
<html lang="${letter.locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(subject)}</title></head>
<body style="margin:0;padding:24px;background:#f6f7f5;color:#1c2321;font:16px/1.6 system-ui,'Apple SD Gothic Neo','Malgun Gothic',sans-serif">
<div style="max-width:560px;margin:0 auto;padding:32px;background:#ffffff;border-radius:12px">
${body.join('\n')}
${button}
<p style="margin:32px 0 0;color:#5b6660;font-size:13px">${escaped(foot)}</p>
</div>
</body>
</html>
`;
  return { subject, text, html };
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
}
