import { describe, expect, it } from '@jest/globals';

import { ByHand } from './by-hand.js';
import type { Errand } from './carrier.js';

const errands = (...ids: string[]): Errand[] => ids.map((id) => ({ id, hubId: 'hub' }));

describe('ByHand', () => {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const faults: Error[] = [];
  const hands = (): ByHand => {
    begun.length = 0;
    faults.length = 0;
    return new ByHand(
      ({ id }) => {
        begun.push(id);
        return new Promise((resolve, reject) => ends.set(id, () => (id === 'bad' ? reject(new Error(id)) : resolve())));
      },
      2,
      (fault) => faults.push(fault),
    );
  };
  const settled = () => new Promise((resolve) => setImmediate(resolve));

  it('does a few at a time, the next as one ends, and forgets what no longer waits', async () => {
    const byHand = hands();
    byHand.take(errands('a', 'b', 'c', 'gone'));
    expect(begun).toEqual(['a', 'b']);

    byHand.take(errands('a', 'b', 'c', 'd'));
    expect(begun).toEqual(['a', 'b']);

    ends.get('a')!();
    await settled();
    ends.get('b')!();
    await settled();
    expect(begun).toEqual(['a', 'b', 'c', 'd']);
  });

  it('tells of a fault and goes on', async () => {
    const byHand = hands();
    byHand.take(errands('bad', 'a', 'b'));

    ends.get('bad')!();
    await settled();

    expect(begun).toEqual(['bad', 'a', 'b']);
    expect(faults).toEqual([new Error('bad')]);
  });

  it('begins nothing more once it is stopped, and waits for what is in hand', async () => {
    const byHand = hands();
    byHand.take(errands('a', 'b', 'c'));
    let isStopped = false;
    const stopping = byHand.stop().then(() => (isStopped = true));

    ends.get('a')!();
    await settled();
    expect(isStopped).toBe(false);
    ends.get('b')!();
    await stopping;

    expect(begun).toEqual(['a', 'b']);
  });
});
