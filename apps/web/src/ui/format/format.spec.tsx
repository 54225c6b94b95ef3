import { readFileSync } from 'node:fs';

import { beforeAll, describe, expect, it } from '@jest/globals';
import { createInstance, type i18n } from 'i18next';

import { formats } from './format.js';

const now = new Date('2026-08-20T05:03:00Z'); // 14:03 in Seoul
const languages: Partial<Record<'ko' | 'en', i18n>> = {};

beforeAll(async () => {
  for (const locale of ['ko', 'en'] as const) {
    const ui = JSON.parse(readFileSync(`apps/web/src/locales/${locale}/ui.json`, 'utf8')) as object;
    languages[locale] = createInstance();
    await languages[locale].init({ lng: locale, resources: { [locale]: { ui } }, defaultNS: 'ui' });
  }
});

const inLocale = (locale: 'ko' | 'en', readerZone = 'Asia/Seoul') =>
  formats({ locale, zone: 'Asia/Seoul', readerZone, now, t: languages[locale]!.getFixedT(locale, 'ui') });

describe('formats', () => {
  it('writes a day with its weekday, and the year only when it is another one', () => {
    expect(inLocale('ko').day('2026-08-20')).toBe('8. 20.(목)');
    expect(inLocale('ko').day('2027-01-02')).toBe('2027. 1. 2.(토)');
    expect(inLocale('en').day('2026-08-20')).toBe('Thu 20 Aug');
    expect(inLocale('en').day('2027-01-02')).toBe('Sat 2 Jan 2027');
  });

  it('writes the year whatever it is, where asked to', () => {
    expect(inLocale('ko').fullDay('2026-08-20')).toBe('2026. 8. 20.(목)');
    expect(inLocale('en').fullDay('2026-08-20')).toBe('Thu 20 Aug 2026');
  });

  it('tells instants on the hub’s clock, whatever day it is in UTC', () => {
    expect(inLocale('ko').dateTime('2026-08-19T16:00:00Z')).toBe('8. 20.(목) 01:00');
    expect(inLocale('en').dateTime('2026-08-19T16:00:00Z')).toBe('Thu 20 Aug, 01:00');
    expect(inLocale('en').dayOf('2026-08-19T16:00:00Z')).toBe('2026-08-20');
  });

  it('names the hub’s city only to a reader on another clock', () => {
    expect(inLocale('ko', 'Europe/London').time('2026-08-20T06:00:00Z')).toBe('15:00 서울');
    expect(inLocale('en', 'Asia/Tokyo').time('2026-08-20T06:00:00Z')).toBe('15:00');
  });

  it('shortens ranges in English within a month, across months, across years', () => {
    expect(inLocale('ko').range('2026-08-20', '2026-08-28')).toBe('8. 20.(목)–8. 28.(금)');
    expect(inLocale('en').range('2026-08-20', '2026-08-28')).toBe('20–28 Aug');
    expect(inLocale('en').range('2026-08-20', '2026-09-02')).toBe('20 Aug–2 Sep');
    expect(inLocale('en').range('2026-12-20', '2027-01-02')).toBe('20 Dec 2026–2 Jan 2027');
  });

  it('says how far a due day is', () => {
    expect([22, 0, -6].map(inLocale('ko').due)).toEqual(['22일 남았어요', '오늘까지예요', '6일 지남']);
    expect([1, 0, -1].map(inLocale('en').due)).toEqual(['1 day left', 'due today', '1 day late']);
  });

  it('goes from seconds to minutes to today to the date', () => {
    const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000);
    expect([12, 300, 7200, 86_400].map((seconds) => inLocale('ko').relative(ago(seconds)))).toEqual([
      '12초 전',
      '5분 전',
      '오늘 12:03',
      '8. 19.(수)',
    ]);
    expect(inLocale('en').relative(ago(300))).toBe('5 min ago');
  });

  it('writes won in ten thousands in Korean prose when nothing is lost', () => {
    expect(inLocale('ko').money(12_000_000)).toBe('1,200만 원');
    expect(inLocale('ko').money(12_345)).toBe('12,345원');
    expect(inLocale('en').money(12_000_000)).toBe('₩12,000,000');
  });

  it('writes durations in hours and minutes', () => {
    expect([90, 60, 0].map(inLocale('ko').duration)).toEqual(['1시간 30분', '1시간', '0분']);
    expect(inLocale('en').duration(90)).toBe('1 h 30 min');
  });
});
