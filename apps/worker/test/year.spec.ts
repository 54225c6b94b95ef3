import { beforeAll, describe, expect, it } from '@jest/globals';

import { Year, type YearPlan, type YearResult } from './year/year.js';

/** Two months of a small hub, Chuseok ahead; the whole year of a large one in the long run (issue 4). */
const PLAN: YearPlan = process.env['ONSIL_LONG']
  ? { teams: 300, mentors: 40, startsOn: '2026-03-02', days: 365, seed: 'a year' }
  : { teams: 8, mentors: 3, startsOn: '2026-08-03', days: 60, seed: 'another spring' };
const SHOWN = 20;

describe(`${PLAN.days} days of a programme with ${PLAN.teams} teams and ${PLAN.mentors} mentors`, () => {
  let year: YearResult;

  beforeAll(async () => {
    year = await Year.live('year', PLAN);
    const { predicted, sent, messages, held, heldAgain, skipped, cancelled } = year;
    console.log(
      `${PLAN.teams} teams, ${PLAN.days} days: ${predicted} reminders predicted, ${sent} sent in ${messages} messages; ` +
        `${held} held until their reader’s day began (${heldAgain} twice, the reader had moved), ${skipped} skipped, ` +
        `${cancelled} cancelled`,
    );
  }, 7_200_000);

  it('sends what the rules promise, once, at its hour, and nothing else', () => {
    expect(year.differences.slice(0, SHOWN)).toEqual([]);
    expect([year.sent, year.messages]).toEqual([year.predicted, year.predictedMessages]);
    expect(year.sent).toBeGreaterThan(PLAN.teams * 10);
  });

  it('wakes nobody', () => {
    expect(year.inQuietHours).toBe(0);
    expect(year.held).toBeGreaterThan(0);
    expect(year.heldAgain).toBeGreaterThan(0);
  });

  it('reminds of nothing that is done', () => {
    expect(year.afterCompletion).toBe(0);
  });

  it('leaves the reconciler nothing to mend', () => {
    expect(year.mendedByReconciler).toBe(0);
  });
});
