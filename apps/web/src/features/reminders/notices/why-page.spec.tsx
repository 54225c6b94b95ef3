import { myReminderView, type MyReminderView } from '@onsil/contracts';
import { afterEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { fakeApi, refusal } from '../../../testing/fake-api.js';
import { renderInHub } from '../../../testing/render-in-hub.js';
import { Why } from './why-page.js';

const ID = '0190f1c4-7b0e-7cc3-98c4-000000000001';
const PATH = `/api/v1/hubs/campus-gangwon/my-reminders/${ID}`;

function aReminder(overrides: Partial<MyReminderView> = {}): MyReminderView {
  return myReminderView.parse({
    id: ID,
    trigger: 'session_starts',
    isDuty: false,
    isStopped: false,
    subject: 'You meet Slow Steps tomorrow',
    sendsAt: '2026-08-20T00:00:00Z',
    state: 'sent',
    path: '/h/campus-gangwon/sessions/x',
    why: {
      rule: 'One day before a session',
      base: 'The session is on Fri 21 Aug, 15:00',
      day: 'One day before is today.',
      time: 'At 09:00.',
      role: 'You are the team’s mentor',
      stop: 'It vanishes when the session is cancelled.',
    },
    next: [{ rule: 'Log missing', sendsAt: '2026-08-21T07:00:00Z' }],
    delivery: 'each',
    digestTime: '17:00',
    ...overrides,
  });
}

describe('why somebody got a reminder', () => {
  let restore = (): void => undefined;
  const show = (answer: () => MyReminderView | Response, more: Parameters<typeof fakeApi>[0] = {}) => {
    restore = fakeApi({ [`GET ${PATH}`]: answer, ...more });
    return renderInHub(<Why id={ID} />, { roles: ['mentor'] });
  };
  afterEach(() => restore());

  it('says role, date, rule and what is still to come, and leads to the thing', async () => {
    await show(() => aReminder());

    expect(await screen.findByText('You are the team’s mentor')).toBeTruthy();
    expect(screen.getByText('The session is on Fri 21 Aug, 15:00')).toBeTruthy();
    expect(screen.getByText('Log missing')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Go there' }).getAttribute('href')).toBe('/h/campus-gangwon/sessions/x');
  });

  it('stops the kind, and offers it again', async () => {
    let isStopped = false;
    await show(() => aReminder({ isStopped }), {
      'PUT /api/v1/hubs/campus-gangwon/my-reminder-types/session_starts': async (request) => {
        ({ isStopped } = (await request.json()) as { isStopped: boolean });
        return new Response(null, { status: 204 });
      },
    });

    await userEvent.click(await screen.findByRole('button', { name: 'Stop this kind' }));

    expect(await screen.findByRole('button', { name: 'Get it again' })).toBeTruthy();
    expect(isStopped).toBe(true);
  });

  it('has no way to stop a duty', async () => {
    await show(() => aReminder({ isDuty: true }));

    expect(await screen.findByText(/cannot be stopped/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Stop this kind' })).toBeNull();
  });

  it('shows nothing of another person’s reminder', async () => {
    await show(() => refusal(404, 'platform.not_found', 'Not found'));

    await waitFor(() => expect(screen.getByText(/does not exist, or you cannot see it/)).toBeTruthy());
  });

  it('offers another try when it cannot be loaded', async () => {
    await show(() => refusal(500, 'platform.internal', 'Broken'));

    expect(await screen.findByRole('button', { name: /again|Reload/ })).toBeTruthy();
  });
});
