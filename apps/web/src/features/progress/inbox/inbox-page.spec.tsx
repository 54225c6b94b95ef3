import { afterEach, describe, expect, it } from '@jest/globals';
import { inboxView, type InboxItem } from '@onsil/contracts';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { fakeApi, refusal } from '../../../testing/fake-api.js';
import { renderHubRoute } from '../../../testing/render-in-hub.js';
import { inboxRoute } from './inbox.routes.js';

const INBOX = 'GET /api/v1/hubs/campus-gangwon/inbox';
const OPEN = '0190f1c4-7b0e-7cc3-98c4-000000000013';
const review: InboxItem = {
  id: OPEN,
  teamMilestoneId: OPEN,
  teamId: '0190f1c4-7b0e-7cc3-98c4-000000000011',
  team: 'Seaside Laundry',
  cohortId: '0190f1c4-7b0e-7cc3-98c4-000000000012',
  cohort: 'Cohort 1',
  programme: '2026 Incubation',
  milestone: { code: 'M8', title: 'First paying users' },
  state: 'in_review',
  request: null,
  reason: null,
  attempt: 2,
  days: 8,
  since: '2026-08-12T08:20:00Z',
  tookDays: null,
};
const second: InboxItem = {
  ...review,
  id: '0190f1c4-7b0e-7cc3-98c4-000000000014',
  teamMilestoneId: '0190f1c4-7b0e-7cc3-98c4-000000000014',
  team: 'Blue Roof',
  days: 1,
};
const answering = (items: readonly InboxItem[], next: string | null = null) =>
  inboxView.parse({
    asOf: '2026-08-20T05:03:00Z',
    counts: { mine: items.length, others: 0, requests: 2, teams: 6, cleared: 38, answered: 40 },
    items,
    next,
  });

describe('the inbox', () => {
  let restore = (): void => undefined;
  const show = (answer: Parameters<typeof fakeApi>[0][string], path = '/inbox') => {
    restore = fakeApi({ [INBOX]: answer });
    return renderHubRoute(inboxRoute, path, { permissions: ['inbox.read'] });
  };
  afterEach(() => restore());

  it('has one box open, the one in the address', async () => {
    await show(() => answering([review]), '/inbox?box=requests');

    const boxes = within(await screen.findByRole('navigation', { name: 'Boxes' })).getAllByRole('link');

    expect(boxes.filter((box) => box.hasAttribute('aria-current')).map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('Requests'),
    ]);
  });

  it('shows the frame of what comes while it comes, and no list', async () => {
    const { container } = await show(() => new Promise(() => undefined));

    expect(container.querySelector('[aria-busy="true"]')).toBeTruthy();
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('says so when nothing waits, and how much the other boxes hold', async () => {
    await show(() => answering([]));

    expect(await screen.findByRole('heading', { name: 'Nothing is waiting for review.' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Theirs to answer 6' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Start with the oldest review' })).toBeNull();
  });

  it('names what waits and how long, and starts with the first', async () => {
    await show(() => answering([review, second]));

    const [oldest] = await screen.findAllByRole('listitem');

    expect(oldest?.textContent).toContain('M8 First paying users');
    expect(within(oldest!).getByText('8 days').dataset['hot']).toBe('true');
    expect(screen.getByRole('link', { name: 'Start with the oldest review' }).getAttribute('href')).toContain(OPEN);
  });

  it('tells of an answer how long it took, and does not say that it waits', async () => {
    await show(() => answering([{ ...review, state: 'returned', tookDays: 2.1 }]), '/inbox?box=answered');

    const given = await screen.findByRole('listitem');

    expect(within(given).getByText('answered after 2.1 days')).toBeTruthy();
    expect(within(given).getByText('8 days ago').dataset['hot']).toBeUndefined();
    expect(screen.getByRole('link', { name: 'Our answers 40' }).getAttribute('aria-current')).toBe('page');
  });

  it('goes from item to item by J and K', async () => {
    await show(() => answering([review, second]));
    (await screen.findByRole('link', { name: 'Seaside Laundry' })).focus();

    await userEvent.keyboard('j');

    expect(document.activeElement?.textContent).toBe('Blue Roof');
  });

  it('asks for the box that the address names, and for its next page', async () => {
    const asked: string[] = [];
    await show(({ url }) => {
      asked.push(new URL(url).search);
      return asked.length === 1 ? answering([review], 'later') : answering([second]);
    }, '/inbox?box=teams');

    await userEvent.click(await screen.findByRole('button', { name: 'Show more' }));

    expect(await screen.findAllByRole('listitem')).toHaveLength(2);
    expect(asked).toEqual(['?box=teams', '?box=teams&after=later']);
  });

  it('tells a failure and tries again when asked', async () => {
    let times = 0;
    await show(() => (times++ === 0 ? refusal(500, 'platform.fault', 'Broken.') : answering([review])));

    const again = await screen.findByRole('button', { name: /again/i });
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    await userEvent.click(again);

    expect(await screen.findByRole('link', { name: 'Seaside Laundry' })).toBeTruthy();
  });
});
