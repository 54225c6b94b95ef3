import type { NoticesView } from '@onsil/contracts';
import { afterEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { fakeApi, refusal } from '../../../testing/fake-api.js';
import { renderInHub } from '../../../testing/render-in-hub.js';
import { Notices } from './notices-page.js';

const PATH = '/api/v1/hubs/campus-gangwon/notices';
const ID = '0190f1c4-7b0e-7cc3-98c4-000000000001';
const view: NoticesView = {
  unread: 1,
  items: [
    {
      id: ID,
      trigger: 'milestone_due',
      at: '2026-08-20T08:00:00Z',
      subject: 'M8 is due in 4 days',
      paragraphs: ['Hand in by Monday.'],
      action: 'Go on writing',
      path: '/h/campus-gangwon/team',
      isRead: false,
      snooze: null,
    },
  ],
  next: null,
};

describe('my reminders', () => {
  let restore = (): void => undefined;
  const show = (handlers: Parameters<typeof fakeApi>[0]) => {
    restore = fakeApi(handlers);
    return renderInHub(<Notices box="all" />, { roles: ['team_lead'] });
  };
  afterEach(() => restore());

  it('say how many are new, and each leads to the thing itself and to its reason', async () => {
    await show({ [`GET ${PATH}`]: () => view });

    expect(await screen.findByRole('heading', { level: 1, name: '1 new reminder' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Go on writing' }).getAttribute('href')).toBe('/h/campus-gangwon/team');
    expect(screen.getByRole('link', { name: 'Why you got it: M8 is due in 4 days' }).getAttribute('href')).toBe(
      `/h/campus-gangwon/notices/${ID}`,
    );
  });

  it('are marked as read one by one', async () => {
    let isRead = false;
    await show({
      [`GET ${PATH}`]: () => (isRead ? { ...view, unread: 0, items: [{ ...view.items[0]!, isRead }] } : view),
      [`POST ${PATH}/${ID}/read`]: () => {
        isRead = true;
        return new Response(null, { status: 204 });
      },
    });

    await userEvent.click(await screen.findByRole('button', { name: 'Mark as read: M8 is due in 4 days' }));

    await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: 'Reminders' })).toBeTruthy());
  });

  it('are not put aside without a day and a reason', async () => {
    await show({ [`GET ${PATH}`]: () => view });

    await userEvent.click(await screen.findByRole('button', { name: 'Snooze: M8 is due in 4 days' }));
    await screen.findByRole('dialog');
    await userEvent.click(screen.getByRole('button', { name: 'Snooze' }));

    expect(screen.getAllByText('This is empty. Fill it in.')).toHaveLength(2);
  });

  it('say what will stand there while there is none', async () => {
    await show({ [`GET ${PATH}`]: () => ({ unread: 0, items: [], next: null }) });

    expect(await screen.findByRole('heading', { name: /No reminder yet/ })).toBeTruthy();
  });

  it('offer another try when they cannot be loaded', async () => {
    await show({ [`GET ${PATH}`]: () => refusal(500, 'platform.internal', 'Broken') });

    expect(await screen.findByRole('alert')).toBeTruthy();
  });
});
