import { describe, expect, it } from '@jest/globals';

import { teamMilestoneState, type TeamMilestoneFacts } from './team-milestone-state.js';

const SEOUL = 'Asia/Seoul';
const at = (localMinute: string) => ({ now: new Date(`${localMinute}:00+09:00`), timeZone: SEOUL });
const NOON_20_AUGUST = at('2031-08-20T12:00');

const facts = (overrides: Partial<TeamMilestoneFacts> = {}): TeamMilestoneFacts => ({
  status: 'open',
  opensOn: '2031-08-01',
  dueOn: '2031-08-28',
  dueAt: new Date('2031-08-28T18:00:59.999+09:00'),
  stateSince: new Date('2031-08-01T00:00:00+09:00'),
  blockers: [],
  ...overrides,
});
const past = { dueOn: '2031-08-14', dueAt: new Date('2031-08-14T18:00:59.999+09:00') };
const m7 = { kind: 'milestone', what: 'M7', sinceOn: '2031-08-03' } as const;

describe('teamMilestoneState', () => {
  it.each([
    ['waived even when late and blocked', facts({ ...past, status: 'waived', blockers: [m7] }), 'waived'],
    ['done even when blocked', facts({ status: 'accepted', blockers: [m7] }), 'done'],
    ['in review even when blocked and past due', facts({ ...past, status: 'in_review', blockers: [m7] }), 'in_review'],
    ['blocked before late', facts({ ...past, blockers: [m7] }), 'blocked'],
    ['blocked before returned', facts({ status: 'returned', blockers: [m7] }), 'blocked'],
    ['late', facts(past), 'late'],
    ['returned', facts({ status: 'returned' }), 'returned'],
    ['returned, not late, when a returned one is past due', facts({ ...past, status: 'returned' }), 'returned'],
    ['open', facts(), 'open'],
    ['not due before its opening day', facts({ opensOn: '2031-08-21' }), 'not_due'],
  ])('shows %s', (_, milestone, state) => {
    expect(teamMilestoneState(milestone, NOON_20_AUGUST).state).toBe(state);
  });

  it('counts the days of a late one from its due day', () => {
    expect(teamMilestoneState(facts(past), NOON_20_AUGUST)).toMatchObject({ days: 6, isPastDue: true, turn: 'team' });
  });

  it('counts the days of a late returned one from its due day, of another from the return', () => {
    const returned = { status: 'returned', stateSince: new Date('2031-08-18T23:30:00+09:00') } as const;

    expect(teamMilestoneState(facts({ ...past, ...returned }), NOON_20_AUGUST)).toMatchObject({
      days: 6,
      isPastDue: true,
    });
    expect(teamMilestoneState(facts(returned), NOON_20_AUGUST)).toMatchObject({
      days: 2,
      dueInDays: 8,
      isPastDue: false,
    });
  });

  it('is in time up to and including the due minute, on the hub’s clock', () => {
    expect(teamMilestoneState(facts(), at('2031-08-28T18:00'))).toMatchObject({ state: 'open', dueInDays: 0 });
    expect(teamMilestoneState(facts(), at('2031-08-28T18:01'))).toMatchObject({ state: 'late', days: 0 });
  });

  it('counts days by the hub’s midnight, not by UTC', () => {
    const submitted = facts({ status: 'in_review', stateSince: new Date('2031-08-19T15:10:00Z') });

    expect(teamMilestoneState(submitted, NOON_20_AUGUST)).toMatchObject({ days: 0, turn: 'hub' });
    expect(teamMilestoneState(submitted, { ...NOON_20_AUGUST, timeZone: 'UTC' })).toMatchObject({ days: 1 });
  });

  it('lets a required milestone block only from the opening day, a written reason at any time', () => {
    const ahead = { opensOn: '2031-09-01', dueOn: '2031-09-30', dueAt: new Date('2031-09-30T18:00:59.999+09:00') };
    const permit = { kind: 'reason', what: '허가 대기', sinceOn: '2031-08-12' } as const;

    expect(teamMilestoneState(facts({ ...ahead, blockers: [m7] }), NOON_20_AUGUST).state).toBe('not_due');
    expect(teamMilestoneState(facts({ ...ahead, blockers: [m7, permit] }), NOON_20_AUGUST)).toMatchObject({
      state: 'blocked',
      days: 8,
      blockers: [permit],
    });
  });

  it('counts the days of a required milestone from its due day, but not from before the opening', () => {
    expect(teamMilestoneState(facts({ blockers: [m7] }), NOON_20_AUGUST).days).toBe(17);
    expect(teamMilestoneState(facts({ opensOn: '2031-08-10', blockers: [m7] }), NOON_20_AUGUST).days).toBe(10);
    expect(teamMilestoneState(facts({ blockers: [{ ...m7, sinceOn: '2031-08-25' }] }), NOON_20_AUGUST).days).toBe(0);
  });
});
