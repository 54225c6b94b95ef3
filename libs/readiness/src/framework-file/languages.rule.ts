import { LOCALES, type Locale } from '@onsil/contracts';

import type { DraftPath, Fault } from './fault.js';
import { isRecord } from './loose.rule.js';

type Text = Readonly<Partial<Record<Locale, unknown>>>;

/** An object of words in our languages; what is no text in a place for one is told of by its shape. */
const isText = (value: unknown): value is Text =>
  isRecord(value) &&
  Object.keys(value).length > 0 &&
  Object.entries(value).every(([name, words]) => LOCALES.some((each) => each === name) && typeof words === 'string');

/** The languages that a draft is written in: those of which it has any text. */
export function languagesOf(draft: unknown): Locale[] {
  const texts = [...textsOf(draft)];
  return LOCALES.filter((locale) => texts.some(({ text }) => text[locale] !== undefined));
}

/** Texts that lack one of the languages of the others. A file of one language lacks nothing. */
export function languageFaults(draft: unknown): Fault[] {
  const languages = languagesOf(draft);
  return [...textsOf(draft)].flatMap(({ path, text }) =>
    languages
      .filter((locale) => text[locale] === undefined)
      .map((locale) => ({ kind: 'language_missing', path: [...path, locale] }) as const),
  );
}

/** The draft with the words of its one language in both places. */
export function inBothLanguages(draft: unknown): unknown {
  if (Array.isArray(draft)) return draft.map(inBothLanguages);
  if (isText(draft)) return { ko: draft.ko ?? draft.en, en: draft.en ?? draft.ko };
  if (!isRecord(draft)) return draft;
  return Object.fromEntries(Object.entries(draft).map(([name, part]) => [name, inBothLanguages(part)]));
}

/** The draft with each text in these languages only. */
export function onlyIn(draft: unknown, language: Locale): unknown {
  if (Array.isArray(draft)) return draft.map((each) => onlyIn(each, language));
  if (isText(draft)) return { [language]: draft[language] };
  if (!isRecord(draft)) return draft;
  return Object.fromEntries(Object.entries(draft).map(([name, part]) => [name, onlyIn(part, language)]));
}

function* textsOf(value: unknown, path: DraftPath = []): Generator<{ path: DraftPath; text: Text }> {
  if (Array.isArray(value)) for (const [at, each] of value.entries()) yield* textsOf(each, [...path, at]);
  else if (isText(value)) yield { path, text: value };
  else if (isRecord(value)) for (const [name, part] of Object.entries(value)) yield* textsOf(part, [...path, name]);
}
