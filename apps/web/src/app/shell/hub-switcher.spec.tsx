import { describe, expect, it } from '@jest/globals';
import { useLocation } from '@tanstack/react-router';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { fakeApi } from '../../testing/fake-api.js';
import { renderInHub } from '../../testing/render-in-hub.js';
import { HubSwitcher } from './hub-switcher.js';

const cohort = (id: string, name: string, phase: 'draft' | 'open') => ({
  id,
  name,
  startsOn: '2026-03-02',
  endsOn: '2026-12-18',
  phase,
  milestones: 12,
  version: 1,
});
const programmes = {
  items: [
    {
      id: '0190f1c4-7b0e-7cc3-98c4-00000000000a',
      name: '2026 Incubation',
      year: 2026,
      version: 1,
      cohorts: [
        cohort('0190f1c4-7b0e-7cc3-98c4-00000000000b', 'Cohort 2', 'draft'),
        cohort('0190f1c4-7b0e-7cc3-98c4-00000000000c', 'Cohort 1', 'open'),
      ],
    },
  ],
  capabilities: { update: true },
};

function Address() {
  return <output>{useLocation().pathname}</output>;
}

describe('the hub switcher', () => {
  it('names hub and open cohort, and changes the cohort in two clicks', async () => {
    localStorage.clear();
    const takeBack = fakeApi({ 'GET /api/v1/hubs/campus-gangwon/programmes': () => programmes });
    await renderInHub(<HubSwitcher />, { permissions: ['plan.read'] });

    await userEvent.click(
      await screen.findByRole('button', { name: 'Switch hub, now Gangwon, 2026 Incubation · Cohort 1' }),
    );
    await userEvent.click(await screen.findByRole('option', { name: '2026 Incubation · Cohort 2' }));
    takeBack();

    expect(
      await screen.findByRole('button', { name: 'Switch hub, now Gangwon, 2026 Incubation · Cohort 2' }),
    ).toBeTruthy();
  });

  it('leads to another hub in two clicks, and its address says so', async () => {
    await renderInHub(
      <>
        <HubSwitcher />
        <Address />
      </>,
      { otherHubs: [{ slug: 'campus-busan', name: 'Busan' }] },
    );
    expect(screen.getByRole('status').textContent).toBe('/h/campus-gangwon/page');

    await userEvent.click(await screen.findByRole('button', { name: 'Switch hub, now Gangwon' }));
    await userEvent.click(await screen.findByRole('option', { name: 'Busan' }));

    expect(await screen.findByRole('button', { name: 'Switch hub, now Busan' })).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('/h/campus-busan');
  });
});
