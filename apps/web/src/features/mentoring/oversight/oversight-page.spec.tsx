import { afterEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { fakeApi, refusal } from '../../../testing/fake-api.js';
import { renderInHub } from '../../../testing/render-in-hub.js';
import { aSession } from '../testing/log-form.builder.js';
import { Oversight } from './oversight-page.js';
import type { OversightSearch } from './oversight.routes.js';

const PATH = 'GET /api/v1/hubs/campus-gangwon/mentoring';
const pair = {
  assignmentId: '0190f1c4-7b0e-7cc3-98c4-000000000041',
  team: { id: '0190f1c4-7b0e-7cc3-98c4-000000000002', name: 'Slow Steps' },
  mentor: { id: '0190f1c4-7b0e-7cc3-98c4-000000000003', name: 'Mentor 03' },
  lastSessionAt: '2026-07-20T06:00:00Z',
  nextSessionAt: null,
  silentDays: 31,
};

describe('what staff see of mentoring', () => {
  let restore = (): void => undefined;
  const show = (search: OversightSearch, handlers: Parameters<typeof fakeApi>[0]) => {
    restore = fakeApi(handlers);
    return renderInHub(<Oversight {...search} />, { permissions: ['mentor.read', 'mentoring.oversee'] });
  };
  afterEach(() => restore());

  it('lists sessions without a log, each with the way to write it for the mentor', async () => {
    const session = aSession();
    await show({ tab: 'missing' }, { [`${PATH}/missing-logs`]: () => ({ items: [session], next: null }) });

    const write = await screen.findByRole('link', {
      name: 'Log for the mentor Mentor 03: Seaside Laundry · session 12',
    });
    expect(write.getAttribute('href')).toBe(`/h/campus-gangwon/sessions/${session.id}/log`);
    expect(screen.getByRole('link', { name: 'Missing logs' }).getAttribute('aria-current')).toBe('page');
  });

  it('says so when no log is missing', async () => {
    await show({ tab: 'missing' }, { [`${PATH}/missing-logs`]: () => ({ items: [], next: null }) });

    expect(await screen.findByRole('heading', { name: 'No log is missing.' })).toBeTruthy();
  });

  it('plans a session for a pair that has been silent', async () => {
    await show(
      { tab: 'silent' },
      { [`${PATH}/silent-pairs`]: () => ({ items: [pair], next: null, silentAfterDays: 21 }) },
    );

    expect(await screen.findByText('31 days')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Plan a session: Slow Steps, Mentor 03' }));

    expect(await screen.findByRole('dialog')).toBeTruthy();
  });

  it('says after how many days a pair would be silent when none is', async () => {
    await show({ tab: 'silent' }, { [`${PATH}/silent-pairs`]: () => ({ items: [], next: null, silentAfterDays: 21 }) });

    expect(await screen.findByRole('heading', { name: 'No pair has been silent for more than 21 days.' })).toBeTruthy();
  });

  it('sums hours by team, and keeps the sum above the lines', async () => {
    const line = { id: pair.team.id, name: 'Slow Steps', sessions: 2, minutes: 150, lastSessionAt: null };
    await show(
      { tab: 'hours' },
      { [`${PATH}/hours`]: () => ({ items: [line], next: null, totals: { sessions: 12, minutes: 780 } }) },
    );

    expect(await screen.findByText('12 sessions, 13 h')).toBeTruthy();
    const row = screen.getByRole('row', { name: /Slow Steps 2 2 h 30 min/ });
    const rows = '/h/campus-gangwon/sessions?when=logged';
    for (const number of ['2', '2 h 30 min'])
      expect(within(row).getByRole('link', { name: number }).getAttribute('href')).toBe(`${rows}&team=${line.id}`);
    expect(screen.getByRole('link', { name: '12 sessions, 13 h' }).getAttribute('href')).toBe(rows);
  });

  it('offers another try when a list cannot be loaded', async () => {
    await show({ tab: 'missing' }, { [`${PATH}/missing-logs`]: () => refusal(500, 'platform.internal', 'Broken') });

    expect(await screen.findByRole('button', { name: /again|Reload/ })).toBeTruthy();
  });
});
