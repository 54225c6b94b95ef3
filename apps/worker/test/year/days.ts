import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Days and hours as the year's own forecast counts them: written again on purpose, from the published holidays and the
 * platform's time zones alone, so that it does not agree with the product by sharing its code.
 */
const HOLIDAYS = new Set(
  readFileSync(path.resolve(import.meta.dirname, '../../../../libs/network/src/calendar/holidays-kr.csv'), 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split(',')[0]!),
);
const DAY_MS = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** Moves a day; whole days, either way. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Weekends, public holidays and what the hub closed itself. */
export function isClosed(day: string, closedByHub: ReadonlySet<string>): boolean {
  return [0, 6].includes(new Date(day).getUTCDay()) || HOLIDAYS.has(day) || closedByHub.has(day);
}

/** `2026-03-02 09:00` on the clock of a zone. */
export function clockIn(zone: string, at: Date): { readonly day: string; readonly time: string } {
  let format = formats.get(zone);
  if (!format) {
    const numeric = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
    format = new Intl.DateTimeFormat('sv-SE', { ...numeric, timeZone: zone, hourCycle: 'h23' });
    formats.set(zone, format);
  }
  const [day, time] = format.format(at).split(' ') as [string, string];
  return { day, time };
}

/** The instant at which the clock of a zone shows this day and time. */
export function instantIn(zone: string, day: string, time: string): Date {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  let at = asUtc;
  for (let round = 0; round < 2; round += 1) {
    const shown = clockIn(zone, new Date(at));
    at += asUtc - Date.parse(`${shown.day}T${shown.time}:00Z`);
  }
  return new Date(at);
}

/** The next instant after `at` at which the clock of a zone shows this time. */
export function nextIn(zone: string, at: Date, time: string): Date {
  const { day } = clockIn(zone, at);
  const today = instantIn(zone, day, time);
  return today > at ? today : instantIn(zone, daysAfter(day, 1), time);
}
