import { reminderCalendarView, type ReminderCalendarView, type SkipRemindersBody } from '@onsil/contracts';
import { afterEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { fakeApi, refusal } from '../../../testing/fake-api.js';
import { renderInHub } from '../../../testing/render-in-hub.js';
import { writeInto } from '../../../testing/write-into.js';
import { Reminders } from './reminders-page.js';
import type { RemindersSearch } from './reminders.routes.js';

const PATH = '/api/v1/hubs/campus-gangwon';
const ID = '0190f1c4-7b0e-7cc3-98c4-000000000001';
const item = {
  id: ID,
  trigger: 'milestone_due',
  ruleId: ID,
  audience: 'team',
  recipient: { personId: null, name: 'Lead 18', address: 'lead18@example.org' },
  subject: 'M8 is due in 4 days',
  path: '/h/campus-gangwon/team',
  sendsAt: '2026-08-20T08:00:00Z',
  state: 'planned',
  note: null,
  isLate: false,
  version: 1,
  capabilities: { skip: true, hold: true, resume: false, resend: false },
};

const asked = {
  why: { role: 'You are on the team.', rule: '4 days before', base: '', day: '', time: '', stop: '' },
  rule: null,
  letter: null,
  related: [],
  attempts: [],
};

function aCalendar(overrides: Partial<ReminderCalendarView> = {}): ReminderCalendarView {
  return reminderCalendarView.parse({
    asOf: '2026-08-20T05:03:00Z',
    timeZone: 'Asia/Seoul',
    today: '2026-08-20',
    total: 1,
    people: 1,
    days: [
      {
        day: '2026-08-20',
        isClosed: false,
        total: 1,
        groups: [{ trigger: 'milestone_due', isForHub: false, count: 1, sent: 0, cancelled: 2 }],
      },
      { day: '2026-08-21', isClosed: false, total: 0, groups: [] },
    ],
    pulse: { lastSweepAt: '2026-08-20T05:03:00Z', secondsAgo: 4, isLate: false },
    pause: null,
    troubled: 0,
    rules: 15,
    capabilities: { pause: true, configure: true },
    ...overrides,
  });
}

describe('the 14-day page', () => {
  let restore = (): void => undefined;
  let search: RemindersSearch = { box: 'coming' };
  let searched: RemindersSearch | undefined;
  const show = (calendar: ReminderCalendarView | Response, items: object[] = [item], more = {}) => {
    restore = fakeApi({
      [`GET ${PATH}/reminder-calendar`]: () => calendar,
      [`GET ${PATH}/reminders`]: () => ({ items, next: null }),
      [`GET ${PATH}/reminder-changes`]: () => ({ items: [], next: null }),
      ...more,
    });
    return renderInHub(<Reminders search={search} onSearch={(to) => (searched = to)} />);
  };
  afterEach(() => {
    restore();
    search = { box: 'coming' };
  });

  it('shows what goes out by day, what became unnecessary, and leads to another day', async () => {
    await show(aCalendar());

    expect(within(await screen.findByRole('table')).getByText('Cancelled')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByRole('button', { name: /^Thu 20 Aug, today, \d+ mails?$/ })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /^Fri 21 Aug.*, 0 mails$/ }));

    expect(searched).toEqual({ box: 'coming', day: '2026-08-21' });
  });

  it('turns amber when nothing was heard of what sends', async () => {
    await show(aCalendar({ pulse: { lastSweepAt: null, secondsAgo: 300, isLate: true } }));

    expect((await screen.findByRole('alert')).textContent).toContain('Sending has stood still for 5 min.');
  });

  it('says why beneath the line that was asked about, however long the day is', async () => {
    search = { box: 'coming', item: ID };
    const others = [2, 3, 4].map((n) => ({ ...item, id: `${ID.slice(0, -1)}${n}` }));
    await show(aCalendar(), [item, ...others], { [`GET ${PATH}/reminders/${ID}`]: () => ({ ...asked, item }) });

    const line = (await screen.findAllByRole('listitem')).find((row) => row.dataset['open']);

    expect(await within(line!).findByRole('heading', { name: 'Why does Lead 18 get it?' })).toBeTruthy();
    expect(screen.getAllByRole('heading', { name: 'Why does Lead 18 get it?' })).toHaveLength(1);
  });

  it('says why of one that is not on the list', async () => {
    search = { box: 'coming', item: ID };
    await show(aCalendar(), [], { [`GET ${PATH}/reminders/${ID}`]: () => ({ ...asked, item }) });

    expect(await screen.findByRole('heading', { name: 'Why does Lead 18 get it?' })).toBeTruthy();
  });

  it('takes ticked reminders out, with a reason only', async () => {
    let sent: SkipRemindersBody | undefined;
    await show(aCalendar(), [item], {
      [`POST ${PATH}/reminder-skips`]: async (request: Request) => {
        sent = (await request.json()) as SkipRemindersBody;
        return { skipped: 1 };
      },
    });

    await userEvent.click(await screen.findByRole('checkbox', { name: 'Choose: Lead 18, M8 is due in 4 days' }));
    await userEvent.click(screen.getByRole('button', { name: 'Take out 1' }));
    const confirm = () => screen.getAllByRole('button', { name: 'Take out 1' }).at(-1)!;
    await screen.findByRole('dialog', { name: 'Take out this reminder?' });
    await userEvent.click(confirm());
    expect(sent).toBeUndefined();
    await writeInto(screen.getByLabelText('Reason'), 'Told by phone');
    await userEvent.click(confirm());

    await waitFor(() => expect(sent).toEqual({ ids: [ID], reason: 'Told by phone' }));
  });

  it('says so when nothing goes out on a day', async () => {
    await show(aCalendar({ total: 0, people: 0 }), []);

    expect(await screen.findByRole('heading', { name: 'Nothing goes out on this day.' })).toBeTruthy();
  });

  it('offers another try when it cannot be loaded', async () => {
    await show(refusal(500, 'platform.internal', 'Broken'));

    expect(await screen.findByRole('button', { name: /again|Reload/ })).toBeTruthy();
  });
});
