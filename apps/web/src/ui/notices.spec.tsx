import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, fireEvent, screen } from '@testing-library/react';

import { renderPage } from '../testing/render-page.js';
import { Notices } from './notices.js';
import { dismiss, noticeStore, notifyDone } from './notify-done.js';

describe('a notice', () => {
  beforeEach(() => {
    for (const { id } of noticeStore.get()) dismiss(id); // told by another page, and still standing
    jest.useFakeTimers({ advanceTimers: true });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('is told once, politely, and goes by itself', async () => {
    await renderPage(<Notices />);

    act(() => notifyDone('Saved'));

    expect(screen.getByRole('status').textContent).toContain('Saved');

    act(() => jest.advanceTimersByTime(5_000));

    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('stays longer with a way back, which is taken once', async () => {
    let undone = 0;
    await renderPage(<Notices />);
    act(() => notifyDone('Moved', { label: 'Undo', onUndo: () => (undone += 1) }));
    act(() => jest.advanceTimersByTime(9_000));

    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));

    expect(undone).toBe(1);
    expect(screen.queryByText('Moved')).toBeNull();
  });
});
