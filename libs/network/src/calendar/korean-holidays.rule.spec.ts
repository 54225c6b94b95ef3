import { readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

import { koreanHolidays } from './korean-holidays.rule.js';
import { ONE_OFF_HOLIDAYS } from './one-off-holidays.js';

const published = readFileSync(new URL('./holidays-kr.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(',') as [day: string, name: string, kind: string])
  .map(([day, name, kind]) => ({ day, name, oneOff: kind === 'election' || kind === 'temporary' }));

describe('koreanHolidays', () => {
  it.each([2024, 2025, 2026, 2027])('gives the published days of %i but for elections and one-off days', (year) => {
    const expected = published
      .filter(({ day, oneOff }) => !oneOff && day.startsWith(`${year}`))
      .map(({ day, name }) => ({ day, name }));

    expect(koreanHolidays(year).map(({ day, name }) => ({ day, name: name.ko }))).toEqual(expected);
  });

  it('leaves exactly the published elections and one-off days to the table', () => {
    const expected = published.filter(({ oneOff }) => oneOff).map(({ day, name }) => ({ day, name }));

    expect(ONE_OFF_HOLIDAYS.map(({ day, name }) => ({ day, name: name.ko }))).toEqual(expected);
  });

  it('gives one substitute when two holidays fall on one weekday', () => {
    expect(koreanHolidays(2028).filter(({ day }) => day >= '2028-10-01' && day <= '2028-10-10')).toEqual([
      { day: '2028-10-02', name: { ko: '추석 전날', en: 'Eve of Chuseok' } },
      { day: '2028-10-03', name: { ko: '추석·개천절', en: 'Chuseok, National Foundation Day' } },
      { day: '2028-10-04', name: { ko: '추석 다음 날', en: 'Day after Chuseok' } },
      { day: '2028-10-05', name: { ko: '대체공휴일', en: 'Substitute holiday' } },
      { day: '2028-10-09', name: { ko: '한글날', en: 'Hangul Day' } },
    ]);
  });

  it('knows no substitute before its decree', () => {
    const days = koreanHolidays(2020).map(({ day }) => day);

    expect(days).toContain('2020-08-15');
    expect(days).not.toContain('2020-08-17');
  });

  it('never puts a substitute on a weekend or on another holiday', () => {
    for (let year = 2024; year <= 2050; year += 1) {
      const holidays = koreanHolidays(year);
      const substitutes = holidays.filter(({ name }) => name.ko.startsWith('대체공휴일'));

      expect(new Set(holidays.map(({ day }) => day)).size).toBe(holidays.length);
      for (const { day } of substitutes) expect([1, 2, 3, 4, 5]).toContain(new Date(day).getUTCDay());
    }
  });
});
