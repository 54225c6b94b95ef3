import { MAX_FILE_BYTES, type TeamMilestoneView } from '@onsil/contracts';
import { afterEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { fakeApi, refusal } from '../../../testing/fake-api.js';
import { renderInHub } from '../../../testing/render-in-hub.js';
import { aTeamMilestone } from '../testing/team-milestone.builder.js';
import { HandInPane } from './hand-in-pane.js';

const PATH = '/api/v1/hubs/campus-gangwon/team-milestones';
const draft = {
  answers: [],
  savedAt: '2031-03-04T00:00:00Z',
  savedBy: { id: '0190f1c4-7b0e-7cc3-98c4-00000000000e', name: 'Lead 12' },
  version: 1,
};

describe('the hand-in form', () => {
  let restore = (): void => undefined;
  const show = (view: TeamMilestoneView, handlers: Parameters<typeof fakeApi>[0] = {}) => {
    restore = fakeApi(handlers);
    return renderInHub(<HandInPane view={view} />, { roles: ['team_lead'] });
  };
  afterEach(() => restore());

  it('says what is missing and leads there instead of handing in', async () => {
    await show(aTeamMilestone());

    await userEvent.click(screen.getByRole('button', { name: 'Check if it is ready' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Go on writing' }));

    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Who paid')));
  });

  it('names a file that did not arrive, even of an item that may stay empty, and hands in once it is off the list', async () => {
    const written = { ...draft, answers: [{ kind: 'text' as const, itemId: 'who', body: '14' }] };
    const proof = { id: 'proof', kind: 'file' as const, label: 'Proof', required: false };
    const who = { id: 'who', kind: 'text' as const, label: 'Who paid', required: true };
    const view = aTeamMilestone({ draft: written, evidence: [who, proof] });
    const { container } = await show(view);
    const tooBig = new File(['x'], 'sales.pdf');
    Object.defineProperty(tooBig, 'size', { value: MAX_FILE_BYTES + 1 });

    await userEvent.upload(container.querySelector('input[type="file"]')!, tooBig);
    await userEvent.click(screen.getByRole('button', { name: 'Check if it is ready' }));

    const dialog = await screen.findByRole('dialog', { name: '1 thing is missing' });
    expect(within(dialog).getByText('sales.pdf did not arrive. Try it again, or take it off the list.')).toBeTruthy();
    expect(within(dialog).queryByRole('button', { name: 'Hand in' })).toBeNull();

    await userEvent.click(within(dialog).getByRole('button', { name: 'Go on writing' }));
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    await userEvent.click(screen.getByRole('button', { name: 'Check if it is ready' }));
    expect(await screen.findByRole('dialog', { name: 'Ready to hand in' })).toBeTruthy();
  });

  it('tells staff that they hand in for the team, under their own name; the team itself is told nothing', async () => {
    const view = aTeamMilestone();
    const { unmount } = await show({ ...view, capabilities: { ...view.capabilities, onBehalf: true } });
    expect(
      screen.getByText(/You are handing in for Seaside Laundry\. The team and the audit log will name you/),
    ).toBeTruthy();
    unmount();

    await show(view);

    expect(screen.queryByText(/handing in for/)).toBeNull();
  });

  it('saves what is written after a pause, and says so', async () => {
    const view = aTeamMilestone();
    const sent: unknown[] = [];
    await show(view, {
      [`PUT ${PATH}/${view.id}/draft`]: async (request) => {
        sent.push(await request.json());
        return draft;
      },
    });

    await userEvent.type(screen.getByLabelText('Who paid'), '14');

    await waitFor(() => expect(screen.getByText(/^saved .* ago/)).toBeTruthy(), { timeout: 4_000 });
    expect(sent).toEqual([{ answers: [{ kind: 'text', itemId: 'who', body: '14' }] }]);
  });

  it('takes a number with decimals as it is typed', async () => {
    const view = aTeamMilestone({ evidence: [{ id: 'sales', kind: 'number', label: 'Sales', required: true }] });
    const sent: unknown[] = [];
    await show(view, {
      [`PUT ${PATH}/${view.id}/draft`]: async (request) => {
        sent.push(await request.json());
        return draft;
      },
    });

    await userEvent.type(screen.getByLabelText('Sales'), '3.5');

    await waitFor(() => expect(sent).toEqual([{ answers: [{ kind: 'number', itemId: 'sales', amount: 3.5 }] }]), {
      timeout: 4_000,
    });
    expect((screen.getByLabelText('Sales') as HTMLInputElement).value).toBe('3.5');
  });

  it('keeps the text on this device when the connection is lost', async () => {
    await show(aTeamMilestone());

    await userEvent.type(screen.getByLabelText('Who paid'), '14');

    await waitFor(() => expect(screen.getByText(/on this device/)).toBeTruthy(), { timeout: 4_000 });
    expect((screen.getByLabelText('Who paid') as HTMLTextAreaElement).value).toBe('14');
  });

  it('shows both texts when somebody else of the team saved first', async () => {
    const view = aTeamMilestone();
    const current = { ...draft, answers: [{ kind: 'text', itemId: 'who', body: 'nine residents' }], version: 3 };
    await show(view, {
      [`PUT ${PATH}/${view.id}/draft`]: () => refusal(412, 'platform.stale_version', 'Changed first.', { current }),
    });

    await userEvent.type(screen.getByLabelText('Who paid'), '14');
    await screen.findByRole('dialog', { name: 'Somebody else changed the same text' }, { timeout: 4_000 });

    expect(screen.getByRole('group', { name: 'Your text' }).textContent).toContain('14');
    expect(screen.getByRole('group', { name: 'Saved text' }).textContent).toContain('nine residents');
  });

  it('hands in on the version that was read, and shows the server’s word at its item', async () => {
    const view = aTeamMilestone({
      draft: { ...draft, answers: [{ kind: 'text', itemId: 'who', body: '14' }] },
      version: 7,
    });
    let version: string | null = null;
    await show(view, {
      [`POST ${PATH}/${view.id}/submissions`]: (request) => {
        version = request.headers.get('if-match');
        const errors = [
          { pointer: '/answers/who', code: 'progress.evidence_missing', params: {}, message: 'Say more.' },
        ];
        return refusal(400, 'platform.invalid_input', 'Correct the fields.', { errors });
      },
    });

    await userEvent.click(screen.getByRole('button', { name: 'Check if it is ready' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Hand in' }));

    expect(await screen.findByText('Say more.')).toBeTruthy();
    expect(version).toBe('"7"');
  });
});
