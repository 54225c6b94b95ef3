import { afterEach, describe, expect, it } from '@jest/globals';
import type { PlanDraft, PlanPreview, PlanView } from '@onsil/contracts';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { fakeApi, refusal } from '../../../testing/fake-api.js';
import { renderHubRoute, renderInHub } from '../../../testing/render-in-hub.js';
import { PlanEditor } from './plan-editor.js';
import { planRoute } from './plan.routes.js';

const COHORT = '0190f1c4-7b0e-7cc3-98c4-000000000010';
const PATH = `/api/v1/hubs/campus-gangwon/cohorts/${COHORT}`;

const DRAFT: PlanDraft = {
  startsOn: '2026-09-07',
  endsOn: '2026-12-24',
  stages: [
    {
      key: 's1',
      name: 'Start',
      kind: 'start',
      startsDay: 0,
      milestones: [
        {
          key: 'm1',
          title: 'Ten interviews',
          goodLooksLike: 'Their own words',
          unit: 'people',
          target: 10,
          evidence: [{ id: 'e1', kind: 'table', label: 'Notes', required: true, columns: ['Who'] }],
          reviewerId: null,
          due: { kind: 'after', from: null, count: 18, unit: 'day', landing: 'next' },
          dueTime: '18:00',
          requires: [],
          checklist: [],
        },
      ],
      gate: null,
    },
  ],
};
const previewOf = ({ startsOn, endsOn }: PlanDraft, more: Partial<PlanPreview> = {}): PlanPreview => ({
  startsOn,
  endsOn,
  workingDays: 75,
  stages: [{ key: 's1', startsOn, endsOn }],
  milestones: [
    {
      key: 'm1',
      code: 'M1',
      dueOn: '2026-09-28',
      countedOn: '2026-09-25',
      moved: { kind: 'holiday', name: 'Chuseok' },
      afterEnd: false,
    },
  ],
  closedDays: [{ day: '2026-09-25', kind: 'holiday', name: 'Chuseok' }],
  faults: [],
  ...more,
});
const NOTHING = { update: false, applyLive: false, open: false, close: false, reopen: false };
const viewOf = (more: Partial<PlanView> = {}): PlanView => ({
  version: 3,
  cohort: {
    id: COHORT,
    name: 'Cohort 2',
    startsOn: DRAFT.startsOn,
    endsOn: DRAFT.endsOn,
    phase: 'draft',
    milestones: 1,
    version: 3,
    programmeId: COHORT,
    programmeName: 'Founders',
    copiedFrom: null,
  },
  plan: DRAFT,
  preview: previewOf(DRAFT),
  reviewers: [],
  capabilities: { ...NOTHING, update: true },
  ...more,
});

const pin = (code: string, dueOn: string): PlanPreview['milestones'][number] => ({
  key: code.toLowerCase(),
  code,
  dueOn,
  countedOn: dueOn,
  moved: null,
  afterEnd: false,
});
/** The middle of a day, of the plan's 109. */
const percentAt = (day: string) => (((Date.parse(day) - Date.parse(DRAFT.startsOn)) / 86_400_000 + 0.5) / 109) * 100;

/** Counting and saving wait a moment for the next keystroke. */
const SLOWLY = { timeout: 15_000 };
const retitle = (value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: 'Title' }), { target: { value } });

describe('the plan editor', () => {
  let restore = () => {};
  afterEach(() => restore());

  it('says in the table what the strip shows: the rule, the date, and why it moved', async () => {
    restore = fakeApi({ [`GET ${PATH}/setup`]: () => refusal(404, 'platform.not_found', 'Not there') });
    await renderInHub(<PlanEditor view={viewOf()} opened={null} />);

    const row = screen.getByRole('row', { name: /Ten interviews/ });
    expect(within(row).getByText('Start + 2 weeks 4 days')).toBeTruthy();
    expect(within(row).getByText(/28 Sep/)).toBeTruthy();
    expect(within(row).getByText('Chuseok, moved')).toBeTruthy();
  });

  it('counts the dates of a change anew and saves it by itself, on the version it was made on', async () => {
    const sent: { version: string | null; body: PlanDraft }[] = [];
    restore = fakeApi({
      [`GET ${PATH}/setup`]: () => refusal(404, 'platform.not_found', 'Not there'),
      [`POST ${PATH}/plan/preview`]: async (request) => previewOf((await request.json()) as PlanDraft),
      [`PUT ${PATH}/plan`]: async (request) => {
        const body = (await request.json()) as PlanDraft;
        sent.push({ version: request.headers.get('if-match'), body });
        return viewOf({ version: 4, plan: body });
      },
    });
    await renderInHub(<PlanEditor view={viewOf()} opened="M1" />);

    retitle('Ten interviews held');

    await waitFor(() => expect(sent).toHaveLength(1), SLOWLY);
    expect(sent[0]).toMatchObject({
      version: '"3"',
      body: { stages: [{ milestones: [{ title: 'Ten interviews held' }] }] },
    });
    await screen.findByText(/^saved .* ago/, {}, SLOWLY);
  });

  it('names what is wrong and saves nothing while it is; the strip has a pin for every date already', async () => {
    let saves = 0;
    restore = fakeApi({
      [`GET ${PATH}/setup`]: () => refusal(404, 'platform.not_found', 'Not there'),
      [`POST ${PATH}/plan/preview`]: () =>
        previewOf(DRAFT, {
          milestones: [pin('M1', '2026-10-05'), pin('M2', '2026-11-30')],
          faults: [{ code: 'dependency_cycle', key: 'm1', path: ['M1', 'M2', 'M1'] }],
        }),
      [`PUT ${PATH}/plan`]: () => {
        saves += 1;
        return viewOf();
      },
    });
    await renderInHub(<PlanEditor view={viewOf()} opened="M1" />);
    const pins = () =>
      [...screen.getByRole('img', { name: /^From .* Milestones: / }).lastElementChild!.children].map((each) => {
        const { textContent, style } = each as HTMLElement;
        return [textContent, Number.parseFloat(style.left.replace('calc(', ''))];
      });
    expect(pins()).toEqual([['M1', expect.closeTo(percentAt('2026-09-28'), 3)]]);

    retitle('Ten interviews!');

    expect((await screen.findAllByText(/These wait for each other: M1 → M2 → M1/, {}, SLOWLY)).length).toBeGreaterThan(
      0,
    );
    await new Promise((done) => setTimeout(done, 1_500));
    expect(saves).toBe(0);
    expect(pins()).toEqual([
      ['M1', expect.closeTo(percentAt('2026-10-05'), 3)],
      ['M2', expect.closeTo(percentAt('2026-11-30'), 3)],
    ]);
  });

  it('shows what stands there when somebody else saved first', async () => {
    restore = fakeApi({
      [`GET ${PATH}/setup`]: () => refusal(404, 'platform.not_found', 'Not there'),
      [`POST ${PATH}/plan/preview`]: async (request) => previewOf((await request.json()) as PlanDraft),
      [`PUT ${PATH}/plan`]: () => {
        const theirs = { ...DRAFT, stages: [{ ...DRAFT.stages[0]!, name: 'Their stage' }] };
        return refusal(412, 'platform.stale_version', 'Changed meanwhile', {
          current: viewOf({ version: 9, plan: theirs }),
        });
      },
    });
    await renderInHub(<PlanEditor view={viewOf()} opened="M1" />);
    retitle('Ten interviews!');

    const dialog = await screen.findByRole('dialog', { name: /has changed this plan/ }, SLOWLY);
    expect(dialog.textContent).toContain('Ten interviews!');
    expect(dialog.textContent).toContain('Their stage');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Use the saved text' }));

    expect(screen.getByRole('button', { name: '1 Their stage' })).toBeTruthy();
    expect(screen.queryByRole('dialog', { name: /has changed this plan/ })).toBeNull();
  });

  it('keeps what is edited in a running cohort when somebody else’s change is fetched, and shows both', async () => {
    const live = { capabilities: { ...NOTHING, applyLive: true } };
    let now = viewOf(live);
    restore = fakeApi({
      [`GET ${PATH}/plan`]: () => now,
      [`POST ${PATH}/plan/preview`]: async (request) => previewOf((await request.json()) as PlanDraft),
    });
    await renderHubRoute(planRoute, `/c/${COHORT}/plan?milestone=M1`);
    await screen.findByRole('textbox', { name: 'Title' });
    retitle('Ten interviews!');

    const theirs = { ...DRAFT, stages: [{ ...DRAFT.stages[0]!, name: 'Their stage' }] };
    now = viewOf({ ...live, version: 4, plan: theirs });
    await act(async () => void window.dispatchEvent(new Event('visibilitychange')));
    const dialog = await screen.findByRole('dialog', { name: /has changed this plan/ });
    expect(dialog.textContent).toContain('Ten interviews!');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Save your text' }));

    expect(screen.getByDisplayValue('Ten interviews!')).toBeTruthy();
  });

  it('offers nothing to those who may only read', async () => {
    restore = fakeApi({});
    await renderInHub(<PlanEditor view={viewOf({ capabilities: NOTHING })} opened="M1" />);

    expect(screen.getByText('Their own words')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Add a stage' })).toBeNull();
  });
});
