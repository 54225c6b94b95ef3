import { describe, expect, it } from '@jest/globals';

import { confidenceBy } from './confidence.rule.js';

describe('how sure a team is of a note that stands on hypotheses', () => {
  it.each([
    ['one refuted refutes it, whatever the others say', ['supported', 'refuted'], 'supported', 'refuted'],
    ['all supported support it', ['supported', 'supported'], 'assumed', 'supported'],
    ['a supported one beside an open one is some evidence', ['supported', 'testing'], 'assumed', 'some_evidence'],
    ['a parked one does not count', ['supported', 'parked'], 'assumed', 'supported'],
    ['undecided ones leave it as the team has it', ['draft', 'testing'], 'some_evidence', 'some_evidence'],
  ] as const)('%s', (_, states, own, expected) => {
    expect(confidenceBy(states, own)).toBe(expected);
  });

  it('goes back to an assumption when what refuted it is opened again', () => {
    expect(confidenceBy(['testing'], 'refuted', 'refuted')).toBe('assumed');
  });

  it('keeps some evidence when what supported it is opened again', () => {
    expect(confidenceBy(['testing'], 'supported', 'supported')).toBe('some_evidence');
  });
});
