import type { Locale } from '@onsil/contracts';

/** A catalogue: key -> text with `{name}` placeholders. Both languages hold the same keys, by type. */
export type Catalogue<K extends string = string> = Readonly<Record<Locale, Readonly<Record<K, string>>>>;

/**
 * Declares the texts of one lib. Error messages are keyed by the error's code; `<code>.title` may override the title.
 * Never put a Korean particle after a placeholder (look.md section 10).
 */
export function defineMessages<K extends string>(catalogue: Record<Locale, Record<K, string>>): Catalogue<K> {
  return catalogue;
}
