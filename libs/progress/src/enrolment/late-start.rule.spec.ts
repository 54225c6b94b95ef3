import { describe, expect, it } from '@jest/globals';
import { WorkingDays } from '@onsil/network';
import type { PlannedMilestone } from '@onsil/programmes';

import { catchUpDay, lateStartOf } from './late-start.rule.js';

const milestone = (id: string, dueOn: string, ...requires: string[]) =>
  ({ id, dueOn, dueAt: new Date(`${dueOn}T09:00:00Z`), requires }) as unknown as PlannedMilestone;
const calendar = new WorkingDays({ holidays: () => new Map([['2031-03-18', '쉬는 날']]), network: [], hub: [] });

describe('what a team owes that joins a running cohort', () => {
  it('is due fourteen days later, on the next day that the hub works', () => {
    expect(catchUpDay('2031-03-03', calendar)).toBe('2031-03-17');
    expect(catchUpDay('2031-03-04', calendar)).toBe('2031-03-19');
    expect(catchUpDay('2031-03-01', calendar)).toBe('2031-03-17');
  });

  it('moves what is past and what waits for it, and nothing else', () => {
    const planned = [
      milestone('past', '2031-03-01'),
      milestone('waits', '2031-03-08', 'past'),
      milestone('waits for that', '2031-03-09', 'waits'),
      milestone('waits, later', '2031-03-19', 'past'),
      milestone('alone', '2031-03-08'),
      milestone('this minute', '2031-03-04'),
    ];

    const { past, waiting } = lateStartOf(planned, { at: new Date('2031-03-04T09:00:59Z'), catchUpOn: '2031-03-18' });

    expect(past.map(({ id }) => id)).toEqual(['past']);
    expect(waiting.map(({ id }) => id)).toEqual(['waits', 'waits for that']);
  });
});
