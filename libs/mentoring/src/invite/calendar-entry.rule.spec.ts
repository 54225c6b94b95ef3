import { describe, expect, it } from '@jest/globals';

import { calendarText, type CalendarEntry } from './calendar-entry.rule.js';

const ENTRY: CalendarEntry = {
  method: 'REQUEST',
  uid: '0190-1@onsil.example',
  sequence: 2,
  stampedAt: new Date('2031-03-04T00:00:00Z'),
  startsAt: new Date('2031-03-10T06:00:00Z'),
  endsAt: new Date('2031-03-10T07:00:00Z'),
  timeZone: 'Asia/Seoul',
  summary: '멘토링: 바닷가빨래터',
  description: '',
  location: '상담실 2',
  url: 'https://onsil.example/h/a/sessions/1',
  organizer: { name: '시험 허브', email: 'hub@onsil.example' },
  attendees: [{ name: '대표 12', email: 'lead@example.org' }],
};

const linesOf = (overrides: Partial<CalendarEntry> = {}) =>
  calendarText({ ...ENTRY, ...overrides })
    .replaceAll('\r\n ', '')
    .split('\r\n');

describe('a calendar entry', () => {
  it('stands on the clock of its zone, whose rules it brings along; its stamp is UTC', () => {
    expect(linesOf()).toEqual(
      expect.arrayContaining([
        'METHOD:REQUEST',
        'BEGIN:VTIMEZONE',
        'TZID:Asia/Seoul',
        'UID:0190-1@onsil.example',
        'SEQUENCE:2',
        'DTSTAMP:20310304T000000Z',
        'DTSTART;TZID=Asia/Seoul:20310310T150000',
        'DTEND;TZID=Asia/Seoul:20310310T160000',
        'STATUS:CONFIRMED',
      ]),
    );
  });

  it('keeps the wall clock on both sides of a clock change', () => {
    const newYork = (startsAt: string) => linesOf({ timeZone: 'America/New_York', startsAt: new Date(startsAt) });

    expect(newYork('2031-03-08T20:00:00Z')).toContain('DTSTART;TZID=America/New_York:20310308T150000');
    expect(newYork('2031-03-10T19:00:00Z')).toContain('DTSTART;TZID=America/New_York:20310310T150000');
  });

  it('is withdrawn under the same name', () => {
    expect(linesOf({ method: 'CANCEL', sequence: 3 })).toEqual(
      expect.arrayContaining(['METHOD:CANCEL', 'UID:0190-1@onsil.example', 'SEQUENCE:3', 'STATUS:CANCELLED']),
    );
  });

  it('lets no text out of its line', () => {
    const lines = linesOf({
      summary: 'a;b,c\\d\nATTENDEE:mailto:evil@example.org',
      organizer: { name: '허"브\r\nX:1', email: 'hub@onsil.example' },
    });

    expect(lines).toContain('SUMMARY:a\\;b\\,c\\\\d\\nATTENDEE:mailto:evil@example.org');
    expect(lines).toContain('ORGANIZER;CN="허 브  X:1":mailto:hub@onsil.example');
    expect(lines.filter((line) => line.startsWith('ATTENDEE'))).toHaveLength(1);
  });

  it('folds long lines at 75 octets, never inside a character', () => {
    const text = calendarText({ ...ENTRY, summary: '아주 긴 제목 '.repeat(20) });

    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text).not.toContain('�');
  });
});
