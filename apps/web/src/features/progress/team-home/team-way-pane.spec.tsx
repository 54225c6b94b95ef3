import { afterEach, describe, expect, it } from '@jest/globals';
import type { TeamHomeView } from '@onsil/contracts';
import { screen, waitFor, within } from '@testing-library/react';

import { fakeApi } from '../../../testing/fake-api.js';
import { renderInHub } from '../../../testing/render-in-hub.js';
import { TeamWayPane } from './team-way-pane.js';

const TEAM = '0190f1c4-7b0e-7cc3-98c4-000000000012';
const shown = { days: null, dueInDays: 3, isPastDue: false, blockers: [], turn: 'team' } as const;
const milestone = (code: string, state: 'done' | 'late' | 'not_due') =>
  ({
    id: `0190f1c4-7b0e-7cc3-98c4-0000000000${code.slice(1)}`,
    code,
    title: 'Paying users',
    dueOn: '2031-03-14',
    shown: { ...shown, state },
  }) as unknown as TeamHomeView['milestones'][number];

describe('the way of a team', () => {
  let restore = (): void => undefined;
  afterEach(() => restore());
  const show = (milestones: TeamHomeView['milestones']) => {
    restore = fakeApi({ [`GET /api/v1/hubs/campus-gangwon/teams/${TEAM}/home`]: () => ({ milestones }) });
    return renderInHub(<TeamWayPane teamId={TEAM} />);
  };

  it('shows all of it, and leads to what there is something to do about', async () => {
    await show([milestone('M17', 'done'), milestone('M18', 'late'), milestone('M19', 'not_due')]);

    expect(await screen.findByRole('img', { name: /^M17 .*, M18 .*, M19 / })).toBeTruthy();
    const [link, ...others] = within(screen.getByRole('list')).getAllByRole('link');
    expect(link!.getAttribute('href')).toMatch(/\/milestones\/.*18$/);
    expect(others).toEqual([]);
  });

  it('is absent where the team has no cohort', async () => {
    await show([]);

    await waitFor(() => expect(screen.queryByRole('heading')).toBeNull());
  });
});
