import type { Locale } from '@onsil/contracts';

import { plusDays } from './calendar-day.rule.js';
import { koreanHolidays } from './korean-holidays.rule.js';
import { ONE_OFF_HOLIDAYS } from './one-off-holidays.js';

/** The public holidays of a year: day to name. */
export type HolidaysOfYear = (year: number) => ReadonlyMap<string, string>;

const DAY_MS = 86_400_000;

const calendars = new Map<string, Promise<HolidaysOfYear>>();

/**
 * The public holidays of a country (ISO 3166 code), named in one language, each year computed when first asked for. Korea's by our
 * own rule; the others' from `date-holidays` (data CC-BY-3.0), loaded when first needed. An unknown country has none.
 */
export function publicHolidays(country: string, locale: Locale): Promise<HolidaysOfYear> {
  const key = `${country} ${locale}`;
  const known = calendars.get(key);
  if (known) return known;
  const calendar = country === 'KR' ? Promise.resolve(korea(locale)) : elsewhere(country, locale);
  calendars.set(key, calendar);
  calendar.catch(() => calendars.delete(key)); // loading it failed: the next one tries again
  return calendar;
}

function korea(locale: Locale): HolidaysOfYear {
  return eachYearOnce((year) =>
    [...koreanHolidays(year), ...ONE_OFF_HOLIDAYS.filter(({ day }) => day.startsWith(`${year}-`))].map(
      ({ day, name }) => [day, name[locale]],
    ),
  );
}

async function elsewhere(country: string, locale: Locale): Promise<HolidaysOfYear> {
  const { default: Holidays } = await import('date-holidays');
  const holidays = new Holidays(country);
  return eachYearOnce((year) =>
    holidays
      .getHolidays(year, locale)
      .filter(({ type }) => type === 'public')
      .flatMap(({ date, start, end, name }) => wholeDays(date, start, end).map((day): [string, string] => [day, name])),
  );
}

/** Feasts last for days; one that begins on the eve closes from the day after it. */
function wholeDays(date: string, start: Date, end: Date): string[] {
  const days = Math.max(1, Math.floor((end.getTime() - start.getTime()) / DAY_MS));
  return Array.from({ length: days }, (_, place) => plusDays(date.slice(0, 10), place));
}

function eachYearOnce(daysOf: (year: number) => [day: string, name: string][]): HolidaysOfYear {
  const years = new Map<number, ReadonlyMap<string, string>>();
  return (year) => {
    const days = years.get(year) ?? new Map(daysOf(year).sort(([a], [b]) => a.localeCompare(b)));
    years.set(year, days);
    return days;
  };
}
