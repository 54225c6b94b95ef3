import type { RosterFinding } from '@onsil/contracts';

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd\ufffe\uffff]/g;
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/g;
const WIDE_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]/g;
const ERROR_VALUE = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!)$/;
const FORMULA = /^(?:=|[+@-]\s*[A-Za-z]+\()/;

/** A cell's text: composed Hangul, ordinary spaces, no invisible or control characters, one line-break style. */
export function cleanText(raw: string): { readonly text: string; readonly finding: RosterFinding | null } {
  const composed = raw.normalize('NFC').replace(/\r\n?/g, '\n');
  const visible = composed.replace(CONTROL, '').replace(INVISIBLE, '');
  const text = visible
    .replace(WIDE_SPACE, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/ *\n */g, '\n')
    .trim();
  if (ERROR_VALUE.test(text)) return { text: '', finding: 'formula' };
  if (composed.replace(CONTROL, '') !== composed) return { text, finding: 'broken_text' };
  if (FORMULA.test(text)) return { text, finding: 'formula' };
  return { text, finding: /^\s|\s$| {2}|[\u00a0\u3000]/.test(visible) || visible !== composed ? 'spaces' : null };
}
