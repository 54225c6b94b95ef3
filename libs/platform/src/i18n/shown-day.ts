import type { Locale } from '@onsil/contracts';

const LANGUAGE: Readonly<Record<Locale, string>> = { ko: 'ko-KR', en: 'en-GB' };

/** Making one takes longer than the rest of a letter. */
const FORMATS = Object.fromEntries(
  Object.entries(LANGUAGE).map(([locale, language]) => [
    locale,
    {
      weekday: new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }),
      month: new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' }),
    },
  ]),
) as Readonly<Record<Locale, Readonly<Record<'weekday' | 'month', Intl.DateTimeFormat>>>>;

/** A day as mails say it: `8. 24.(월)`, `Mon 24 Aug`; with the year when it is another one than `thisYear`. */
export function shownDay(locale: Locale, day: string, thisYear: string): string {
  const part = (name: 'weekday' | 'month') => FORMATS[locale][name].format(Date.parse(day));
  const [year, month, date] = day.split('-').map(Number);
  const isThisYear = day.startsWith(thisYear);
  if (locale === 'ko') return `${isThisYear ? '' : `${year}. `}${month}. ${date}.(${part('weekday')})`;
  return `${part('weekday')} ${date} ${part('month')}${isThisYear ? '' : ` ${year}`}`;
}
