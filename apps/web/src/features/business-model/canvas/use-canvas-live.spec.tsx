import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { useQuery } from '@tanstack/react-query';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';

import { fakeApi } from '../../../testing/fake-api.js';
import { renderInHub } from '../../../testing/render-in-hub.js';
import { canvasQuery } from '../canvases.queries.js';
import { aCanvas, anItem } from '../testing/canvas.builder.js';
import { useCanvasLive } from './use-canvas-live.js';
import { WhoIsHere } from './who-is-here.js';

const HUB = 'campus-gangwon';
const ME = '0190f1c4-7b0e-7cc3-98c4-000000000001';
const OTHER = { id: '0190f1c4-7b0e-7cc3-98c4-0000000000a2', name: 'Mentor 03' };
const canvas = aCanvas();
const GET = `GET /api/v1/hubs/${HUB}/canvases/${canvas.id}`;

/** The browser's side of a stream, which jsdom lacks. */
class Stream extends EventTarget {
  static readonly CLOSED = 2;
  static readonly opened: Stream[] = [];
  readyState = 1;

  constructor(readonly url: string) {
    super();
    Stream.opened.push(this);
  }

  close(): void {
    this.readyState = Stream.CLOSED;
  }

  tell(event: string, data: object): void {
    act(() => void this.dispatchEvent(new MessageEvent(event, { data: JSON.stringify(data) })));
  }
}

function Looker() {
  const { people, fresh } = useCanvasLive(HUB, canvas.id, ME);
  const { data } = useQuery(canvasQuery(HUB, canvas.id));
  return (
    <>
      <WhoIsHere people={people} />
      <p>{data?.items[0]?.text}</p>
      <p>{[...fresh].join()}</p>
    </>
  );
}

describe('a canvas that is looked at', () => {
  let restore = (): void => undefined;
  let text = '29,000 won a month';
  const before = globalThis.EventSource;

  beforeEach(async () => {
    Stream.opened.length = 0;
    globalThis.EventSource = Stream as unknown as typeof EventSource;
    text = '29,000 won a month';
    restore = fakeApi({ [GET]: () => aCanvas({ items: [anItem({ text })] }) });
    await renderInHub(<Looker />);
    await screen.findByText(text);
  });

  afterEach(() => {
    restore();
    globalThis.EventSource = before;
    jest.restoreAllMocks();
  });

  it('shows what somebody else changed, and marks it for a moment', async () => {
    text = '25,000 won a month';
    Stream.opened[0]!.tell('changed', { what: 'item_changed', id: canvas.items[0]!.id, by: OTHER.id });

    expect(await screen.findByText('25,000 won a month')).toBeTruthy();
    expect(screen.getByText(canvas.items[0]!.id)).toBeTruthy();
  });

  it('says who else is here, and not oneself', async () => {
    const me = { id: ME, name: 'Staff 02' };
    Stream.opened[0]!.tell('hello', { revision: canvas.revision, people: [OTHER, me] });

    expect(screen.getByText('Also looking now: Mentor 03')).toBeTruthy();
    Stream.opened[0]!.tell('people', { people: [me] });
    expect(screen.queryByText(/Also looking now/)).toBeNull();
  });

  it('reads again after a pause in which it may have missed something', async () => {
    text = '31,000 won a month';
    Stream.opened[0]!.tell('hello', { revision: canvas.revision + 3, people: [] });

    expect(await screen.findByText('31,000 won a month')).toBeTruthy();
  });

  it('holds no connection while nobody sees it', async () => {
    jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    fireEvent(document, new Event('visibilitychange'));
    expect(Stream.opened[0]!.readyState).toBe(Stream.CLOSED);

    jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
    fireEvent(document, new Event('visibilitychange'));
    await waitFor(() => expect(Stream.opened).toHaveLength(2));
  });

  it('stops when it is told that this is the end', () => {
    Stream.opened[0]!.tell('ended', {});

    expect(Stream.opened[0]!.readyState).toBe(Stream.CLOSED);
    expect(Stream.opened).toHaveLength(1);
  });
});
