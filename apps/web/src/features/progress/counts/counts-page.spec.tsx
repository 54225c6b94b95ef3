import { describe, expect, it } from '@jest/globals';
import { cohortCountsView } from '@onsil/contracts';
import { screen } from '@testing-library/react';

import { fakeApi } from '../../../testing/fake-api.js';
import { renderInHub } from '../../../testing/render-in-hub.js';
import { CountsPage } from './counts-page.js';

const counts = cohortCountsView.parse({
  asOf: '2026-08-20T05:03:00Z',
  items: [
    {
      cohortId: '0190f1c4-7b0e-7cc3-98c4-dc0c0c07398f',
      programme: '2026 Incubation',
      cohort: 'Cohort 1',
      phase: 'open',
      teams: 45,
      milestones: [
        {
          id: '0190f1c4-7b0e-7cc3-98c4-dc0c0c07398e',
          code: 'M8',
          title: 'First paying users',
          dueOn: '2026-08-14',
          done: 30,
          waived: null,
          inReview: null,
          behind: 6,
        },
        {
          id: '0190f1c4-7b0e-7cc3-98c4-dc0c0c07398d',
          code: 'M12',
          title: 'Closing report',
          dueOn: '2027-02-05',
          done: null,
          waived: null,
          inReview: null,
          behind: null,
        },
      ],
    },
  ],
});

describe('an observer’s counts', () => {
  it('tell how many teams stand where, and hide those under five', async () => {
    const takeBack = fakeApi({ 'GET /api/v1/hubs/campus-gangwon/counts': () => counts });

    await renderInHub(<CountsPage />, { permissions: ['board.counts'] });
    const row = await screen.findByRole('row', { name: /M8 First paying users/ });
    const next = screen.getByRole('row', { name: /M12/ });
    takeBack();

    expect([...row.querySelectorAll('td')].map(({ textContent }) => textContent)).toEqual([
      'M8 First paying users',
      'Fri 14 Aug',
      '30',
      'hidden',
      '6',
      'hidden',
    ]);
    expect(next.querySelectorAll('td')[1]!.textContent).toBe('Fri 5 Feb 2027');
  });
});
