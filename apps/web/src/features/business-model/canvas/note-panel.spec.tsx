import { afterEach, describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { fakeApi, refusal } from '../../../testing/fake-api.js';
import { renderInHub } from '../../../testing/render-in-hub.js';
import { aCanvas, anItem } from '../testing/canvas.builder.js';
import { NotePanel } from './note-panel.js';

const SOON = { timeout: 5_000 };
const canvas = aCanvas();
const item = canvas.items[0]!;
const ITEM = `PUT /api/v1/hubs/campus-gangwon/canvas-items/${item.id}`;
const THREADS = `GET /api/v1/hubs/campus-gangwon/canvases/${canvas.id}/threads`;
const quiet = { [THREADS]: () => ({ items: [], next: null }) };
const panel = (of = canvas, shown = item) => <NotePanel canvas={of} item={shown} onClose={() => undefined} />;
const write = (text: string) => fireEvent.change(screen.getByLabelText('Note'), { target: { value: text } });

describe('the panel of a note', () => {
  let restore = (): void => undefined;
  afterEach(() => restore());

  it('saves what is written after a pause, on the version that was read', async () => {
    const sent: unknown[] = [];
    restore = fakeApi({
      ...quiet,
      [ITEM]: async (request) => {
        sent.push([request.headers.get('if-match'), await request.json()]);
        return anItem({ text: '25,000 won', version: 2 });
      },
    });
    await renderInHub(panel());

    write('25,000 won');

    await waitFor(
      () => expect(sent).toEqual([['"1"', { text: '25,000 won', tag: null, confidence: 'assumed' }]]),
      SOON,
    );
  });

  it('shows both texts when somebody else changed the note, and goes on from theirs', async () => {
    const sent: string[] = [];
    restore = fakeApi({
      ...quiet,
      [ITEM]: async (request) => {
        const { text } = (await request.json()) as { text: string };
        sent.push(`${request.headers.get('if-match')} ${text}`);
        if (request.headers.get('if-match') === '"2"') return anItem({ text, version: 3 });
        return refusal(412, 'platform.stale_version', 'Changed.', {
          current: anItem({ text: 'Theirs', version: 2 }),
        });
      },
    });
    await renderInHub(panel());

    write('Mine');
    await userEvent.click(await screen.findByRole('button', { name: 'Keep both' }, SOON));

    await waitFor(() => expect(sent).toEqual(['"1" Mine', '"2" Theirs\nMine']), SOON);
  });

  it('lets those who may only read read', async () => {
    restore = fakeApi(quiet);
    await renderInHub(panel({ ...canvas, capabilities: { ...canvas.capabilities, write: false } }));

    expect(screen.getByText('29,000 won a month')).toBeTruthy();
    expect(screen.queryByLabelText('Note')).toBeNull();
  });
});
