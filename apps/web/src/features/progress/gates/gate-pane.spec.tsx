import { afterEach, describe, expect, it } from '@jest/globals';
import type { GateConditionView, TeamGateView } from '@onsil/contracts';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { fakeApi, refusal } from '../../../testing/fake-api.js';
import { renderInHub } from '../../../testing/render-in-hub.js';
import { writeInto } from '../../../testing/write-into.js';
import { GatePane } from './gate-pane.js';

const ID = (n: number) => `0190f1c4-7b0e-7cc3-98c4-0000000000${n}`;
const TEAM = { id: ID(10), name: 'Seaside Laundry' };
const PATH = `/api/v1/hubs/campus-gangwon/cohorts/${ID(11)}/teams/${TEAM.id}/gates/${ID(12)}`;
const STAFF = { id: ID(13), name: 'Staff 02' };

const talks: GateConditionView = {
  kind: 'condition',
  condition: { key: 'talks', kind: 'interviews', atLeast: 5 },
  state: 'missing',
  have: 3,
  need: 5,
  parts: [],
  waiver: null,
  hasOutdatedWaiver: false,
};
const stage: GateConditionView = {
  ...talks,
  condition: { key: 'stage', kind: 'milestones', milestones: null },
  have: 1,
  need: 2,
  parts: [
    { label: 'Agreement', code: 'M1', milestoneId: ID(14), teamMilestoneId: ID(15), level: null, isMet: true },
    { label: 'Social mission', code: 'M2', milestoneId: ID(16), teamMilestoneId: ID(17), level: null, isMet: false },
  ],
};
const gateOf = (more: Partial<TeamGateView> = {}): TeamGateView => ({
  stage: { id: ID(12), name: 'Start', position: 0, startsOn: '2031-01-01', endsOn: '2031-03-31' },
  revision: 3,
  state: 'lacking',
  checklist: { mode: 'all', isMet: false, met: 0, total: 2, of: [stage, talks] },
  passed: null,
  capabilities: { pass: true, waive: true, takeBack: false },
  ...more,
});
type Reader = NonNullable<Parameters<typeof renderInHub>[1]>;
const met = { mode: 'all' as const, isMet: true, met: 1, total: 1, of: [{ ...talks, state: 'met' as const, have: 5 }] };

describe('a gate', () => {
  let restore = (): void => undefined;
  afterEach(() => restore());
  const show = (gate: TeamGateView, handlers: Parameters<typeof fakeApi>[0] = {}, reader: Reader = {}) => {
    restore = fakeApi(handlers);
    return renderInHub(<GatePane gate={gate} cohort={ID(11)} team={TEAM} />, reader);
  };

  it('says what is there, what is missing and where it is done', async () => {
    const capabilities = { pass: false, waive: false, takeBack: false };
    await show(gateOf({ capabilities }), {}, { roles: ['team_member'], permissions: ['business_model.write'] });

    expect(screen.getByText('5 interviews or more')).toBeTruthy();
    expect(screen.getByRole('link', { name: '3 / 5' }).getAttribute('href')).toContain(
      `/business-model?team=${TEAM.id}`,
    );
    expect(screen.getByRole('link', { name: 'M2 Social mission' }).getAttribute('href')).toContain(ID(17));
    expect(screen.getByRole('link', { name: 'Log an interview' }).getAttribute('href')).toContain(TEAM.id);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('leads nobody to a page that only the team reaches', async () => {
    await show(gateOf());

    expect(screen.getByRole('link', { name: '3 / 5' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Log an interview' })).toBeNull();
  });

  it('is waived condition by condition, with a reason, on the version that was read', async () => {
    const sent: unknown[] = [];
    await show(gateOf(), {
      [`PUT ${PATH}/waivers/talks`]: async (request) => {
        sent.push([request.headers.get('if-match'), await request.json()]);
        return gateOf();
      },
    });

    await userEvent.click(screen.getByRole('button', { name: 'Waive: 5 interviews or more' }));
    await writeInto(await screen.findByRole('textbox'), 'An island with few people');
    await userEvent.click(screen.getByRole('button', { name: 'Waive it' }));

    await waitFor(() => expect(sent).toEqual([['"3"', { reason: 'An island with few people' }]]));
  });

  it('does not open while something is missing: the same button says what', async () => {
    await show(gateOf());

    await userEvent.click(screen.getByRole('button', { name: 'Decide on Start' }));

    const dialog = await screen.findByRole('dialog', { name: 'Seaside Laundry cannot pass yet' });
    expect(within(dialog).getByText('5 interviews or more')).toBeTruthy();
    expect(within(dialog).queryByRole('textbox')).toBeNull();
  });

  it('is passed with words to the team; who was first is told to the second', async () => {
    await show(gateOf({ state: 'ready', checklist: met }), {
      [`POST ${PATH}/pass`]: () => refusal(409, 'progress.gate_already_passed', 'Decided by Manager 01.'),
    });

    await userEvent.click(screen.getByRole('button', { name: 'Decide on Start' }));
    await writeInto(await screen.findByRole('textbox'), 'Well done');
    await userEvent.click(screen.getByRole('button', { name: 'Let them through' }));

    expect((await screen.findByRole('alert')).textContent).toContain('Decided by Manager 01.');
  });

  it('stays passed and says what no longer holds since', async () => {
    await show(
      gateOf({
        state: 'changed',
        passed: {
          by: STAFF,
          at: '2031-02-01T00:00:00Z',
          note: 'Well done',
          revision: 2,
          checklist: met,
          lost: [talks],
        },
        capabilities: { pass: false, waive: false, takeBack: true },
      }),
    );

    expect(screen.getByText(/Passed on .*since then something no longer holds/)).toBeTruthy();
    expect(screen.getByText(/decided by Staff 02/)).toBeTruthy();
    expect(screen.getByText(/conditions have changed since/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Take the decision back' })).toBeTruthy();
  });
});
