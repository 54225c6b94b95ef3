import type { ReminderRulesView } from '@onsil/contracts';
import { afterEach, describe, expect, it } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { fakeApi, refusal } from '../../../testing/fake-api.js';
import { renderInHub } from '../../../testing/render-in-hub.js';
import { RulesOf } from './reminder-rules-page.js';

const PATH = '/api/v1/hubs/campus-gangwon/reminder-rules';
const RULE = '0190f1c4-7b0e-7cc3-98c4-000000000051';
const rules: ReminderRulesView = {
  items: [
    {
      id: RULE,
      trigger: 'milestone_due',
      offsetDays: -7,
      counting: 'calendar',
      timeOfDay: '09:00',
      audiences: ['team'],
      isEnabled: true,
    },
  ],
  version: 3,
  isInherited: false,
  canConfigure: true,
};

describe('the rules of reminders', () => {
  let restore = (): void => undefined;
  const show = (answer: ReminderRulesView | Response, more: Parameters<typeof fakeApi>[0] = {}) => {
    restore = fakeApi({ [`GET ${PATH}`]: () => answer, ...more });
    return renderInHub(<RulesOf programme={undefined} />, { roles: ['hub_manager'] });
  };
  afterEach(() => restore());

  it('read as sentences, and are only read by those who may not change them', async () => {
    await show({ ...rules, canConfigure: false });

    const list = await screen.findByRole('list', { name: 'Reminder rules' });
    expect(within(list).getByText(/7 days before, 09:00 · Team/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('show what they would send before they are saved', async () => {
    await show(rules, {
      [`POST ${PATH}/preview`]: () => ({
        asOf: '2026-08-20T05:00:00Z',
        total: 45,
        people: 44,
        added: 0,
        moved: 45,
        removed: 2,
        byRule: [{ ruleId: RULE, count: 45, nextAt: '2026-08-21T00:00:00Z' }],
        first: [],
      }),
    });

    await userEvent.click(await screen.findByRole('button', { name: 'Preview these rules' }));

    expect((await screen.findByRole('status')).textContent).toBe(
      '45 mails to 44 people. Against now: 0 more, 45 moved, 2 gone.',
    );
  });

  it('are saved as changed, over the version that was read', async () => {
    let sent: unknown;
    let version: string | null = null;
    await show(rules, {
      [`PUT ${PATH}`]: async (request) => {
        sent = await request.json();
        version = request.headers.get('if-match');
        return { ...rules, version: 4 };
      },
    });

    await userEvent.click(await screen.findByRole('button', { name: 'Change: Milestone due' }));
    await userEvent.click(screen.getByRole('switch', { name: 'Send' }));
    await userEvent.click(screen.getByRole('button', { name: 'Save rules' }));

    await waitFor(() => expect(sent).toEqual({ items: [{ ...rules.items[0], isEnabled: false }] }));
    expect(version).toBe('"3"');
  });

  it('say in the server’s words why they were not saved', async () => {
    await show(rules, { [`PUT ${PATH}`]: () => refusal(409, 'reminders.too_many', 'These are too many.') });

    await userEvent.click(await screen.findByRole('button', { name: 'Change: Milestone due' }));
    await userEvent.click(screen.getByRole('switch', { name: 'Send' }));
    await userEvent.click(screen.getByRole('button', { name: 'Save rules' }));

    expect((await screen.findByRole('alert')).textContent).toBe('These are too many.');
  });

  it('keep what was changed here when somebody else saved first, and show both', async () => {
    let now = rules;
    let version: string | null = null;
    restore = fakeApi({
      [`GET ${PATH}`]: () => now,
      [`PUT ${PATH}`]: (request) => {
        version = request.headers.get('if-match');
        return { ...rules, version: 5 };
      },
    });
    await renderInHub(<RulesOf programme={undefined} />, { roles: ['hub_manager'] });
    await userEvent.click(await screen.findByRole('button', { name: 'Change: Milestone due' }));
    await userEvent.click(screen.getByRole('switch', { name: 'Send' }));

    now = { ...rules, items: [{ ...rules.items[0]!, offsetDays: -9 }], version: 4 };
    await act(async () => void window.dispatchEvent(new Event('visibilitychange')));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByRole('group', { name: 'Your text' }).textContent).toContain('7 days before');
    expect(within(dialog).getByRole('group', { name: 'Saved text' }).textContent).toContain('9 days before');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Save your text' }));
    await userEvent.click(screen.getByRole('button', { name: 'Save rules' }));

    await waitFor(() => expect(version).toBe('"4"'));
  });

  it('stay before the day when the number of days is written anew', async () => {
    let sent: unknown;
    await show(rules, {
      [`PUT ${PATH}`]: async (request) => {
        sent = await request.json();
        return { ...rules, version: 4 };
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Change: Milestone due' }));

    await userEvent.clear(screen.getByLabelText('Days'));
    await userEvent.type(screen.getByLabelText('Days'), '10');
    await userEvent.click(screen.getByRole('button', { name: 'Save rules' }));

    await waitFor(() => expect(sent).toEqual({ items: [{ ...rules.items[0], offsetDays: -10 }] }));
  });

  it('say that a programme goes by those of the hub', async () => {
    await show({ ...rules, items: [], isInherited: true });

    expect(await screen.findByText(/goes by the hub’s rules/)).toBeTruthy();
  });

  it('offer another try when they cannot be loaded', async () => {
    await show(refusal(500, 'platform.internal', 'Broken'));

    expect(await screen.findByRole('button', { name: /again|Reload/ })).toBeTruthy();
  });
});
