import type { AddReadinessEvidenceBody, OpenGapTaskBody } from '@onsil/contracts';
import { afterEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { fakeApi, refusal } from '../../../testing/fake-api.js';
import { renderInHub } from '../../../testing/render-in-hub.js';
import { aFramework, aTeamReadiness, TEAM } from '../testing/readiness.builder.js';
import { TeamReadinessOf } from './team-readiness-page.js';

const HUB = '/api/v1/hubs/campus-gangwon';
/** The reader, as `renderInHub` signs them in. */
const LEAD = '0190f1c4-7b0e-7cc3-98c4-000000000001';

describe('a team’s readiness', () => {
  let restore = (): void => undefined;
  const show = (handlers: Parameters<typeof fakeApi>[0] = {}, view = aTeamReadiness()) => {
    restore = fakeApi({
      [`GET ${HUB}/teams/${TEAM}/readiness`]: () => view,
      [`GET ${HUB}/readiness-frameworks/vrg/1`]: () => aFramework,
      ...handlers,
    });
    return renderInHub(<TeamReadinessOf teamId={TEAM} round={undefined} />, { roles: ['team_lead'] });
  };
  afterEach(() => restore());

  it('names the level with what holds it down, and begins where the sides differ', async () => {
    await show();

    expect(await screen.findByRole('heading', { name: 'Investment readiness: level 1, Gathered' })).toBeTruthy();
    expect(screen.getByText(/The lowest dimension decides: Team, Market/)).toBeTruthy();
    const lines = within(screen.getByRole('list', { name: 'Levels by dimension' })).getAllByRole('button');
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      'Market, level with evidence 1, Self 2, Staff Staff 02 1',
      'Team, level with evidence 1, Self 1, Staff Staff 02 1',
    ]);
    expect(lines[0]!.getAttribute('aria-pressed')).toBe('true');
  });

  it('tells a member that the lead writes, and lets them read it', async () => {
    const lead = aTeamReadiness();
    const [self, ...others] = lead.assessments;
    const view = aTeamReadiness({
      assessments: [{ ...self!, isMine: false }, ...others],
      evidence: lead.evidence.map((piece) => ({ ...piece, canRemove: false })),
      capabilities: { start: [], addEvidence: false, leftToLead: true, openTask: true },
    });

    await show({}, view);

    expect(await screen.findByText(/Your lead writes the team’s assessment/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'See: Self' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Add evidence/ })).toBeNull();
  });

  it('says beside each criterion who said what, and marks what is only asserted', async () => {
    await show();

    const rules = await screen.findByRole('row', { name: /Rules are known/ });
    expect(within(rules).getByText('Met (asserted)')).toBeTruthy();
    expect(within(rules).getByText('Unclear')).toBeTruthy();
    expect(within(rules).getByText('No evidence')).toBeTruthy();
  });

  it('offers what the team has done elsewhere as evidence, by its name', async () => {
    let sent: AddReadinessEvidenceBody | undefined;
    const SESSION = '0190f1c4-7b0e-7cc3-98c4-0000000000c1';
    await show({
      [`GET ${HUB}/teams/${TEAM}/readiness-candidates`]: () => ({
        submissions: [],
        sessions: [{ id: SESSION, label: 'Mentor 03', at: '2026-08-18T05:00:00Z' }],
        experiments: [],
        canvasVersions: [],
      }),
      [`POST ${HUB}/teams/${TEAM}/readiness-evidence`]: async (request) => {
        sent = (await request.json()) as AddReadinessEvidenceBody;
        return {};
      },
    });

    await userEvent.click(await screen.findByRole('button', { name: 'Add evidence: Rules are known' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('combobox', { name: 'What shows it?' }));
    expect(screen.queryByRole('option', { name: 'Experiment' })).toBeNull();
    await userEvent.click(await screen.findByRole('option', { name: 'Session' }));
    await userEvent.click(within(dialog).getByRole('combobox', { name: 'Which session?' }));
    await userEvent.click(await screen.findByRole('option', { name: /^Mentor 03 · / }));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Add evidence' }));

    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sent).toMatchObject({ criterion: 'market.2.a', kind: 'session', sessionId: SESSION });
  });

  it('says so when what was done elsewhere did not come, and asks for it again', async () => {
    let isBack = false;
    await show({
      [`GET ${HUB}/teams/${TEAM}/readiness-candidates`]: () =>
        isBack
          ? {
              submissions: [{ id: TEAM, label: 'M8', at: '2026-08-18T05:00:00Z' }],
              sessions: [],
              experiments: [],
              canvasVersions: [],
            }
          : refusal(503, 'platform.unavailable', 'Try again in a minute.'),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Add evidence: Rules are known' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect((await dialog.findByRole('alert')).textContent).toContain('Try again in a minute.');

    isBack = true;
    await userEvent.click(dialog.getByRole('button', { name: 'Load again' }));

    await waitFor(() => expect(dialog.queryByRole('alert')).toBeNull());
    await userEvent.click(dialog.getByRole('combobox', { name: 'What shows it?' }));
    expect(await screen.findByRole('option', { name: 'Hand-in' })).toBeTruthy();
  });

  it('shows a gap with who can help, and makes a task of it with an owner and a day', async () => {
    let sent: OpenGapTaskBody | undefined;
    await show(
      {
        [`GET ${HUB}/task-owners`]: () => ({
          items: [{ id: LEAD, name: 'Lead 12', role: 'team_lead' }],
        }),
        [`POST ${HUB}/teams/${TEAM}/readiness-tasks`]: async (request) => {
          sent = (await request.json()) as OpenGapTaskBody;
          return { taskId: TEAM };
        },
      },
      aTeamReadiness({ round: { ...aTeamReadiness().round!, dueOn: '2099-08-28' } }),
    );

    expect(await screen.findByText('Mentors who can help: Mentor 03')).toBeTruthy();
    expect(screen.getByText('Idea contests')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Make a task: Rules are known' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Make a task' }));

    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sent).toMatchObject({
      criterion: 'market.2.a',
      title: 'proof of Rules are known',
      ownerId: LEAD,
      dueOn: '2099-08-28',
    });
  });

  it('tells a team that no round is open', async () => {
    await show(
      {},
      aTeamReadiness({ round: null, rounds: [], assessments: [], confirmed: [], overall: null, gaps: [] }),
    );

    expect(await screen.findByRole('heading', { name: 'No round has been opened yet.' })).toBeTruthy();
  });
});
