import { describe, expect, it } from '@jest/globals';
import { readinessRoundRow } from '@onsil/contracts';
import { screen } from '@testing-library/react';

import { fakeApi } from '../../../testing/fake-api.js';
import { renderInHub } from '../../../testing/render-in-hub.js';
import { RoundsPane } from './rounds-pane.js';

const COHORT = '0190f1c4-7b0e-7cc3-98c4-00000000000c';
const round = readinessRoundRow.parse({
  id: '0190f1c4-7b0e-7cc3-98c4-0000000000d1',
  cohortId: COHORT,
  kind: 'start',
  framework: { key: 'trl', version: 1, name: { ko: '기술', en: 'Technology' }, shortName: 'TRL' },
  openedOn: '2026-03-02',
  dueOn: '2026-03-20',
  closedAt: '2026-03-21T00:00:00Z',
  version: 2,
  teams: 1,
  finished: { self: 1, mentor: 0, staff: 1, panel: 0 },
});

describe('the rounds of a cohort', () => {
  it('lead from how many have finished to what they said', async () => {
    const restore = fakeApi({
      [`GET /api/v1/hubs/campus-gangwon/cohorts/${COHORT}/readiness-rounds`]: () => ({ items: [round] }),
    });
    await renderInHub(<RoundsPane cohort={COHORT} />);

    const counts = await screen.findAllByRole('link');
    restore();

    expect(counts.map(({ textContent }) => textContent)).toEqual([
      '1 of 1 team',
      '0 of 1 team',
      '1 of 1 team',
      '0 of 1 team',
    ]);
    expect(counts[1]!.getAttribute('href')).toBe(
      `/h/campus-gangwon/c/${COHORT}/readiness?tab=map&round=${round.id}&perspective=mentor`,
    );
  });
});
