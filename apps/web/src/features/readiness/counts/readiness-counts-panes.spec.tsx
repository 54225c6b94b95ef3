import { describe, expect, it } from '@jest/globals';
import { readinessCountsView } from '@onsil/contracts';
import { screen } from '@testing-library/react';

import { fakeApi } from '../../../testing/fake-api.js';
import { renderInHub } from '../../../testing/render-in-hub.js';
import { aTeamReadiness } from '../testing/readiness.builder.js';
import { ReadinessCountsPanes } from './readiness-counts-panes.js';

const level = (at: number, teams: number | null) => ({ level: at, teams });
const counts = readinessCountsView.parse({
  asOf: '2026-08-20T05:03:00Z',
  items: [
    {
      cohortId: '0190f1c4-7b0e-7cc3-98c4-dc0c0c07398f',
      programme: '2026 Incubation',
      cohort: 'Cohort 1',
      round: { ...aTeamReadiness().round, closedAt: '2026-08-18T05:00:00Z' },
      teams: 45,
      dimensions: [
        {
          key: 'team',
          name: { ko: '팀', en: 'Team' },
          notAssessed: null,
          levels: [level(0, null), level(1, null), level(2, 30)],
        },
        {
          key: 'market',
          name: { ko: '시장', en: 'Market' },
          notAssessed: null,
          levels: [level(0, null), level(1, 12), level(2, null)],
        },
      ],
    },
  ],
});

describe('readiness as an observer counts it', () => {
  it('tells how many teams stand at which level, and leaves out levels of which nothing is told', async () => {
    const takeBack = fakeApi({ 'GET /api/v1/hubs/campus-gangwon/readiness-counts': () => counts });

    await renderInHub(<ReadinessCountsPanes />, { permissions: ['readiness.counts'] });
    const row = await screen.findByRole('row', { name: /Market/ });
    takeBack();

    expect(screen.getByText('Investment readiness · Mid-term · closed Tue 18 Aug')).toBeTruthy();
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Dimension',
      'Level 1',
      'Level 2',
      'Not assessed',
    ]);
    expect([...row.querySelectorAll('td')].map(({ textContent }) => textContent)).toEqual([
      'Market',
      '12',
      'hidden',
      'hidden',
    ]);
  });
});
