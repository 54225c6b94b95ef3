import type { Locale } from '@onsil/contracts';
import type { TFunction } from 'i18next';

import { onClockOf } from './hub-instant.rule.js';

interface FormatContext {
  locale: Locale;
  /** The hub's zone: every time is told on the hub's clock. */
  zone: string;
  /** The reader's own zone; where it differs, times of day name the hub's city. */
  readerZone: string;
  now: Date;
  t: TFunction<'ui'>;
}

export type Formats = ReturnType<typeof formats>;

const WEEKDAYS = {
  ko: ['일', '월', '화', '수', '목', '금', '토'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
} as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const NUMBERS = { ko: new Intl.NumberFormat('ko'), en: new Intl.NumberFormat('en') };
const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

/** Every date, time, amount and duration as the product writes it (look.md section 9), on the hub's clock. */
export function formats({ locale, zone, readerZone, now, t }: FormatContext) {
  const numbers = NUMBERS[locale];

  /** `2026-08-20` and `14:03` of an instant on the hub's clock. */
  const onClock = (instant: string | Date) => onClockOf(zone, instant);
  const today = onClock(now).day;
  const isThisYear = (iso: string) => iso.slice(0, 4) === today.slice(0, 4);
  const partsOf = (iso: string) => {
    const date = new Date(`${iso}T00:00:00Z`);
    return {
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      date: date.getUTCDate(),
      weekday: WEEKDAYS[locale][date.getUTCDay()],
    };
  };

  /** A calendar day with its year, for what is read years later: 2026. 8. 20.(목) / Thu 20 Aug 2026. */
  const fullDay = (iso: string): string =>
    locale === 'ko' ? `${partsOf(iso).year}. ${dayOfYear(iso)}` : `${dayOfYear(iso)} ${partsOf(iso).year}`;

  const dayOfYear = (iso: string): string => {
    const { month, date, weekday } = partsOf(iso);
    return locale === 'ko' ? `${month}. ${date}.(${weekday})` : `${weekday} ${date} ${MONTHS[month - 1]}`;
  };

  /** A calendar day: 8. 20.(목) / Thu 20 Aug, with the year when it is not this one. */
  const day = (iso: string): string => (isThisYear(iso) ? dayOfYear(iso) : fullDay(iso));

  /** A calendar day without its weekday, for column heads: 8. 20. / 20 Aug. */
  const shortDay = (iso: string): string => {
    const { month, date } = partsOf(iso);
    return locale === 'ko' ? `${month}. ${date}.` : `${date} ${MONTHS[month - 1]}`;
  };

  /** A month of a year, `2026-12`: 2026년 12월 / Dec 2026. */
  const month = (iso: string): string => {
    const [year, number] = iso.split('-').map(Number);
    return locale === 'ko' ? `${year}년 ${number}월` : `${MONTHS[number! - 1]} ${year}`;
  };

  /** 서울 / Seoul of `Asia/Seoul`. */
  const cityOf = (of: string): string => t(`zone.${of}`, { defaultValue: of.split('/').at(-1)!.replaceAll('_', ' ') });

  /** The hub's city, only when the reader's clock is another one. */
  const city = sameClock(zone, readerZone, now) ? '' : ` ${cityOf(zone)}`;

  const time = (instant: string | Date): string => `${onClock(instant).time}${city}`;

  const dateTime = (instant: string | Date): string =>
    `${day(onClock(instant).day)}${locale === 'ko' ? ' ' : ', '}${time(instant)}`;

  return {
    day,
    fullDay,
    shortDay,
    month,
    time,
    dateTime,
    cityOf,
    today,
    /** The calendar day of an instant on the hub's clock, as ISO. */
    dayOf: (instant: string | Date): string => onClock(instant).day,

    /** 8. 20.(목)–8. 28.(금) / 20–28 Aug */
    range(from: string, to: string): string {
      if (from === to) return day(from);
      if (locale === 'ko') return `${day(from)}–${day(to)}`;
      const [start, end] = [partsOf(from), partsOf(to)];
      const year = isThisYear(to) ? '' : ` ${end.year}`;
      const until = `${end.date} ${MONTHS[end.month - 1]}${year}`;
      if (start.year !== end.year)
        return `${start.date} ${MONTHS[start.month - 1]} ${start.year}–${end.date} ${MONTHS[end.month - 1]} ${end.year}`;
      return start.month === end.month ? `${start.date}–${until}` : `${start.date} ${MONTHS[start.month - 1]}–${until}`;
    },

    /** How far a due day is in words: negative days are late. */
    due: (daysLeft: number): string =>
      daysLeft > 0
        ? t('format.daysLeft', { count: daysLeft })
        : daysLeft === 0
          ? t('format.dueToday')
          : t('format.daysLate', { count: -daysLeft }),

    /** D-22 / 22d */
    dueShort: (daysLeft: number): string => t('mark.left', { days: daysLeft }),

    /** 12초 전, 5분 전, 오늘 14:03, then the date. */
    relative(instant: string | Date): string {
      const passed = Math.max(0, now.getTime() - new Date(instant).getTime());
      if (passed < MINUTE_MS) return t('format.secondsAgo', { seconds: Math.floor(passed / 1000) });
      if (passed < HOUR_MS) return t('format.minutesAgo', { minutes: Math.floor(passed / MINUTE_MS) });
      const { day: of } = onClock(instant);
      return of === today ? t('format.today', { time: time(instant) }) : day(of);
    },

    /** 1시간 30분 / 1 h 30 min */
    duration(minutes: number): string {
      const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
      const parts = [
        ...(hours > 0 ? [t('format.hours', { hours })] : []),
        ...(rest > 0 || hours === 0 ? [t('format.minutes', { minutes: rest })] : []),
      ];
      return parts.join(' ');
    },

    number: (value: number): string => numbers.format(value),

    /** Won in running text: 1,200만 원 when it is whole ten thousands, else 12,345원 / ₩12,000,000. */
    money(won: number): string {
      if (locale === 'en') return `${won < 0 ? '−' : ''}₩${numbers.format(Math.abs(won))}`;
      return won !== 0 && won % 10_000 === 0 ? `${numbers.format(won / 10_000)}만 원` : `${numbers.format(won)}원`;
    },

    /** 3.4MB / 3.4 MB */
    bytes(size: number): string {
      const gap = locale === 'en' ? ' ' : '';
      if (size < 1024) return `${size}${gap}B`;
      if (size < 1_048_576) return `${Math.round(size / 1024)}${gap}KB`;
      return `${(size / 1_048_576).toFixed(1)}${gap}MB`;
    },
  };
}

function sameClock(one: string, other: string, at: Date): boolean {
  const show = (zone: string) => Object.values(onClockOf(zone, at)).join(' ');
  return one === other || show(one) === show(other);
}
