import type { Locale } from '@onsil/contracts';

/** So many days, as a sentence takes them: `7` before 일, `7 days`. */
export function shownDays(locale: Locale, days: number): string {
  if (locale === 'ko') return String(days);
  return days === 1 ? '1 day' : `${days} days`;
}

/** A day with its time of day, where there is one: `3. 14.(금) 18:00`, `Fri 14 Mar, 18:00`. */
export function withTime(locale: Locale, shownDay: string, time: string | null): string {
  if (time === null) return shownDay;
  return `${shownDay}${locale === 'ko' ? ' ' : ', '}${time}`;
}
