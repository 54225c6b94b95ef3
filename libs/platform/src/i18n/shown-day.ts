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

/** A day as mails say it: `8. 24.(월)`, `Mon 24 Aug`; with the year when it is another one than `thisYear` (null: always). */
export function shownDay(locale: Locale, day: string, thisYear: string | null): string {
  const part = (name: 'weekday' | 'month') => FORMATS[locale][name].format(Date.parse(day));
  const [year, month, date] = day.split('-').map(Number);
  const isThisYear = thisYear !== null && day.startsWith(thisYear);
  if (locale === 'ko') return `${isThisYear ? '' : `${year}. `}${month}. ${date}.(${part('weekday')})`;
  return `${part('weekday')} ${date} ${part('month')}${isThisYear ? '' : ` ${year}`}`;
}

/** A day with its time of day, where there is one: `3. 14.(금) 18:00`, `Fri 14 Mar, 18:00`. */
export function withTime(locale: Locale, shown: string, time: string | null): string {
  if (time === null) return shown;
  return `${shown}${locale === 'ko' ? ' ' : ', '}${time}`;
}
