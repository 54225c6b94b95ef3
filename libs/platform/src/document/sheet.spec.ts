import { describe, expect, it } from '@jest/globals';

import { outlineOf } from './outlines.js';
import { PictureSheet } from './sheet.js';

const count = (svg: string, what: RegExp): number => svg.match(what)?.length ?? 0;

describe('a picture', () => {
  it('says the shape of each letter once, however often it is written', () => {
    const sheet = new PictureSheet();
    for (let i = 0; i < 100; i++) sheet.write('가나 가나', { x: 0, y: i * 15, width: 300, size: 10 });

    const svg = sheet.svg({ width: 300, height: 1_500 });

    expect(count(svg, /<path id=/g)).toBe(2);
    expect(count(svg, /<use /g)).toBe(400);
    expect(svg.length).toBeLessThan(50_000);
  });

  it('tells the letters of the two weights apart', () => {
    const sheet = new PictureSheet();
    sheet.write('가', { x: 0, y: 0, width: 300, size: 10 });
    sheet.write('가', { x: 0, y: 20, width: 300, size: 10, bold: true });

    const ids = Array.from(sheet.svg({ width: 300, height: 40 }).matchAll(/<path id="([^"]+)"/g), ([, id]) => id);

    expect(new Set(ids.map((id) => id![0]))).toEqual(new Set(['r', 'b']));
  });

  it('breaks lines where they end, so that what is written stays within its width', () => {
    const sheet = new PictureSheet();
    const lines = sheet.lines('마을회관 달력에 적어 둔 배달 요일을 전화로 한 번 더 알린다 AVAVAV WAWAWA', {
      width: 120,
      size: 10,
    });

    expect(lines.length).toBeGreaterThan(2);
    expect(Math.max(...lines.map((line) => outlineOf(line, { size: 10, bold: false }).width))).toBeLessThanOrEqual(120);
    expect(lines.join(' ')).toBe('마을회관 달력에 적어 둔 배달 요일을 전화로 한 번 더 알린다 AVAVAV WAWAWA');
  });
});
