import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { fakeApi, refusal } from '../../../testing/fake-api.js';
import { keptOnDevice } from '../../../testing/kept-on-device.js';
import { renderInHub } from '../../../testing/render-in-hub.js';
import { aCanvas, anItem } from '../testing/canvas.builder.js';
import { CanvasBoard } from './canvas-board.js';

const canvas = aCanvas();
const ITEMS = `POST /api/v1/hubs/campus-gangwon/canvases/${canvas.id}/items`;
const board = (view: 'grid' | 'list' = 'grid', of = canvas) => (
  <CanvasBoard
    canvas={of}
    view={view}
    chosenId={undefined}
    onChoose={() => undefined}
    onComments={() => undefined}
    fresh={new Set()}
  />
);

describe('the blocks of a canvas', () => {
  let restore = (): void => undefined;
  afterEach(() => {
    restore();
    jest.restoreAllMocks();
  });

  it.each(['grid', 'list'] as const)('say the same to a screen reader as a %s', async (view) => {
    await renderInHub(board(view));

    const revenue = within(screen.getByRole('region', { name: /^Revenue/ }));
    const note = revenue.getByRole('button', { name: /Assumed.*29,000 won a month/ });
    expect(note.getAttribute('aria-pressed')).toBe('false');
    expect(screen.getByText('What about Channels?')).toBeTruthy();
  });

  it('take note after note by the keyboard alone', async () => {
    const sent: unknown[] = [];
    restore = fakeApi({
      [ITEMS]: async (request) => {
        sent.push(await request.json());
        return anItem({ id: `0190f1c4-7b0e-7cc3-98c4-00000000001${sent.length}` });
      },
    });
    await renderInHub(board());

    await userEvent.click(screen.getByRole('button', { name: 'Channels: add a note' }));
    await userEvent.keyboard('Market stall{Enter}');
    await userEvent.keyboard('Phone{Enter}{Escape}');

    expect(sent).toEqual(
      ['Market stall', 'Phone'].map((text) => ({ block: 'channels', text, tag: null, confidence: 'assumed' })),
    );
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('keep what is written on while a note is on its way, and send none that is too long', async () => {
    const sent: unknown[] = [];
    let arrive = (): void => undefined;
    restore = fakeApi({
      [ITEMS]: async (request) => {
        sent.push(await request.json());
        await new Promise<void>((resolve) => (arrive = resolve));
        return anItem({ id: '0190f1c4-7b0e-7cc3-98c4-000000000011' });
      },
    });
    await renderInHub(board());
    await userEvent.click(screen.getByRole('button', { name: 'Channels: add a note' }));

    await userEvent.keyboard('Market stall{Enter}');
    await waitFor(() => expect(sent).toHaveLength(1));
    await userEvent.keyboard(' Phone');
    arrive();
    await waitFor(() => expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Phone'));
    await userEvent.paste('x'.repeat(20_000));
    await userEvent.keyboard('{Enter}');

    expect(sent).toHaveLength(1);
    expect(screen.getByText(/18,?005 characters/)).toBeTruthy();
  });

  it('have what was being written again after a reload, until it is kept or given up', async () => {
    const device = keptOnDevice();
    await renderInHub(board());
    await userEvent.click(screen.getByRole('button', { name: 'Channels: add a note' }));
    await userEvent.keyboard('Market st{Escape}');
    expect(screen.queryByRole('textbox')).toBeNull();
    cleanup();

    await renderInHub(board());
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Channels: new note' });
    await waitFor(() => expect(field.value).toBe('Market st'));
    expect(document.activeElement).not.toBe(field);

    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect([device.size, screen.queryByRole('textbox')]).toEqual([0, null]);
  });

  it('keep the text and tell why when a note is refused', async () => {
    restore = fakeApi({ [ITEMS]: () => refusal(409, 'business_model.canvas_is_full', 'A canvas holds 500 notes.') });
    await renderInHub(board());

    await userEvent.click(screen.getByRole('button', { name: 'Channels: add a note' }));
    await userEvent.keyboard('One too many{Enter}');

    expect(await screen.findByText('A canvas holds 500 notes.')).toBeTruthy();
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('One too many');
  });

  it('offer readers no way to write, and open a note for them', async () => {
    const onChoose = jest.fn();
    const capabilities = { ...canvas.capabilities, write: false, comment: false };
    await renderInHub(
      <CanvasBoard
        canvas={{ ...canvas, capabilities }}
        view="grid"
        chosenId={undefined}
        onChoose={onChoose}
        onComments={() => undefined}
        fresh={new Set()}
      />,
    );

    await userEvent.click(screen.getByRole('button', { name: /29,000 won/ }));

    expect(onChoose).toHaveBeenCalledWith(canvas.items[0]!.id);
    expect(screen.queryByRole('button', { name: /add a note/ })).toBeNull();
  });
});
