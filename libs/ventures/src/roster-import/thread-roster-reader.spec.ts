import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { ThreadRosterReader } from './thread-roster-reader.js';

/** Answers the number of its thread and how many files it has read; ends as the file tells it to. */
const THREAD = `
  import { parentPort, threadId } from 'node:worker_threads';
  let files = 0;
  parentPort.on('message', async ({ bytes }) => {
    files += 1;
    const said = Buffer.from(bytes).toString();
    if (said === 'exit') process.exit();
    if (said === 'break') throw new Error('broken');
    if (said === 'refuse') parentPort.postMessage({ refused: { reason: 'empty', params: {} } });
    else parentPort.postMessage({ found: { threadId, files } });
  });
`;

describe('ThreadRosterReader', () => {
  let reader: ThreadRosterReader;

  beforeEach(() => {
    reader = new ThreadRosterReader();
    reader.entry = new URL(`data:text/javascript,${encodeURIComponent(THREAD)}`);
  });
  afterEach(() => reader.onApplicationShutdown());

  const read = async (text: string) =>
    (await reader.read(Buffer.from(text), {})) as unknown as { threadId: number; files: number };

  it('reads the next file in the thread that read the one before, and two at once in two', async () => {
    const first = await read('a');
    const next = await read('b');
    const [one, other] = await Promise.all([read('c'), read('d')]);

    expect(next).toEqual({ threadId: first.threadId, files: 2 });
    expect(one.threadId).toBe(first.threadId);
    expect(other.threadId).not.toBe(first.threadId);
  });

  it('goes on in the thread that refused a file in words', async () => {
    const first = await read('a');

    await expect(read('refuse')).rejects.toMatchObject({ reason: 'empty' });

    expect(await read('b')).toEqual({ threadId: first.threadId, files: 3 });
  });

  it.each([
    ['breaks', 'break', { message: 'broken' }],
    ['leaves', 'exit', { reason: 'too_heavy' }],
  ])('reads on in another thread after one that %s', async (_what, text, refusal) => {
    const first = await read('a');

    await expect(read(text)).rejects.toMatchObject(refusal);

    const next = await read('b');
    expect(next.files).toBe(1);
    expect(next.threadId).not.toBe(first.threadId);
  });

  it('starts a thread anew after one that was ended at rest', async () => {
    await read('a');

    await reader.onApplicationShutdown();

    expect((await read('b')).files).toBe(1);
  });
});
