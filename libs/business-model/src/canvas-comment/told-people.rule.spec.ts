import { describe, expect, it } from '@jest/globals';
import type { EntryKind } from '@onsil/contracts';

import { toldOf, type ToldPeople } from './told-people.rule.js';

const READERS = [
  { personId: 'lead', side: 'team' },
  { personId: 'member', side: 'team' },
  { personId: 'mentor', side: 'mentor' },
  { personId: 'staff', side: 'hub' },
] as const;
const NOBODY: ToldPeople = { writerId: null, starterId: null, mentionedIds: [], earlierIds: [] };
const told = (kind: EntryKind, people: Partial<ToldPeople>) =>
  Object.fromEntries(
    toldOf(kind, { ...NOBODY, ...people }, READERS).map(({ what, to }) => [what, to.map(({ personId }) => personId)]),
  );

describe('who hears of what is said on a canvas', () => {
  it('is the team, when it comes from a mentor or the hub', () => {
    expect(told('said', { writerId: 'mentor' })).toEqual({ comment: ['lead', 'member'] });
    expect(told('suggested', { writerId: 'mentor' })).toEqual({ suggestion: ['lead', 'member'] });
  });

  it('is nobody, when a team talks to itself and names nobody', () => {
    expect(told('said', { writerId: 'lead' })).toEqual({});
  });

  it('is who is mentioned, as mentioned, once', () => {
    expect(told('said', { writerId: 'mentor', mentionedIds: ['lead', 'staff'] })).toEqual({
      mention: ['lead', 'staff'],
      comment: ['member'],
    });
  });

  it('is who wrote before, but not who writes now', () => {
    expect(told('said', { writerId: 'lead', earlierIds: ['mentor', 'lead'] })).toEqual({ comment: ['mentor'] });
  });

  it('is who suggested something, of the answer', () => {
    expect(told('accepted', { writerId: 'lead', starterId: 'mentor' })).toEqual({ accepted: ['mentor'] });
    expect(told('declined', { writerId: 'lead', starterId: 'mentor' })).toEqual({ declined: ['mentor'] });
  });

  it('is never somebody who cannot see the canvas any more', () => {
    expect(told('said', { writerId: 'mentor', mentionedIds: ['gone'], earlierIds: ['gone'] })).toEqual({
      comment: ['lead', 'member'],
    });
  });

  it.each(['resolved', 'reopened'] as const)('is nobody when it is %s', (kind) => {
    expect(told(kind, { writerId: 'mentor', earlierIds: ['lead'] })).toEqual({});
  });
});
