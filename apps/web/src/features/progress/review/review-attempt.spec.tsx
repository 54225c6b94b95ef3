import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { fakeApi, refusal } from '../../../testing/fake-api.js';
import { keptOnDevice } from '../../../testing/kept-on-device.js';
import { renderInHub } from '../../../testing/render-in-hub.js';
import { anAttempt, aTeamMilestone } from '../testing/team-milestone.builder.js';
import { ReviewAttempt } from './review-attempt.js';

const attempt = anAttempt({
  id: '0190f1c4-7b0e-7cc3-98c4-0000000000a2',
  attempt: 2,
  answers: [{ kind: 'text', itemId: 'who', body: '14 residents' }],
});
const first = anAttempt({
  status: 'returned',
  review: {
    decision: 'returned',
    body: 'Please count again.',
    marks: [{ itemId: 'who', isOk: false, note: 'Names are missing.' }],
    reviewer: { id: '0190f1c4-7b0e-7cc3-98c4-00000000000f', name: 'Staff 02' },
    decidedAt: '2031-03-04T02:00:00Z',
    isOwnHandIn: false,
    checklist: null,
  },
});
const view = aTeamMilestone({
  status: 'in_review',
  shown: { state: 'in_review', days: 3, dueInDays: null, isPastDue: false, blockers: [], turn: 'hub' },
  attempts: [first, attempt],
  version: 4,
  capabilities: { ...aTeamMilestone().capabilities, handIn: false, review: true, accept: true },
});
const RETURN = `POST /api/v1/hubs/campus-gangwon/submissions/${attempt.id}/return`;
const inbox = { 'GET /api/v1/hubs/campus-gangwon/inbox': () => ({ items: [], next: null }) };

describe('the review of an attempt', () => {
  let restore = (): void => undefined;
  const show = (handlers: Parameters<typeof fakeApi>[0] = {}) => {
    restore = fakeApi({ ...inbox, ...handlers });
    return renderInHub(<ReviewAttempt view={view} attempt={attempt} />);
  };
  afterEach(() => {
    restore();
    localStorage.clear();
    jest.restoreAllMocks();
  });

  it('shows the attempts beside each other and marks what changed', async () => {
    const { container } = await show();

    expect(container.querySelector('del')?.textContent).toBe('9');
    expect(container.querySelector('ins')?.textContent).toBe('14');
  });

  it('puts words to the team together from what the checklist found missing, and sends what was ticked', async () => {
    const signed = { id: 'signed', text: 'The agreement is signed', feedback: 'Please sign the agreement.' };
    const listed = {
      ...view,
      checklist: { revision: 3, ticks: [signed, { id: 'roles', text: 'Roles', feedback: '' }] },
    };
    const sent: unknown[] = [];
    restore = fakeApi({
      ...inbox,
      [`POST /api/v1/hubs/campus-gangwon/submissions/${attempt.id}/start-review`]: () => listed,
      [RETURN]: async (request) => {
        sent.push(await request.json());
        return listed;
      },
    });
    await renderInHub(<ReviewAttempt view={listed} attempt={attempt} />);
    const choice = (tick: string, word: string) =>
      within(screen.getByRole('group', { name: tick })).getByRole('button', { name: word });

    await userEvent.click(choice('The agreement is signed', 'No'));
    await userEvent.click(choice('Roles', 'Yes'));
    await userEvent.type(screen.getByRole('textbox', { name: 'Words to the team' }), ' On page 3.');
    await userEvent.click(screen.getByRole('button', { name: 'Return for correction' }));

    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({
      body: '- Please sign the agreement. On page 3.',
      checklist: {
        revision: 3,
        ticks: [
          { id: 'signed', isOk: false },
          { id: 'roles', isOk: true },
        ],
      },
    });
  });

  it('says nothing of the items when it is returned with words alone', async () => {
    let marks: unknown;
    await show({
      [RETURN]: async (request) => {
        ({ marks } = (await request.json()) as { marks: unknown });
        return { ...view, status: 'returned' };
      },
    });

    await userEvent.click(screen.getByRole('button', { name: 'No, return' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Words to the team' }), 'Please add the dates.');
    await userEvent.click(screen.getByRole('button', { name: 'Return for correction' }));

    await waitFor(() => expect(marks).toEqual([]));
  });

  it('lets nobody choose to accept what they handed in themselves, and says why', async () => {
    restore = fakeApi(inbox);
    const own = { ...view, capabilities: { ...view.capabilities, accept: false } };
    await renderInHub(<ReviewAttempt view={own} attempt={attempt} />);
    const accept = screen.getByRole('button', {
      name: 'Yes, accept',
      description: 'You handed this in yourself, so somebody else of the hub accepts it. You can return it.',
    });

    await userEvent.click(accept);
    await userEvent.keyboard('a');

    expect(accept.getAttribute('aria-disabled')).toBe('true');
    expect(accept.getAttribute('aria-pressed')).toBe('false');
  });

  it('shows what the last review asked for, in general and at the item, beside the new answer', async () => {
    await show();

    expect(screen.getByRole('heading', { name: 'Review of attempt 1 · Staff 02' })).toBeTruthy();
    expect(screen.getByText('Please count again.')).toBeTruthy();
    expect(screen.getByText('Names are missing.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Earlier attempts' })).toBeNull();
  });

  it('returns by keyboard, with the marked item and the version that was read', async () => {
    let sent: { version: string | null; body: unknown } | undefined;
    await show({
      [RETURN]: async (request) => {
        sent = { version: request.headers.get('if-match'), body: await request.json() };
        return { ...view, status: 'returned' };
      },
    });

    await userEvent.click(screen.getAllByRole('button', { name: 'Return this item' })[0]!);
    await userEvent.click(screen.getByLabelText('Words to the team'));
    await userEvent.paste('Receipts, please.');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');

    await waitFor(() => expect(sent).toBeDefined());
    expect(sent).toEqual({
      version: '"4"',
      body: {
        body: 'Receipts, please.',
        marks: [
          { itemId: 'who', isOk: false, note: '' },
          { itemId: 'proof', isOk: true, note: '' },
        ],
      },
    });
  });

  it('keeps unsent words on the device over a closed tab, and forgets them once they are sent', async () => {
    const device = keptOnDevice();
    const { unmount } = await show();
    await userEvent.keyboard('r');
    await userEvent.click(screen.getByLabelText('Words to the team'));
    await userEvent.paste('Receipts, please.');
    unmount();

    await show({ [RETURN]: () => ({ ...view, status: 'returned' }) });
    expect(await screen.findByDisplayValue('Receipts, please.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Return for correction' }));

    await waitFor(() => expect(device.size).toBe(0));
  });

  it('sends nothing without a choice, or without words when it returns', async () => {
    await show();

    await userEvent.click(screen.getByRole('button', { name: 'Send the review' }));
    expect(screen.getByRole('alert').textContent).toBe('Choose to accept or to return.');
    await userEvent.keyboard('r');
    await userEvent.click(screen.getByRole('button', { name: 'Return for correction' }));

    expect(await screen.findByText('Say what to correct.')).toBeTruthy();
  });

  it('chooses by the place of a key, under a Korean layout too', async () => {
    await show();

    fireEvent.keyDown(document.body, { key: 'ㅁ', code: 'KeyA' });

    expect(screen.getByRole('button', { name: 'Yes, accept', pressed: true })).toBeTruthy();
  });

  it('takes no letters while a dialog is open, nor once they are turned off', async () => {
    await show();

    const dialog = document.body.appendChild(document.createElement('div'));
    dialog.setAttribute('role', 'dialog');
    await userEvent.keyboard('a');
    dialog.remove();
    await userEvent.click(screen.getByRole('switch', { name: 'Choose by letter keys' }));
    await userEvent.keyboard('a');

    expect(screen.queryByRole('button', { pressed: true })).toBeNull();
  });

  it('tells the second reviewer, with both texts', async () => {
    const current = {
      ...view,
      version: view.version + 1,
      attempts: [first, { ...attempt, status: 'accepted', review: { ...first.review!, body: 'Well done.' } }],
    };
    await show({ [RETURN]: () => refusal(412, 'platform.stale_version', 'Changed first.', { current }) });

    await userEvent.keyboard('r');
    await userEvent.click(screen.getByLabelText('Words to the team'));
    await userEvent.paste('Receipts, please.');
    await userEvent.click(screen.getByRole('button', { name: 'Return for correction' }));

    const dialog = await screen.findByRole('dialog', { name: 'Somebody else was first' });
    expect(dialog.textContent).toContain('Receipts, please.');
    expect(dialog.textContent).toContain('Well done.');
  });
});
