import { MEDIA_TYPES, type MediaType } from './media-type.js';

const LONGEST_NAME = 150;
const UNSAFE = /[\u0000-\u001f\u007f"*/:<>?\\|\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * A name that is safe to show and to save under: composed (NFC), without folders or control characters, and with an
 * ending of what the file really is, so that a text called `run.bat` is saved as `run.bat.txt`.
 */
export function safeFileName(claimed: string, mediaType: MediaType): string {
  const endings: readonly string[] = MEDIA_TYPES[mediaType];
  const name = claimed
    .normalize('NFC')
    .replace(/^.*[/\\]/, '')
    .replace(UNSAFE, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const dot = name.lastIndexOf('.');
  const hasFittingEnding = dot > 0 && endings.includes(name.slice(dot + 1).toLowerCase());
  const stem = hasFittingEnding ? name.slice(0, dot) : name;
  const ending = hasFittingEnding ? name.slice(dot + 1) : endings[0];
  return `${[...(stem || 'file')].slice(0, LONGEST_NAME).join('')}.${ending}`;
}

/** `Content-Disposition` of a download, with the full name for today's browsers and an ASCII one for old ones (RFC 6266). */
export function attachmentDisposition(name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]/g, '_').replace(/["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
