import { Temporal } from 'temporal-polyfill';

import { plusDays, weekdayOf } from './calendar-day.rule.js';

/** A public holiday, named in both languages. */
export interface PublicHoliday {
  readonly day: string;
  readonly name: { readonly ko: string; readonly en: string };
}

type Name = PublicHoliday['name'];

/** `weekend`: a substitute when on Saturday or Sunday; `sunday`: on Sunday only. Both also when two holidays fall on one weekday. */
type SubstituteRule = 'weekend' | 'sunday' | null;

interface HolidayGroup {
  readonly name: Name;
  readonly days: readonly { readonly day: string; readonly name: Name }[];
  readonly substitute: SubstituteRule;
}

const lunarParts = new Intl.DateTimeFormat('en-u-ca-dangi', { timeZone: 'UTC', month: 'numeric', day: 'numeric' });

/** The solar date of a day of the Korean lunar calendar in the year that begins with the lunar new year of `year`. */
function lunarDay(year: number, month: number, day: number): string {
  let solar = Temporal.PlainDate.from({ year, month: 1, day: 15 });
  for (;;) {
    const parts = lunarParts.formatToParts(solar.toZonedDateTime('UTC').epochMilliseconds);
    const value = (type: string) => parts.find((part) => part.type === type)?.value;
    if (value('month') === `${month}` && value('day') === `${day}`) return solar.toString();
    solar = solar.add({ days: 1 });
  }
}

function single(day: string, name: Name, substitute: SubstituteRule = null): HolidayGroup {
  return { name, days: [{ day, name }], substitute };
}

function threeDays(day: string, name: Name): HolidayGroup {
  return {
    name,
    days: [
      { day: plusDays(day, -1), name: { ko: `${name.ko} 전날`, en: `Eve of ${name.en}` } },
      { day, name },
      { day: plusDays(day, 1), name: { ko: `${name.ko} 다음 날`, en: `Day after ${name.en}` } },
    ],
    substitute: 'sunday',
  };
}

function groupsOf(year: number): HolidayGroup[] {
  const weekendSince = (since: number): SubstituteRule => (year >= since ? 'weekend' : null);
  return [
    single(`${year}-01-01`, { ko: '신정', en: 'New Year’s Day' }),
    threeDays(lunarDay(year, 1, 1), { ko: '설날', en: 'Seollal' }),
    single(`${year}-03-01`, { ko: '3·1절', en: 'Independence Movement Day' }, weekendSince(2021)),
    ...(year >= 2026 ? [single(`${year}-05-01`, { ko: '노동절', en: 'Labour Day' }, 'weekend')] : []),
    single(`${year}-05-05`, { ko: '어린이날', en: 'Children’s Day' }, weekendSince(2014)),
    single(lunarDay(year, 4, 8), { ko: '부처님오신날', en: 'Buddha’s Birthday' }, weekendSince(2023)),
    single(`${year}-06-06`, { ko: '현충일', en: 'Memorial Day' }),
    ...(year >= 2026 ? [single(`${year}-07-17`, { ko: '제헌절', en: 'Constitution Day' }, 'weekend')] : []),
    single(`${year}-08-15`, { ko: '광복절', en: 'Liberation Day' }, weekendSince(2021)),
    threeDays(lunarDay(year, 8, 15), { ko: '추석', en: 'Chuseok' }),
    single(`${year}-10-03`, { ko: '개천절', en: 'National Foundation Day' }, weekendSince(2021)),
    single(`${year}-10-09`, { ko: '한글날', en: 'Hangul Day' }, weekendSince(2021)),
    single(`${year}-12-25`, { ko: '기독탄신일', en: 'Christmas Day' }, weekendSince(2023)),
  ];
}

/**
 * Korea's public holidays by the standing decree (관공서의 공휴일에 관한 규정), sorted; elections and one-off days are no rule and
 * stand in `one-off-holidays.ts`. Lunar dates come from the runtime's own calendar. Checked against `holidays-kr.csv`.
 */
export function koreanHolidays(year: number): PublicHoliday[] {
  const groups = groupsOf(year);
  const off = new Map<string, Name[]>();
  for (const { day, name } of groups.flatMap((group) => group.days)) off.set(day, [...(off.get(day) ?? []), name]);

  const isFree = (day: string) => !off.has(day) && weekdayOf(day) < 6;
  const substitutedTogether = new Set<string>();
  for (const { name, days, substitute } of groups) {
    if (!substitute) continue;
    const together = days.find(({ day }) => (off.get(day)?.length ?? 0) > 1)?.day;
    if (together && substitutedTogether.has(together)) continue;
    const onWeekend = days.some(
      ({ day }) => weekdayOf(day) === 7 || (substitute === 'weekend' && weekdayOf(day) === 6),
    );
    if (!together && !onWeekend) continue;

    let day = plusDays(days.at(-1)!.day, 1);
    while (!isFree(day)) day = plusDays(day, 1);
    if (together) substitutedTogether.add(together);
    off.set(day, [
      together
        ? { ko: '대체공휴일', en: 'Substitute holiday' }
        : { ko: `대체공휴일 (${name.ko})`, en: `Substitute holiday (${name.en})` },
    ]);
  }

  return [...off]
    .map(([day, names]) => ({
      day,
      name: { ko: names.map(({ ko }) => ko).join('·'), en: names.map(({ en }) => en).join(', ') },
    }))
    .sort((a, b) => a.day.localeCompare(b.day));
}
