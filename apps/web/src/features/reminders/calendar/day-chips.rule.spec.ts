import { describe, expect, it } from '@jest/globals';

import { chipsOf, firstDay } from './day-chips.rule.js';

const group = (trigger: 'milestone_due' | 'task_due', more: object) => ({
  trigger,
  isForHub: false,
  count: 0,
  sent: 0,
  cancelled: 0,
  ...more,
});

describe('the chips of a day', () => {
  it('name each kind for teams, and count together what goes to the hub, what went and what ended', () => {
    const chips = chipsOf([
      group('milestone_due', { count: 45, cancelled: 2 }),
      group('milestone_due', { isForHub: true, count: 7, cancelled: 33 }),
      group('task_due', { isForHub: true, count: 1, sent: 3 }),
    ]);

    expect(chips).toEqual([
      { what: 'kind', trigger: 'milestone_due', count: 45 },
      { what: 'hub', count: 8 },
      { what: 'sent', count: 3 },
      { what: 'gone', count: 35 },
    ]);
  });

  it('are none where nothing goes out and nothing ended', () => {
    expect(chipsOf([group('task_due', {})])).toEqual([]);
  });
});

describe('the day that is open at first', () => {
  const days = [
    { day: '2026-08-20', isClosed: false, total: 0, groups: [] },
    { day: '2026-08-21', isClosed: false, total: 4, groups: [] },
  ];

  it('is the next on which something goes out', () => {
    expect(firstDay({ today: '2026-08-20', days })).toBe('2026-08-21');
  });

  it('is today when nothing does', () => {
    expect(firstDay({ today: '2026-08-20', days: days.slice(0, 1) })).toBe('2026-08-20');
  });
});
