import type { ReminderPreferencesBody, ReminderPreferencesView } from '@onsil/contracts';
import { afterEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { fakeApi, refusal } from '../../../testing/fake-api.js';
import { renderInHub } from '../../../testing/render-in-hub.js';
import { PreferencesPage } from './preferences-page.js';

const PREFERENCES = '/api/v1/me/reminder-preferences';
const KINDS = '/api/v1/hubs/campus-gangwon/my-reminder-types';
const usual: ReminderPreferencesView = {
  delivery: 'each',
  digestTime: '17:00',
  quietFrom: '21:00',
  quietUntil: '08:00',
  timeZone: null,
  version: 0,
};

describe('how somebody gets reminders', () => {
  let restore = (): void => undefined;
  const show = (handlers: Parameters<typeof fakeApi>[0] = {}) => {
    restore = fakeApi({
      [`GET ${PREFERENCES}`]: () => usual,
      [`GET ${KINDS}`]: () => ({
        items: [
          { trigger: 'milestone_due', isDuty: true, isStopped: false },
          { trigger: 'session_starts', isDuty: false, isStopped: false },
        ],
      }),
      ...handlers,
    });
    return renderInHub(<PreferencesPage />, { roles: ['team_lead'] });
  };
  afterEach(() => restore());

  it('are batched by choice, at the time of the person, over the version that was read', async () => {
    let sent: ReminderPreferencesBody | undefined;
    let version: string | null = null;
    await show({
      [`PUT ${PREFERENCES}`]: async (request) => {
        sent = (await request.json()) as ReminderPreferencesBody;
        version = request.headers.get('if-match');
        return { ...sent, version: 1 };
      },
    });

    await userEvent.click(await screen.findByRole('radio', { name: 'One mail a day' }));
    expect(await screen.findByLabelText('Time of the daily mail')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));

    await waitFor(() => expect(sent).toMatchObject({ delivery: 'daily', digestTime: '17:00' }));
    expect(version).toBe('"0"');
  });

  it('can stop a kind that is no duty, and no other', async () => {
    let stopped: string | undefined;
    await show({
      [`PUT ${KINDS}/session_starts`]: async (request) => {
        stopped = await request.text();
        return new Response(null, { status: 204 });
      },
    });

    expect(await screen.findByText('your duty, cannot be stopped')).toBeTruthy();
    expect(screen.getAllByRole('switch')).toHaveLength(1);
    await userEvent.click(screen.getByRole('switch', { name: 'Coming sessions' }));

    await waitFor(() => expect(stopped).toBe('{"isStopped":true}'));
  });

  it('says in the server’s words why they were not saved', async () => {
    await show({ [`PUT ${PREFERENCES}`]: () => refusal(412, 'platform.stale_version', 'Changed elsewhere first.') });

    await userEvent.click(await screen.findByRole('button', { name: 'Save' }));

    expect((await screen.findByRole('alert')).textContent).toBe('Changed elsewhere first.');
  });

  it('offers another try when they cannot be loaded', async () => {
    await show({ [`GET ${PREFERENCES}`]: () => refusal(500, 'platform.internal', 'Broken') });

    expect(await screen.findByRole('button', { name: /again|Reload/ })).toBeTruthy();
  });
});
