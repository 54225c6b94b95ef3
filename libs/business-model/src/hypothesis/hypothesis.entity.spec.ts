import { describe, expect, it } from '@jest/globals';

import { HypothesisDecided, NothingSpeaksForIt } from '../business-model.errors.js';
import { Hypothesis } from './hypothesis.entity.js';

const AT = new Date('2031-03-04T09:00:00Z');
const grounds = (count: number) => ({ count, by: 'me', at: AT });
const stated = (overrides: Partial<Hypothesis> = {}): Hypothesis =>
  Object.assign(new Hypothesis(), { number: 2, state: 'draft', version: 1, decidedAt: null, ...overrides });

describe('a hypothesis', () => {
  it.each(['supported', 'refuted'] as const)('is %s on evidence alone', (state) => {
    expect(() => stated().decide(state, '까닭', grounds(0))).toThrow(NothingSpeaksForIt);
    const hypothesis = stated();

    hypothesis.decide(state, '까닭', grounds(1));

    expect(hypothesis).toMatchObject({ state, decidedAt: AT, decidedBy: 'me', version: 2 });
  });

  it('is parked without any, and opened again without losing its reason for good', () => {
    const hypothesis = stated({ state: 'refuted', decidedAt: AT });

    hypothesis.decide('testing', '새로 들은 것이 있어서', grounds(0));

    expect(hypothesis).toMatchObject({ state: 'testing', decidedAt: null, reason: '새로 들은 것이 있어서' });
  });

  it('is neither rewritten nor put to the test once it was decided', () => {
    const hypothesis = stated({ state: 'supported', decidedAt: AT });

    expect(() => hypothesis.rewrite({ statement: '다르게', kind: 'viability', risk: 'low' })).toThrow(
      HypothesisDecided,
    );
    expect(() => hypothesis.test()).toThrow(HypothesisDecided);
  });
});
