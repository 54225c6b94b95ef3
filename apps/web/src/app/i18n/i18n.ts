import type { Locale } from '@onsil/contracts';
import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';

export const LOCALE_KEY = 'onsil.locale';

/** Not `LOCALES` of the contracts: a value from there would bring zod into the first route. */
const SPOKEN = Object.keys({ ko: true, en: true } satisfies Record<Locale, true>) as Locale[];

/** Each feature's strings are a file of their own, fetched with the first part of that feature that is shown. */
const files: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, callback) => {
    import(`../../locales/${language}/${namespace}.json`).then(
      ({ default: strings }: { default: Record<string, unknown> }) => callback(null, strings),
      (error: Error) => callback(error, null),
    );
  },
};

/** The language of the reader: chosen before, else the browser's, else English. */
export function firstLocale(): Locale {
  const kept = localStorage.getItem(LOCALE_KEY);
  const asked = kept ?? navigator.language.slice(0, 2);
  return SPOKEN.find((locale) => locale === asked) ?? 'en';
}

export async function startI18n(locale: Locale): Promise<void> {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language;
  });
  await i18next
    .use(files)
    .use(initReactI18next)
    .init({
      lng: locale,
      supportedLngs: SPOKEN,
      fallbackLng: false,
      ns: ['ui', 'app'],
      defaultNS: 'app',
      interpolation: { escapeValue: false },
      returnEmptyString: false,
    });
}

/** Changes the language at once and keeps the choice on this device. */
export async function chooseLocale(locale: Locale): Promise<void> {
  localStorage.setItem(LOCALE_KEY, locale);
  await i18next.changeLanguage(locale);
}
