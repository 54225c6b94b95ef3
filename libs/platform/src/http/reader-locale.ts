import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { LOCALES, type Locale } from '@onsil/contracts';

import type { OnsilRequest } from './current.js';

/** The language to answer in: the signed-in person's, else the first of `Accept-Language` that we speak, else Korean. */
export function readerLocale(request: OnsilRequest): Locale {
  const known = request.onsil?.person?.locale ?? request.onsil?.actor?.locale;
  if (known) return known;
  const asked = (request.headers['accept-language'] ?? '')
    .split(',')
    .map((part) => part.trim().slice(0, 2).toLowerCase());
  return LOCALES.find((locale) => locale === asked.find((language) => LOCALES.includes(language as Locale))) ?? 'ko';
}

/**
 * The language of the page that asks, where it names exactly one as our own app does: a person may read the phone in
 * one language and the desk in another. A browser's preferences are no such choice, be it one alone: it sends them itself
 * where it opens an address, as for a download.
 */
export function pageLocale({ headers }: Pick<OnsilRequest, 'headers'>): Locale | null {
  if (headers['sec-fetch-mode'] === 'navigate') return null;
  return LOCALES.find((locale) => locale === headers['accept-language']) ?? null;
}

/** The reader's language, also of a route that needs no sign-in. */
export const ReaderLocale = createParamDecorator((_: unknown, context: ExecutionContext): Locale =>
  readerLocale(context.switchToHttp().getRequest<OnsilRequest>()),
);
