import { mentorHomeView, type MentorHomeView } from '@onsil/contracts';
import { afterEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';

import { fakeApi, refusal } from '../../../testing/fake-api.js';
import { renderInHub } from '../../../testing/render-in-hub.js';
import { aSession } from '../testing/log-form.builder.js';
import { MentorHomePage } from './mentor-home-page.js';

const PATH = 'GET /api/v1/hubs/campus-gangwon/mentor-home';
const empty: MentorHomeView = mentorHomeView.parse({
  mentor: { id: '0190f1c4-7b0e-7cc3-98c4-000000000003', name: 'Mentor 03', capacity: 3 },
  next: [],
  owed: [],
  teams: [],
  actions: [],
  month: { on: '2026-08-01', sessions: 0, minutes: 0 },
});

describe('a mentor’s home', () => {
  let restore = (): void => undefined;
  const show = (home: MentorHomeView | Response) => {
    restore = fakeApi({ [PATH]: () => home });
    return renderInHub(<MentorHomePage />, { roles: ['mentor'] });
  };
  afterEach(() => restore());

  it('asks for the log that is owed, with the one filled button', async () => {
    await show({ ...empty, owed: [aSession()] });

    expect(await screen.findByRole('heading', { level: 1, name: 'You owe 1 log' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Write the log' }).getAttribute('href')).toMatch(/\/sessions\/[^/]+\/log$/);
  });

  it('shows the next session with what the team asks and what was agreed with it before', async () => {
    const startsAt = new Date(Date.now() + 2 * 3_600_000).toISOString();
    const next = aSession({ startsAt, isLogOwed: false, question: 'Is 29,000 too much?' });
    const action = {
      id: '0190f1c4-7b0e-7cc3-98c4-000000000031',
      taskId: '0190f1c4-7b0e-7cc3-98c4-000000000032',
      sessionId: next.id,
      title: 'Put up the timetable',
      owner: { id: '0190f1c4-7b0e-7cc3-98c4-000000000033', name: 'Lead 12' },
      dueOn: '2026-08-18',
      status: 'open' as const,
      closedAt: null,
      isOverdue: true,
      canClose: false,
      team: next.team,
    };
    await show({ ...empty, next: [next], actions: [action] });

    expect(await screen.findByRole('heading', { level: 1, name: 'You meet in 2 hours' })).toBeTruthy();
    expect(screen.getByText('Is 29,000 too much?')).toBeTruthy();
    expect(within(screen.getByRole('list', { name: 'Agreed before' })).getByText('Put up the timetable')).toBeTruthy();
  });

  it('shows where each team stands in its plan, with the marks of the board and what presses most in words', async () => {
    const way = [
      { code: 'M6', title: 'Pitch', state: 'done' as const },
      { code: 'M7', title: 'Review', state: 'returned' as const, days: 9 },
      { code: 'M8', title: 'First customer', state: 'open' as const, dueInDays: 20 },
    ];
    const pair = {
      assignmentId: '0190f1c4-7b0e-7cc3-98c4-000000000041',
      team: { id: '0190f1c4-7b0e-7cc3-98c4-000000000002', name: 'Slow Steps' },
      isPrimary: true,
      lead: null,
      nextSessionAt: null,
      lastSessionAt: null,
      openActions: 0,
      isSilent: true,
    };
    const calm = {
      ...pair,
      assignmentId: '0190f1c4-7b0e-7cc3-98c4-000000000042',
      way: way.filter(({ code }) => code !== 'M7'),
    };
    await show({ ...empty, teams: [{ ...pair, way }, calm] });

    expect(await screen.findByRole('img', { name: 'M6 Done, M7 Returned 9 days, M8 Open' })).toBeTruthy();
    expect(screen.getByText('M7 Returned 9 days · never met')).toBeTruthy();
    expect(screen.getByText('On track · never met')).toBeTruthy();
  });

  it('says what comes when there is nothing yet', async () => {
    await show(empty);

    expect(await screen.findByText('No team yet. We write to you once staff assign one.')).toBeTruthy();
  });

  it('says so to somebody who is no mentor here', async () => {
    await show({ ...empty, mentor: null });

    expect(await screen.findByRole('heading', { name: 'You are no mentor of this hub.' })).toBeTruthy();
  });

  it('offers another try when it cannot be loaded', async () => {
    await show(refusal(500, 'platform.internal', 'Broken'));

    expect(await screen.findByRole('alert')).toBeTruthy();
  });
});
