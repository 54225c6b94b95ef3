import { describe, expect, it } from '@jest/globals';

import { logEvidenceBody, namesSomebody } from './evidence.js';

const INTERVIEW = {
  kind: 'interview',
  happenedOn: '2031-03-04',
  source: '어르신 A',
  segment: null,
  body: '값보다 시간',
  link: null,
  metric: null,
  strength: 'weak',
  consent: 'given',
  experimentId: null,
  about: [],
};
const faults = (change: object): string[] =>
  (logEvidenceBody.safeParse({ ...INTERVIEW, ...change }).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')} ${message}`,
  );

describe('evidence', () => {
  it.each(['010-1234-5678', '전화 01012345678', '02-123-4567', 'kim@example.com', '900101-1234567'])(
    'does not take “%s” for a source: it names somebody',
    (source) => {
      expect(faults({ source })).toEqual(['source business_model.source_names_somebody']);
    },
  );

  it.each(['어르신 A', '읍내 약국 2곳', '2026년 상반기 이용자', '70대 3명'])('takes “%s”', (source) => {
    expect(namesSomebody(source)).toBe(false);
    expect(faults({ source })).toEqual([]);
  });

  it('keeps no words of somebody who did not agree, and counts them all the same', () => {
    expect(faults({ consent: 'refused' })).toEqual(['body business_model.consent_refused']);
    expect(faults({ consent: 'refused', body: '' })).toEqual([]);
  });

  it.each([
    ['an interview its words', { body: '' }, 'body field.required'],
    ['a link its address', { kind: 'link' }, 'link field.required'],
    ['a metric its value', { kind: 'metric' }, 'metric field.required'],
  ])('asks of %s', (_, change, fault) => {
    expect(faults(change)).toEqual([fault]);
  });
});
