import { describe, expect, it } from '@jest/globals';
import { HOLIDAY_COUNTRIES } from '@onsil/contracts';

import { publicHolidays } from './public-holidays.js';

const daysOf = async (country: string, year: number) => [...(await publicHolidays(country, 'en'))(year).keys()];

describe('publicHolidays', () => {
  it('adds elections and one-off days to the Korean rule', async () => {
    expect(await daysOf('KR', 2026)).toContain('2026-06-03');
    expect(await daysOf('KR', 2025)).toEqual(expect.arrayContaining(['2025-01-27', '2025-06-03']));
  });

  it('names Korean days in the reader’s language', async () => {
    expect((await publicHolidays('KR', 'en'))(2026).get('2026-09-25')).toBe('Chuseok');
    expect((await publicHolidays('KR', 'ko'))(2026).get('2026-09-25')).toBe('추석');
  });

  it('takes other countries from the library', async () => {
    expect(await daysOf('DE', 2026)).toEqual(
      expect.arrayContaining(['2026-01-01', '2026-04-03', '2026-10-03', '2026-12-25']),
    );
  });

  it('takes every day of a feast that lasts for days', async () => {
    expect(await daysOf('VN', 2026)).toEqual(
      expect.arrayContaining(['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20']),
    );
  });

  it('knows the countries that can be chosen, and all that the library knows', async () => {
    const { default: Holidays } = await import('date-holidays');

    expect(HOLIDAY_COUNTRIES).toEqual(Object.keys(new Holidays().getCountries()));
  });

  it('knows no holidays of a country it does not know', async () => {
    expect(await daysOf('XX', 2026)).toEqual([]);
  });
});
