import type { CaughtMail } from '@onsil/platform';

/** The list of caught mails as a page. */
export function listPage(mails: readonly CaughtMail[]): string {
  const rows = mails.map(
    ({ id, to, subject, receivedAt }) =>
      `<li><a href="/dev/mail/${id}">${escaped(subject || '(no subject)')}</a> <span>${escaped(to.join(', '))}</span> <time datetime="${receivedAt.toISOString()}">${receivedAt.toISOString().slice(0, 16).replace('T', ' ')} UTC</time></li>`,
  );
  const body = rows.length > 0 ? `<ul>${rows.join('')}</ul>` : '<p>아직 온 메일이 없어요. · No mail yet.</p>';
  return page('Mail', `<h1>메일 · Mail</h1>${body}`);
}

/** One caught mail as text with its telling headers, and ways to its HTML and its calendar entry. */
export function mailPage(mail: CaughtMail): string {
  const head = [
    ['From', mail.from],
    ['To', mail.to.join(', ')],
    ['Message-ID', mail.messageId ?? ''],
    ...mail.headers.map(({ name, value }) => [name, value]),
  ].map(([name, value]) => `<dt>${escaped(name!)}</dt><dd>${escaped(value!)}</dd>`);
  return page(
    mail.subject,
    `<p><a href="/dev/mail">← 메일 · Mail</a></p><h1>${escaped(mail.subject)}</h1><dl>${head.join('')}</dl>` +
      `<pre>${linked(escaped(mail.text))}</pre><p><a href="/dev/mail/${mail.id}/html">HTML</a></p>` +
      (mail.calendar ? `<p><a href="/dev/mail/${mail.id}/session.ics">session.ics</a></p>` : ''),
  );
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="ko"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title>
<style>body{margin:2rem auto;max-width:44rem;padding:0 1rem;font:16px/1.6 system-ui,sans-serif;color:#1c2321;background:#f6f7f5}
a{color:#1f5f4f}li{margin:.5rem 0}span,time,dt{color:#5b6660}dl{display:grid;grid-template-columns:max-content 1fr;gap:0 1rem}dd{margin:0}
pre{white-space:pre-wrap;overflow-wrap:anywhere;padding:1rem;background:#fff;border-radius:8px}</style></head>
<body><main>${body}</main></body></html>`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
}

function linked(safe: string): string {
  return safe.replace(/https?:\/\/[^\s<]+/g, (url) => `<a href="${url}">${url}</a>`);
}
