import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { CanvasThreadView } from '@onsil/contracts';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { fakeApi, refusal } from '../../../testing/fake-api.js';
import { keptOnDevice } from '../../../testing/kept-on-device.js';
import { renderInHub } from '../../../testing/render-in-hub.js';
import { writeInto } from '../../../testing/write-into.js';
import { aCanvas } from '../testing/canvas.builder.js';
import { Threads } from './threads.js';

const ID = '0190f1c4-7b0e-7cc3-98c4-0000000000';
const HUB = '/api/v1/hubs/campus-gangwon';
const MENTOR = { id: `${ID}31`, name: 'Mentor 03' };
const canvas = aCanvas();
const item = canvas.items[0]!;
const LIST = `GET ${HUB}/canvases/${canvas.id}/threads`;
const PEOPLE = `GET ${HUB}/canvases/${canvas.id}/people`;

function aThread(overrides: Partial<CanvasThreadView> = {}): CanvasThreadView {
  return {
    id: `${ID}30`,
    canvas: { id: canvas.id, name: canvas.name },
    kind: 'comment',
    block: 'revenue',
    item: { id: item.id, text: item.text, isRemoved: false, version: 1 },
    suggestion: null,
    answer: null,
    startedBy: MENTOR,
    startedAt: '2026-08-20T05:00:00Z',
    isResolved: false,
    entries: [{ id: `${ID}32`, kind: 'said', body: 'Who pays?', by: MENTOR, at: '2026-08-20T05:00:00Z', mentions: [] }],
    capabilities: { comment: true, answer: false },
    version: 1,
    ...overrides,
  };
}
const suggestion = aThread({
  kind: 'suggestion',
  suggestion: '25,000 won a month',
  capabilities: { comment: true, answer: true },
});

describe('what is said at a note', () => {
  let restore = (): void => undefined;
  afterEach(() => {
    restore();
    jest.restoreAllMocks();
  });

  const show = (thread: CanvasThreadView[], more: Parameters<typeof fakeApi>[0] = {}, of = canvas) => {
    restore = fakeApi({
      [LIST]: () => ({ items: thread, next: null }),
      [PEOPLE]: () => ({ items: [{ ...MENTOR, side: 'mentor' }] }),
      ...more,
    });
    return renderInHub(<Threads canvas={of} at={{ block: 'revenue', item }} />);
  };

  it('stays under the name of whoever has left, marked', async () => {
    const [said] = aThread().entries;
    await show([aThread({ entries: [{ ...said!, by: { ...MENTOR, hasLeft: true } }] })]);

    expect(await screen.findByText('Mentor 03 (left)')).toBeTruthy();
  });

  it('is said with whom it calls, at the note', async () => {
    const sent: unknown[] = [];
    await show([], {
      [`POST ${HUB}/canvases/${canvas.id}/threads`]: async (request) => {
        sent.push(await request.json());
        return aThread();
      },
    });

    await userEvent.click(screen.getByRole('button', { name: 'Comment' }));
    await writeInto(screen.getByRole('textbox', { name: 'Comment' }), 'Please look');
    await userEvent.click(screen.getByRole('combobox', { name: 'Mention' }));
    await userEvent.click(await screen.findByRole('option', { name: 'Mentor 03' }));
    await userEvent.click(screen.getAllByRole('button', { name: 'Comment' }).at(-1)!);

    await waitFor(() =>
      expect(sent).toEqual([{ block: 'revenue', itemId: item.id, body: 'Please look', mentionIds: [MENTOR.id] }]),
    );
  });

  it('is there again after a reload, where it was being written, until it is sent', async () => {
    const device = keptOnDevice();
    const answers = { [`POST ${HUB}/canvas-threads/${ID}30/comments`]: () => aThread() };
    await show([aThread()], answers);
    await userEvent.click(await screen.findByRole('button', { name: 'Reply' }));
    await writeInto(screen.getByRole('textbox', { name: 'Reply' }), 'The owner');
    await userEvent.click(screen.getByRole('button', { name: 'Comment' }));
    await writeInto(screen.getByRole('textbox', { name: 'Comment' }), 'And when');
    cleanup();
    restore();

    await show([aThread()], answers);
    const reply = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Reply' });
    const comment = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Comment' });
    await waitFor(() => expect([reply.value, comment.value]).toEqual(['The owner', 'And when']));
    await userEvent.click(screen.getByRole('button', { name: 'Send reply' }));

    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Reply' })).toBeNull());
    expect([...device.values()]).toMatchObject([{ draft: { body: 'And when' } }]);
  });

  it('stays in the field when it is refused, with the reason', async () => {
    await show([aThread()], {
      [`POST ${HUB}/canvas-threads/${ID}30/comments`]: () =>
        refusal(409, 'business_model.thread_is_full', 'A thread holds 200 entries.'),
    });

    await userEvent.click(await screen.findByRole('button', { name: 'Reply' }));
    await writeInto(screen.getByRole('textbox', { name: 'Reply' }), 'One more');
    await userEvent.click(screen.getByRole('button', { name: 'Send reply' }));

    expect(await screen.findByText('A thread holds 200 entries.')).toBeTruthy();
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Reply' }).value).toBe('One more');
  });

  it('shows the team a suggestion beside the note, and takes it on the note that was read', async () => {
    const sent: unknown[] = [];
    await show([suggestion], {
      [`POST ${HUB}/canvas-threads/${ID}30/accept`]: async (request) => {
        sent.push([request.headers.get('if-match'), await request.json()]);
        return aThread({ ...suggestion, answer: 'accepted' });
      },
    });

    expect(await screen.findByText('25,000 won a month')).toBeTruthy();
    expect(screen.getByText('29,000 won a month')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Accept' }));

    await waitFor(() => expect(sent).toEqual([['"1"', { itemVersion: 1 }]]));
  });

  it('says that the note changed before a suggestion was taken', async () => {
    await show([suggestion], {
      [`POST ${HUB}/canvas-threads/${ID}30/accept`]: () => refusal(412, 'platform.stale_version', 'Changed.'),
    });

    await userEvent.click(await screen.findByRole('button', { name: 'Accept' }));

    expect(await screen.findByText(/The note changed meanwhile/)).toBeTruthy();
  });

  it('declines with a word, not without', async () => {
    const sent: unknown[] = [];
    await show([suggestion], {
      [`POST ${HUB}/canvas-threads/${ID}30/decline`]: async (request) => {
        sent.push(await request.json());
        return aThread({ ...suggestion, answer: 'declined' });
      },
    });

    await userEvent.click(await screen.findByRole('button', { name: 'Decline' }));
    const dialog = await screen.findByRole('dialog');
    const confirm = () => screen.getAllByRole('button', { name: 'Decline' }).at(-1)!;
    await userEvent.click(confirm());
    expect(sent).toEqual([]);
    await writeInto(dialog.querySelector('textarea')!, 'We lose money already');
    await userEvent.click(confirm());

    await waitFor(() => expect(sent).toEqual([{ body: 'We lose money already' }]));
  });

  it('offers a suggestion to those who may make one', async () => {
    await show([], {}, { ...canvas, capabilities: { ...canvas.capabilities, write: false, suggest: true } });

    await userEvent.click(screen.getByRole('button', { name: 'Suggest another text' }));
    await userEvent.click(screen.getByRole('button', { name: 'Suggest' }));

    expect(screen.getByText(/This is what the note says now/)).toBeTruthy();
  });
});
