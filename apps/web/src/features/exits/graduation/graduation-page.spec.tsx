import { graduationPreview, type GraduateTeamsBody, type GraduationPreview } from '@onsil/contracts';
import { afterEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { fakeApi } from '../../../testing/fake-api.js';
import { renderHubRoute } from '../../../testing/render-in-hub.js';
import { graduationRoute } from '../exits.routes.js';

const TEAM = '0190f1c4-7b0e-7cc3-98c4-000000000022';
const COHORT = '0190f1c4-7b0e-7cc3-98c4-000000000021';
const API = '/api/v1/hubs/campus-gangwon';
const team = { teamId: TEAM, name: 'Slow Steps' };

function aPreview(overrides: Partial<GraduationPreview> = {}): GraduationPreview {
  return graduationPreview.parse({
    cohort: { id: COHORT, name: 'Cohort 1', programme: 'Incubation 2026', phase: 'open' },
    teams: [{ ...team, lacks: [], inDismissal: false }],
    left: [],
    canGraduate: true,
    ...overrides,
  });
}

describe('the graduation of a cohort', () => {
  let restore = (): void => undefined;
  afterEach(() => restore());

  it('says by name what became of a team that is on the list no more', async () => {
    let sent: GraduateTeamsBody | undefined;
    restore = fakeApi({
      [`GET ${API}/exit-settings`]: () => ({ noticeDays: 10, appealDays: 14, version: 1 }),
      [`GET ${API}/cohorts/${COHORT}/graduation`]: () =>
        sent ? aPreview({ teams: [], left: [{ ...team, kind: 'graduated', leftOn: '2026-08-20' }] }) : aPreview(),
      [`POST ${API}/cohorts/${COHORT}/graduation`]: async (request: Request) => {
        sent = (await request.json()) as GraduateTeamsBody;
        return { teams: [{ teamId: TEAM, refusal: null, lacks: [], serial: '2026-0001' }] };
      },
    });
    await renderHubRoute(graduationRoute, `/c/${COHORT}/graduation`, { permissions: ['exit.read'] });

    await userEvent.click(await screen.findByRole('checkbox', { name: /Slow Steps/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Graduate 1 team' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Graduate 1 team' }));
    const result = await screen.findByRole('list', { name: 'Graduated: 1 of 1' });
    await screen.findByRole('list', { name: 'Teams that have left' });

    expect(sent).toEqual({ certificate: expect.any(String), teams: [{ teamId: TEAM, waiver: null }] });
    expect(within(result).getByText('Slow Steps')).toBeTruthy();
    expect(within(result).queryByText(TEAM)).toBeNull();
  });
});
