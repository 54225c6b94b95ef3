import type { Locale } from '@onsil/contracts';

import { koreanHolidays } from './korean-holidays.rule.js';
import { ONE_OFF_HOLIDAYS } from './one-off-holidays.js';

/** The public holidays of a year: day to name. */
export type HolidaysOfYear = (year: number) => ReadonlyMap<string, string>;

const calendars = new Map<string, Promise<HolidaysOfYear>>();

/**
 * The public holidays of a country (ISO 3166 code), named in one language, each year computed when first asked for. Korea's by our
 * own rule; the others' from `date-holidays` (data CC-BY-3.0), loaded when first needed. An unknown country has none.
 */
export function publicHolidays(country: string, locale: Locale): Promise<HolidaysOfYear> {
  const key = `${country} ${locale}`;
  const calendar =
    calendars.get(key) ?? (country === 'KR' ? Promise.resolve(korea(locale)) : elsewhere(country, locale));
  calendars.set(key, calendar);
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
      .map(({ date, name }) => [date.slice(0, 10), name]),
  );
}

function eachYearOnce(daysOf: (year: number) => [day: string, name: string][]): HolidaysOfYear {
  const years = new Map<number, ReadonlyMap<string, string>>();
  return (year) => {
    const days = years.get(year) ?? new Map(daysOf(year).sort(([a], [b]) => a.localeCompare(b)));
    years.set(year, days);
    return days;
  };
}
