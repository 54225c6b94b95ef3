import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, renderHook, waitFor } from '@testing-library/react';

import { keptOnDevice } from '../testing/kept-on-device.js';
import { useIsKept, useUnsent, type UnsentPlace } from './use-unsent.js';

const PLACE: UnsentPlace = {
  key: 'me/hub/canvas-note/c1/revenue',
  subject: { kind: 'canvas_note', hub: 'hub', id: 'c1', name: 'Laundry model', path: '/h/hub/canvases/c1' },
};
const OTHER: UnsentPlace = { ...PLACE, key: 'me/hub/canvas-note/c1/channels' };

describe('words that nobody else has until they are sent', () => {
  let device: ReturnType<typeof keptOnDevice>;
  beforeEach(() => void (device = keptOnDevice()));
  afterEach(() => void jest.restoreAllMocks());
  const open = () => renderHook(() => useUnsent(PLACE, ''));

  it('come back when their page is opened again, at their place only', async () => {
    const first = open();
    act(() => first.result.current.write(() => 'Market stall'));
    act(() => first.result.current.write((now) => `${now}, phone`));
    first.unmount();

    const again = open();

    await waitFor(() => expect(again.result.current.words).toBe('Market stall, phone'));
    const isKept = renderHook(({ place }) => useIsKept(place), { initialProps: { place: PLACE } });
    await waitFor(() => expect(isKept.result.current).toBe(true));
    isKept.rerender({ place: OTHER });
    await act(async () => undefined);
    expect(isKept.result.current).toBe(false);
  });

  it('do not take the place of what somebody writes meanwhile', async () => {
    device.set(PLACE.key, { draft: 'Old words', version: 0, subject: PLACE.subject });
    const { result } = open();
    act(() => result.current.write(() => 'New'));
    await act(async () => undefined);

    expect(result.current.words).toBe('New');
  });

  it('are gone from the device once they are sent, or written back to nothing', () => {
    const { result } = open();
    act(() => result.current.write(() => 'Market stall'));
    expect([...device.values()]).toMatchObject([{ draft: 'Market stall', subject: PLACE.subject }]);
    act(() => result.current.write(() => ''));
    expect(device.size).toBe(0);

    act(() => result.current.write(() => 'Phone'));
    act(() => result.current.forget());

    expect([device.size, result.current.words]).toEqual([0, '']);
  });

  it('that are sent from a page that was left are gone too', () => {
    const { result, unmount } = open();
    act(() => result.current.write(() => 'Market stall'));
    unmount();

    result.current.write(() => '');

    expect(device.size).toBe(0);
  });
});
