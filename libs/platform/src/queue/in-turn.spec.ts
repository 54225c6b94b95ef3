import { describe, expect, it } from '@jest/globals';

import { Unavailable } from '../http/refusals.js';
import { InTurn } from './in-turn.js';

describe('work that is done in turn', () => {
  /** Work that ends when it is told to. */
  const lasting = () => {
    let end = (): void => {};
    const done = new Promise<void>((resolve) => (end = resolve));
    return { end: () => end(), work: () => done };
  };

  it('runs as many at once as it may, the next when one has ended, and refuses who comes beyond those that wait', async () => {
    const turns = new InTurn(2, 1);
    const began: number[] = [];
    const pieces = Array.from({ length: 4 }, lasting);
    const [first, , third, fourth] = pieces.map(({ work }, place) =>
      turns.run(() => {
        began.push(place);
        return work();
      }),
    );

    await expect(fourth).rejects.toThrow(Unavailable);
    expect(began).toEqual([0, 1]);
    pieces[0]!.end();
    await first;
    pieces[2]!.end();
    await third;
    expect(began).toEqual([0, 1, 2]);
  });

  it('gives its turn on when work fails', async () => {
    const turns = new InTurn(1);

    await expect(turns.run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');

    expect(await turns.run(async () => 'done')).toBe('done');
  });
});
