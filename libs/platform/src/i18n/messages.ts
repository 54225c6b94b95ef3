import { LOCALES, type Locale } from '@onsil/contracts';

/** A catalogue: key -> text with placeholders. Both languages hold the same keys, by type. */
export type Catalogue<K extends string = string> = Readonly<Record<Locale, Readonly<Record<K, string>>>>;

const texts: Record<Locale, Map<string, string>> = { ko: new Map(), en: new Map() };

/**
 * Declares and registers the texts of one lib. A refusal's text is keyed by the error's code; `<code>.title` may
 * override the title. Never put a Korean particle after a placeholder (look.md section 10).
 * @throws when a key is declared twice.
 */
export function defineMessages<K extends string>(catalogue: Record<Locale, Record<K, string>>): Catalogue<K> {
  for (const locale of LOCALES)
    for (const [key, text] of Object.entries<string>(catalogue[locale])) {
      if (texts[locale].has(key)) throw new Error(`The message ${key} is declared twice.`);
      texts[locale].set(key, text);
    }
  return catalogue;
}

/** True when the key has a text in every language. */
export function hasMessage(key: string): boolean {
  return LOCALES.every((locale) => texts[locale].has(key));
}

/** `{name}`, or `{name|day|days}`: the noun that follows the number, for one and for all others. */
const PLACEHOLDER = /\{(\w+)(?:\|([^{}|]*)\|([^{}|]*))?\}/g;

/** `20,000`, and `2031`: a year is a number too. */
const numbers = new Intl.NumberFormat('en', { useGrouping: 'min2' });

/** The text of a key with its placeholders filled. @throws when the key is unknown: a bug, found by the message test. */
export function message(locale: Locale, key: string, params: Readonly<Record<string, string | number>> = {}): string {
  const text = texts[locale].get(key);
  if (text === undefined) throw new Error(`No message ${key} in ${locale}.`);
  return text.replace(PLACEHOLDER, (placeholder, name: string, one?: string, others?: string) => {
    const value = params[name];
    if (value === undefined) return placeholder;
    return (value === 1 ? one : others) ?? (typeof value === 'number' ? numbers.format(value) : value);
  });
}

/** Every declared key, for the test that each error code has its text. */
export function declaredMessages(): readonly string[] {
  return [...texts.ko.keys()];
}
