import type { Locale } from '@onsil/contracts';

const LANGUAGE: Readonly<Record<Locale, string>> = { ko: 'ko-KR', en: 'en-GB' };

/** A day as people read it: `8. 24.(월)`, `Mon 24 Aug`; with the year when it is another one than `thisYear`. */
export function shownDay(locale: Locale, day: string, thisYear: string): string {
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(LANGUAGE[locale], { ...options, timeZone: 'UTC' }).format(Date.parse(day));
  const [year, month, date] = day.split('-').map(Number);
  const isThisYear = day.startsWith(thisYear);
  if (locale === 'ko') return `${isThisYear ? '' : `${year}. `}${month}. ${date}.(${part({ weekday: 'short' })})`;
  return `${part({ weekday: 'short' })} ${date} ${part({ month: 'short' })}${isThisYear ? '' : ` ${year}`}`;
}

/** So many days, as a sentence takes them: `7` before 일, `7 days`. */
export function shownDays(locale: Locale, days: number): string {
  if (locale === 'ko') return String(days);
  return days === 1 ? '1 day' : `${days} days`;
}
