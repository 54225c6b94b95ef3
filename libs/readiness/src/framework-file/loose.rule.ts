import type { DraftPath } from './fault.js';

/** How deep a framework goes: `cells[3].criteria[0].text.ko`, and a little more. */
const DEEPEST = 8;
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd\ufffe\uffff]/g;
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/g;

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands under a name, or nothing. */
export const fieldOf = (value: unknown, name: string): unknown => (isRecord(value) ? value[name] : undefined);
/** The items of a list; of anything else none. */
export const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
/** What stands at a path, or nothing. */
export const valueAt = (value: unknown, path: DraftPath): unknown =>
  path.reduce<unknown>(
    (found, step) => (typeof step === 'number' ? itemsOf(found)[step] : fieldOf(found, step)),
    value,
  );

/** True when there are more values in it than that. Looks no further, and runs out of no stack. */
export function holdsMoreThan(value: unknown, most: number): boolean {
  const open: unknown[] = [value];
  for (let seen = 0; open.length > 0; seen++) {
    if (seen > most || open.length > most) return true;
    const next = open.pop();
    if (typeof next === 'object' && next !== null) for (const part of Object.values(next)) open.push(part);
  }
  return false;
}

/** Composed Hangul, no invisible or control characters; what lies deeper than a framework goes is cut off. */
export function cleaned(value: unknown, depth = 0): unknown {
  if (typeof value === 'string')
    return value
      .normalize('NFC')
      .replaceAll(/[\ud800-\udfff]/gu, '')
      .replaceAll('\r\n', '\n')
      .replaceAll(CONTROL, '')
      .replaceAll(INVISIBLE, '');
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= DEEPEST) return null;
  if (Array.isArray(value)) return value.map((each) => cleaned(each, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [String(cleaned(name)), cleaned(part, depth + 1)]),
  );
}

/** Every text and every name in a draft, with its path. */
export function* wordsOf(value: unknown, path: DraftPath = []): Generator<{ path: DraftPath; words: string }> {
  if (typeof value === 'string') yield { path, words: value };
  if (Array.isArray(value)) for (const [at, each] of value.entries()) yield* wordsOf(each, [...path, at]);
  else if (isRecord(value))
    for (const [name, part] of Object.entries(value)) {
      yield { path, words: name };
      yield* wordsOf(part, [...path, name]);
    }
}
