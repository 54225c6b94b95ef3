import { afterEach, describe, expect, it } from '@jest/globals';
import { todayView } from '@onsil/contracts';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { fakeApi, refusal } from '../../../testing/fake-api.js';
import { renderInHub } from '../../../testing/render-in-hub.js';
import { TodayPage } from './today-page.js';

const TODAY = 'GET /api/v1/hubs/campus-gangwon/today';
const none = { total: 0, items: [], boards: [] };
const quiet = {
  asOf: '2026-08-20T05:03:00Z',
  today: '2026-08-20',
  total: 0,
  review: none,
  requests: none,
  blocked: none,
  late: none,
  silent: none,
  tasks: none,
  upcoming: [],
  answer: { medianDays: null, answered: 0 },
};
const waiting = {
  teamId: '0190f1c4-7b0e-7cc3-98c4-000000000011',
  team: '바닷가빨래터',
  cohortId: '0190f1c4-7b0e-7cc3-98c4-000000000012',
  cohort: 'Cohort 1',
  milestone: { code: 'M8', title: 'First paying users' },
  teamMilestoneId: '0190f1c4-7b0e-7cc3-98c4-000000000013',
  days: 3,
  attempt: 2,
  blockers: [],
  strip: [{ code: 'M8', state: 'in_review' }],
};

const BOARD = { cohortId: waiting.cohortId, cohort: waiting.cohort, count: 1, leastDays: 3 };

describe('staff’s first page', () => {
  let restore = (): void => undefined;
  const show = (answer: Parameters<typeof fakeApi>[0][string]) => {
    restore = fakeApi({ [TODAY]: answer });
    return renderInHub(<TodayPage />, { permissions: ['inbox.read'] });
  };
  afterEach(() => restore());

  it('shows the frame of what comes while it comes', async () => {
    const { container } = await show(() => new Promise(() => undefined));

    expect(container.querySelector('[aria-busy="true"]')).toBeTruthy();
  });

  it('says so when nothing waits, and what was answered', async () => {
    await show(() => todayView.parse({ ...quiet, answer: { medianDays: 2.1, answered: 38 } }));

    expect(await screen.findByRole('heading', { level: 1, name: 'Nothing needs you today' })).toBeTruthy();
    expect(screen.getByText(/38 answers in the last 30 days, after 2.1 days/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'See 38 answers' }).getAttribute('href')).toMatch(/inbox\?box=answered$/);
  });

  it('names what waits, how long, and leads to the oldest review', async () => {
    await show(() => todayView.parse({ ...quiet, total: 1, review: { total: 1, items: [waiting], boards: [BOARD] } }));

    expect(await screen.findByRole('heading', { level: 1, name: '1 thing needs you today' })).toBeTruthy();
    expect(screen.getByRole('region', { name: 'To review' }).textContent).toContain('바닷가빨래터');
    expect(screen.getByRole('link', { name: 'Start with the oldest review' }).getAttribute('href')).toContain(
      waiting.teamMilestoneId,
    );
  });

  it('counts the days of what is past due from its date', async () => {
    await show(() =>
      todayView.parse({ ...quiet, total: 1, late: { total: 1, items: [{ ...waiting, days: 6 }], boards: [BOARD] } }),
    );

    expect(await screen.findByText('6 days late')).toBeTruthy();
  });

  it('leads to those that it does not show', async () => {
    const many = { total: 12, items: [waiting], boards: [{ ...BOARD, count: 12, leastDays: 21 }] };
    await show(() => todayView.parse({ ...quiet, total: 36, blocked: many, late: many, silent: many }));

    const all = await screen.findAllByRole('link', { name: '12 on the board of Cohort 1' });

    const board = `/h/campus-gangwon/c/${waiting.cohortId}/board`;
    expect(all.map((link) => link.getAttribute('href'))).toEqual([
      `${board}?state=blocked`,
      `${board}?state=late`,
      `${board}?silent=21&risk=high&sort=silent`,
    ]);
  });

  it('tells a failure and tries again when asked', async () => {
    let times = 0;
    await show(() => (times++ === 0 ? refusal(500, 'platform.fault', 'Broken.') : todayView.parse(quiet)));

    await userEvent.click(await screen.findByRole('button', { name: /again/i }));

    expect(await screen.findByRole('heading', { level: 1, name: 'Nothing needs you today' })).toBeTruthy();
  });
});
