import { afterEach, describe, expect, it } from '@jest/globals';
import { auditPageView } from '@onsil/contracts';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { fakeApi, refusal } from '../../../testing/fake-api.js';
import { renderHubRoute } from '../../../testing/render-in-hub.js';
import { auditRoute } from './audit.routes.js';

const AUDIT = 'GET /api/v1/hubs/campus-gangwon/audit';
const trail = auditPageView.parse({
  items: [
    {
      id: '0190f1c4-7b0e-7cc3-98c4-000000000021',
      at: '2026-08-20T05:03:00Z',
      person: { id: '0190f1c4-7b0e-7cc3-98c4-000000000022', name: 'Staff 02', hasLeft: true },
      action: 'team_milestone.due_moved',
      subject: 'team_milestone',
      subjectId: '0190f1c4-7b0e-7cc3-98c4-000000000023',
      team: { id: '0190f1c4-7b0e-7cc3-98c4-000000000024', name: 'Seaside Laundry' },
      reason: 'In hospital',
      changes: [
        { column: 'due_on', before: '2026-08-14', after: '2026-08-21' },
        { column: 'name_key', before: null, after: 'key' },
        { column: 'note', before: null, after: 'Moved. Said so.' },
        { column: 'status', before: 'in_review', after: 'unheard_of' },
      ],
      names: { '0190f1c4-7b0e-7cc3-98c4-000000000023': { name: 'M8 Pilot' } },
    },
    {
      id: '0190f1c4-7b0e-7cc3-98c4-000000000020',
      at: '2026-08-19T05:03:00Z',
      person: null,
      action: 'risk.snoozed',
      subject: 'risk',
      subjectId: 'x',
      team: null,
      reason: null,
      changes: [{ column: 'until_on', before: '2026-08-19', after: null }],
      names: {},
    },
  ],
  next: null,
});

describe('the audit log', () => {
  let restore = (): void => undefined;
  const show = (answer: Parameters<typeof fakeApi>[0][string], path = '/audit') => {
    restore = fakeApi({ [AUDIT]: answer });
    return renderHubRoute(auditRoute, path, { roles: ['hub_manager'], permissions: ['audit.read'] });
  };
  afterEach(() => restore());

  it('shows the frame of what comes while it comes', async () => {
    const { container } = await show(() => new Promise(() => undefined));

    expect(container.querySelector('[aria-busy="true"]')).toBeTruthy();
  });

  it('says when no entry fits', async () => {
    await show(() => auditPageView.parse({ items: [], next: null }), '/audit?action=nothing');

    expect(await screen.findByRole('heading', { name: /No entry fits/ })).toBeTruthy();
  });

  it('tells who changed what from what to what, and why', async () => {
    await show(() => trail);

    const rows = await screen.findAllByRole('row');

    expect(rows.slice(1).map((row) => [...row.querySelectorAll('td')].map(({ textContent }) => textContent))).toEqual([
      [
        expect.stringContaining('14:03'),
        'Staff 02 (left)',
        'Team’s due date movedM8 Pilot',
        'Seaside Laundry',
        expect.stringMatching(
          /^Due date Fri 14 Aug.* → Fri 21 Aug.*Note → Moved\. Said so\.State in review → unheard_of$/,
        ),
        'In hospital',
      ],
      [expect.any(String), 'System', 'Risk snoozed', '', expect.stringMatching(/^Until Wed 19 Aug.* → none$/), ''],
    ]);
  });

  it('asks with the words of the address, and again with what is typed', async () => {
    let asked = '';
    await show(({ url }) => {
      asked = new URL(url).search;
      return trail;
    }, '/audit?action=risk');
    const words = await screen.findByLabelText('Words of the reason');

    await userEvent.type(words, 'hospital');

    expect(await screen.findByDisplayValue('hospital')).toBeTruthy();
    await waitFor(() => expect(asked).toBe('?action=risk&q=hospital'));
  });

  it('finds what was done by the words it is told in', async () => {
    let asked = '';
    await show(({ url }) => {
      asked = new URL(url).search;
      return trail;
    });
    const choice = await screen.findByRole('combobox', { name: 'What' });

    await userEvent.type(choice, 'waived');
    await userEvent.click(await screen.findByRole('option', { name: 'Milestone waived' }));

    await waitFor(() => expect(asked).toBe('?action=team_milestone.waived'));
  });

  it('tells a failure and tries again when asked', async () => {
    let times = 0;
    await show(() => (times++ === 0 ? refusal(500, 'platform.fault', 'Broken.') : trail));

    await userEvent.click(await screen.findByRole('button', { name: /again/i }));

    expect(await screen.findByText('In hospital')).toBeTruthy();
  });
});
