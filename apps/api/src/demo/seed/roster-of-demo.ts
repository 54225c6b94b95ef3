import { stringify } from 'csv-stringify/sync';

import { addressOf } from '../demo-personas.js';
import { DEMO_TEAMS, GONE_TEAMS } from './demo-teams.js';

const KINDS = ['예비', '초기', '초기', '재도전'];

/** The roster of the demo's cohort as a hub would have it: one line a team. */
export function rosterOfDemo(agreedOn: string): Buffer {
  const head = [
    '연번',
    '창업팀명',
    '대표자',
    '연락처',
    '이메일',
    '소재지',
    '분야',
    '팀원수',
    '유형',
    '협약일',
    '협약금액',
  ];
  const lines = DEMO_TEAMS.map(({ number, name, lead, leadKey, phone, district, sector }) => [
    number,
    name,
    lead,
    phone,
    addressOf({ key: leadKey }),
    `강원특별자치도 ${district}`,
    sector,
    2 + (number % 4),
    KINDS[number % KINDS.length],
    agreedOn,
    20_000_000 + (number % 5) * 5_000_000,
  ]);
  const gone = GONE_TEAMS.map(({ name, lead }, i) => {
    const number = DEMO_TEAMS.length + i + 1;
    const phone = `010-0000-${String(number).padStart(4, '0')}`;
    const place = '강원특별자치도 춘천시';
    return [
      number,
      name,
      lead,
      phone,
      addressOf({ key: `lead${number}` }),
      place,
      '돌봄',
      2,
      '예비',
      agreedOn,
      20_000_000,
    ];
  });
  return Buffer.from(stringify([head, ...lines, ...gone], { bom: true }));
}
