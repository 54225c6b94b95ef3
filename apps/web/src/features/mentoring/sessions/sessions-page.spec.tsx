import { afterEach, describe, expect, it } from '@jest/globals';
import { mentoringSessionPage } from '@onsil/contracts';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { fakeApi, refusal } from '../../../testing/fake-api.js';
import { renderHubRoute } from '../../../testing/render-in-hub.js';
import { aSession } from '../testing/log-form.builder.js';
import { sessionsRoute } from './sessions.routes.js';

const HUB = 'GET /api/v1/hubs/campus-gangwon';
const session = aSession({ status: 'held', isLogOwed: false, answer: 'confirmed' });
const OF_MENTOR = `/sessions?when=logged&mentor=${session.mentor.id}&from=2026-08-01&until=2026-08-31`;

describe('the list of sessions', () => {
  let restore = (): void => undefined;
  const asked: string[] = [];
  const show = (path: string, answer: Parameters<typeof fakeApi>[0][string], permissions = ['mentoring.oversee']) => {
    asked.length = 0;
    restore = fakeApi({
      [`${HUB}/teams`]: () => ({ items: [session.team], next: null }),
      [`${HUB}/mentors`]: () => ({ items: [session.mentor], next: null }),
      [`${HUB}/sessions`]: (request) => {
        asked.push(new URL(request.url).search);
        return answer(request);
      },
    });
    return renderHubRoute(sessionsRoute, path, { permissions: ['session.read', ...permissions] as never });
  };
  const listing = (items: readonly object[], totals = { sessions: 12, minutes: 780 }) =>
    mentoringSessionPage.parse({ items, next: null, totals });
  afterEach(() => restore());

  it('asks for what the address says, and sums all of it above the rows', async () => {
    await show(OF_MENTOR, () => listing([session]));

    expect((await screen.findByRole('status')).textContent).toBe('12 sessions, 13 h');
    expect(asked).toEqual([`?when=logged&mentor=${session.mentor.id}&from=2026-08-01&until=2026-08-31&whose=all`]);
    expect(screen.getByRole('link', { name: 'Logged' }).getAttribute('aria-current')).toBe('page');
    expect(screen.getByRole('combobox', { name: 'Mentor' })).toHaveProperty('value', 'Mentor 03');
    expect(screen.getByRole('link', { name: 'Past' }).getAttribute('href')).toContain(`mentor=${session.mentor.id}`);
  });

  it('counts as gates do where it is asked to, and the other lists know nothing of it', async () => {
    await show(`/sessions?when=logged&came=true&team=${session.team.id}`, () => listing([session]));

    expect(await screen.findByRole('checkbox', { name: 'Only where the mentor came', checked: true })).toBeTruthy();
    expect(asked).toEqual([expect.stringContaining('came=true')]);
    await userEvent.click(screen.getByRole('link', { name: 'Past' }));
    await waitFor(() => expect(asked).toHaveLength(2));
    expect(asked[1]).not.toContain('came');
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('passes over what makes no sense in the address', async () => {
    await show('/sessions?when=ever&team=all&from=2026-99-01', () => listing([session]));

    await screen.findByRole('status');
    expect(asked).toEqual(['?when=coming&whose=all']);
  });

  it('shows the frame of what comes, then says that nothing fits', async () => {
    let arrive = (): void => undefined;
    const { container } = await show(OF_MENTOR, async () => {
      await new Promise<void>((resolve) => (arrive = resolve));
      return listing([], { sessions: 0, minutes: 0 });
    });

    expect(container.querySelector('[aria-busy="true"]')).toBeTruthy();
    arrive();
    expect(await screen.findByRole('heading', { name: 'No session fits. Try with one filter less.' })).toBeTruthy();
  });

  it('shows those who oversee nothing only whose sessions they opened', async () => {
    await show(`/sessions?when=logged&team=${session.team.id}`, () => listing([session]), []);

    expect(await screen.findByRole('combobox', { name: 'Team' })).toHaveProperty('value', 'Seaside Laundry');
    expect(screen.queryByRole('combobox', { name: 'Mentor' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Hours together' })).toBeNull();
  });

  it('offers another try when it cannot be loaded', async () => {
    await show('/sessions', () => refusal(500, 'platform.internal', 'Broken'));

    expect(await screen.findByRole('button', { name: /again|Reload/ })).toBeTruthy();
  });
});
