import type { Locale } from '@onsil/contracts';

/** So many days, as a sentence takes them: `7` before 일, `7 days`. */
export function shownDays(locale: Locale, days: number): string {
  if (locale === 'ko') return String(days);
  return days === 1 ? '1 day' : `${days} days`;
}
