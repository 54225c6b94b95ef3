import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';

import { ApiProblem } from '../api/problem.js';
import { renderPage } from '../testing/render-page.js';
import { AutosaveStamp } from './autosave-stamp.js';
import { keptDrafts, type KeptDraft } from './kept-drafts.js';
import { useAutosave } from './use-autosave.js';

const SAVED_AT = '2031-03-04T00:00:00Z';
const LONG_ENOUGH_MS = 4_000;
const SOON_MS = 1_300;

interface Sent {
  text: string;
  version: number;
  answer: (version: number) => void;
  refuse: (error: Error) => void;
}

function problem(status: number, detail: string, current?: object): ApiProblem {
  const requestId = '0190f1c4-7b0e-7cc3-98c4-dc0c0c07398f';
  const body = { type: 'about:blank', title: detail, status, detail, code: 'x.y', params: {}, requestId };
  return new ApiProblem({ ...body, ...(current ? { current } : {}) });
}

describe('a text that saves itself', () => {
  let device: Map<string, KeptDraft<string>>;
  let sent: Sent[];
  let drafts = 0;
  let key: string;
  const save = (text: string, version: number) =>
    new Promise<{ version: number; savedAt: string }>((resolve, reject) => {
      sent.push({
        text,
        version,
        answer: (next) => resolve({ version: next, savedAt: SAVED_AT }),
        refuse: reject,
      });
    });

  function Writer() {
    const subject = { kind: 'log' as const, hub: 'hub', id: 'log', name: 'Log', path: '/log' };
    const { draft, change, autosave, isUnsent } = useAutosave<string, { version: number; savedAt: string }>({
      key,
      subject,
      initial: () => 'as saved',
      saved: { version: 1, savedAt: SAVED_AT },
      save,
    });
    return (
      <>
        <textarea aria-label="Text" value={draft} onChange={(event) => change(event.currentTarget.value)} />
        <AutosaveStamp of={autosave} />
        {isUnsent ? <p>unsent</p> : null}
      </>
    );
  }

  /** On a page that fetches what somebody else has saved. */
  function Follower() {
    const subject = { kind: 'log' as const, hub: 'hub', id: 'log', name: 'Log', path: '/log' };
    const [theirs, fetched] = useState({ text: 'as saved', version: 1 });
    const { draft, change } = useAutosave<string, { version: number; savedAt: string }>({
      key,
      subject,
      initial: () => theirs.text,
      saved: { version: theirs.version, savedAt: SAVED_AT },
      save,
      follows: true,
    });
    return (
      <>
        <textarea aria-label="Text" value={draft} onChange={(event) => change(event.currentTarget.value)} />
        <button type="button" onClick={() => fetched({ text: 'as theirs', version: 2 })}>
          Fetch
        </button>
      </>
    );
  }
  const shown = () => screen.getByLabelText<HTMLTextAreaElement>('Text').value;
  const write = (value: string) => fireEvent.change(screen.getByLabelText('Text'), { target: { value } });
  const lastSent = async (count: number) => {
    await waitFor(() => expect(sent).toHaveLength(count), { timeout: LONG_ENOUGH_MS });
    return sent.at(-1)!;
  };
  const answered = (version: number) => act(async () => sent.at(-1)!.answer(version));

  beforeEach(() => {
    key = `me/hub/log/${(drafts += 1)}`;
    device = new Map();
    sent = [];
    jest.spyOn(keptDrafts, 'get').mockImplementation((of) => Promise.resolve(device.get(of) as never));
    jest.spyOn(keptDrafts, 'put').mockImplementation(async (of, draft) => device.set(of, draft as KeptDraft<string>));
    jest.spyOn(keptDrafts, 'remove').mockImplementation(async (of) => device.delete(of));
  });
  afterEach(() => void jest.restoreAllMocks());

  it('sends nothing that nobody wrote when the connection comes back', async () => {
    await renderPage(<Writer />);

    act(() => void window.dispatchEvent(new Event('online')));

    expect(sent).toEqual([]);
  });

  it('sends what was written, once, and says so', async () => {
    await renderPage(<Writer />);

    write('new words');
    expect(await lastSent(1)).toMatchObject({ text: 'new words', version: 1 });
    await answered(2);
    act(() => void window.dispatchEvent(new Event('online')));

    expect(screen.queryByText('unsent')).toBeNull();
    expect(screen.getByRole('status').textContent).toBe('saved');
    expect(device.size).toBe(0);
    expect(sent).toHaveLength(1);
  });

  it('keeps what is typed during a save over the version that was just saved', async () => {
    await renderPage(<Writer />);
    write('first');
    await lastSent(1);

    write('first and second');
    await answered(2);

    expect(device.get(key)).toMatchObject({ draft: 'first and second', version: 2 });
    expect(await lastSent(2)).toMatchObject({ text: 'first and second', version: 2 });
  });

  it('follows what somebody else has saved, and writes on over that', async () => {
    await renderPage(<Follower />);

    fireEvent.click(screen.getByText('Fetch'));
    expect(shown()).toBe('as theirs');
    write('as theirs, and mine');

    expect(await lastSent(1)).toMatchObject({ text: 'as theirs, and mine', version: 2 });
  });

  it('follows nobody while its own words are unsent, and is told that they are over an older version', async () => {
    await renderPage(<Follower />);
    write('mine');

    fireEvent.click(screen.getByText('Fetch'));

    expect(shown()).toBe('mine');
    expect(await lastSent(1)).toMatchObject({ text: 'mine', version: 1 });
  });

  it('says why the server would not have it', async () => {
    await renderPage(<Writer />);
    write('new words');
    await lastSent(1);

    await act(async () => sent[0]!.refuse(problem(409, 'This cohort is closed.')));

    expect(screen.getByRole('alert').textContent).toBe('This cohort is closed.');
    expect(screen.getByRole('status').textContent).toContain('on this device');
  });

  it('is opened again while its last words are on their way, and writes on over the answer', async () => {
    const first = await renderPage(<Writer />);
    write('last words');
    first.unmount();
    await lastSent(1);
    await renderPage(<Writer />);

    await answered(2);

    expect((screen.getByLabelText('Text') as HTMLTextAreaElement).value).toBe('last words');
    expect(await lastSent(2)).toMatchObject({ text: 'last words', version: 2 });
  });

  it('leaves the sending to the page that was opened last', async () => {
    const first = await renderPage(<Writer />);
    write('old words');
    first.unmount();
    await lastSent(1);
    await renderPage(<Writer />);
    write('newer words');

    await act(async () => sent[0]!.refuse(new TypeError('No connection')));
    expect(await lastSent(2)).toMatchObject({ text: 'newer words' });
    await answered(2);
    await new Promise((resolve) => setTimeout(resolve, SOON_MS));

    expect(sent.map(({ text }) => text)).toEqual(['old words', 'newer words']);
  });
});
