import type { TeamMilestoneView } from '@onsil/contracts';
import { afterEach, describe, expect, it } from '@jest/globals';
import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { fakeApi } from '../../../testing/fake-api.js';
import { renderHubRoute } from '../../../testing/render-in-hub.js';
import { anAttempt, aTeamMilestone } from '../testing/team-milestone.builder.js';
import { milestoneRoute } from './milestone.routes.js';

const HUB = '/api/v1/hubs/campus-gangwon';
const open = aTeamMilestone();
const waiting = aTeamMilestone({
  status: 'in_review',
  attempts: [anAttempt()],
  version: 4,
  capabilities: { ...open.capabilities, handIn: false, review: true, accept: true },
});
const decided: TeamMilestoneView = {
  ...waiting,
  status: 'accepted',
  version: 5,
  attempts: [
    anAttempt({
      status: 'accepted',
      review: {
        decision: 'accepted',
        body: 'Well done.',
        marks: [],
        reviewer: { id: '0190f1c4-7b0e-7cc3-98c4-000000000007', name: 'Staff 07' },
        decidedAt: '2031-03-04T02:00:00Z',
        isOwnHandIn: false,
        checklist: null,
      },
    }),
  ],
  capabilities: { ...waiting.capabilities, review: false },
};
const handedIn: TeamMilestoneView = {
  ...waiting,
  attempts: [anAttempt({ answers: [{ kind: 'text', itemId: 'who', body: 'nine residents' }] })],
  capabilities: { ...waiting.capabilities, review: false },
};

/** Staff 02 handed in for the team and, alone in the hub, accepted it too. */
const byStaffAlone: TeamMilestoneView = {
  ...decided,
  attempts: [
    {
      ...decided.attempts[0]!,
      handedInBy: { id: '0190f1c4-7b0e-7cc3-98c4-00000000000f', name: 'Staff 02', hasLeft: true },
      isOnBehalf: true,
      review: { ...decided.attempts[0]!.review!, isOwnHandIn: true },
    },
  ],
};

describe('a milestone, as it is shown', () => {
  let restore = (): void => undefined;
  afterEach(() => restore());

  it('names whoever handed in for the team, and that they reviewed it themselves, to the team too', async () => {
    restore = fakeApi({ [`GET ${HUB}/team-milestones/${byStaffAlone.id}`]: () => byStaffAlone });
    await renderHubRoute(milestoneRoute, `/milestones/${byStaffAlone.id}`, { roles: ['team_lead'] });

    const head = (await screen.findByRole('heading', { name: 'Attempt 1' })).parentElement!;

    expect(head.textContent).toMatch(
      /accepted · handed in by Staff 02 \(left\) for the team · reviewed by the person who handed in/,
    );
    expect(screen.getAllByText(/handed in by Staff 02 \(left\) for the team/)).toHaveLength(2);
  });

  it('stays under the names of members and reviewers who have left, marked', async () => {
    const [attempt] = decided.attempts;
    const handedInBy = { ...attempt!.handedInBy!, hasLeft: true };
    const review = { ...attempt!.review!, reviewer: { ...attempt!.review!.reviewer, hasLeft: true } };
    const view = { ...decided, attempts: [{ ...attempt!, handedInBy, review }] };
    restore = fakeApi({ [`GET ${HUB}/team-milestones/${view.id}`]: () => view });
    await renderHubRoute(milestoneRoute, `/milestones/${view.id}`, { locale: 'ko' });

    expect(await screen.findByRole('heading', { name: /떠난 Staff 07/ })).toBeTruthy();

    expect(screen.getByText(/떠난 Lead 12/)).toBeTruthy();
  });
});

describe('a milestone that changes while somebody writes', () => {
  let restore = (): void => undefined;
  let now: TeamMilestoneView;
  const show = (first: TeamMilestoneView) => {
    now = first;
    restore = fakeApi({
      [`GET ${HUB}/team-milestones/${first.id}`]: () => now,
      [`GET ${HUB}/inbox`]: () => ({ items: [], next: null }),
    });
    return renderHubRoute(milestoneRoute, `/milestones/${first.id}`);
  };
  /** Somebody else was first, and this page hears of it. */
  const becomes = async (next: TeamMilestoneView) => {
    now = next;
    await act(async () => void window.dispatchEvent(new Event('visibilitychange')));
  };
  const write = async (label: string, words: string) => {
    await userEvent.click(await screen.findByLabelText(label));
    await userEvent.paste(words);
  };
  afterEach(() => restore());

  it('tells a reviewer who was overtaken, with both texts, before it shows the record', async () => {
    await show(waiting);
    await write('Words to the team', 'Receipts, please.');

    await becomes(decided);
    const dialog = await screen.findByRole('dialog', { name: 'Somebody else was first' });
    expect(dialog.textContent).toContain('Receipts, please.');
    expect(dialog.textContent).toContain('Well done.');
    await userEvent.click(within(dialog).getByRole('button', { name: 'See how it is now' }));

    expect(await screen.findByRole('heading', { name: 'Review of attempt 1 · Staff 07' })).toBeTruthy();
    expect(screen.queryByLabelText('Words to the team')).toBeNull();
  });

  it('follows at once where nothing was written', async () => {
    await show(waiting);
    await screen.findByLabelText('Words to the team');

    await becomes(decided);

    expect(await screen.findByText('Well done.')).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('shows a member what they wrote when a team mate handed in meanwhile', async () => {
    await show(open);
    await write('Who paid', '14 residents');

    await becomes(handedIn);
    const dialog = await screen.findByRole('dialog', { name: 'Somebody was first while you wrote' });
    expect(dialog.textContent).toContain('14 residents');
    expect(dialog.textContent).toContain('nine residents');
    await userEvent.click(within(dialog).getByRole('button', { name: 'See how it is now' }));

    expect(await screen.findByText('nine residents')).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
