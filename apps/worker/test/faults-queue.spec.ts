import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { BadDay, type Queue } from './ground/bad-day.js';

/** `npm run test:long` kills two hundred times. */
const ROUNDS = process.env['ONSIL_LONG'] ? 200 : 2;
const A_ROUND = 60;
const QUEUES: readonly Queue[] = ['PostgreSQL', 'Redis', 'an absent Redis'];

describe.each(QUEUES)('reminders on bad days, the queue on %s', (queue) => {
  let day: BadDay;

  beforeAll(async () => {
    day = await BadDay.on(queue, `queue_${QUEUES.indexOf(queue)}`);
  }, 120_000);
  beforeEach(() => day.begin());
  afterEach(() => day.end(), 30_000);
  afterAll(() => day.close());

  it(
    `kill -9 in mid-send, ${ROUNDS} times: nothing is lost, and only what was in flight may come twice`,
    async () => {
      day.sink.thinkMs = 40;
      await day.plan(A_ROUND * ROUNDS);
      const inFlight = new Set<string>();

      for (let round = 0; round < ROUNDS; round++) {
        const worker = await day.start();
        const enough = Math.min(A_ROUND * (round + 0.5), A_ROUND * ROUNDS - 10);
        await day.until(() => day.sink.taken.length >= enough);
        await worker.kill();
        for (const id of await day.idsIn('sending')) inFlight.add(id);
        await day.ground.letTimePass();
      }
      await day.start();

      const rows = await day.ended();
      const doubled = rows.filter((row) => day.copies(row) > 1);
      expect(rows.filter((row) => row.state !== 'sent' || day.copies(row) === 0)).toEqual([]);
      expect(inFlight.size).toBeGreaterThan(0);
      expect(doubled.filter(({ id, wasInDoubt }) => !inFlight.has(id) || !wasInDoubt)).toEqual([]);
      expect(rows.filter((row) => day.copies(row) > 2)).toEqual([]);
    },
    120_000 + ROUNDS * 10_000,
  );

  it('two workers, and a queue that is flushed under them: each reminder leaves once', async () => {
    day.sink.thinkMs = 20;
    await day.plan(200);
    await Promise.all([day.start(), day.start()]);
    await day.until(() => day.sink.taken.length > 20);

    if (queue !== 'an absent Redis') await day.flushQueue();

    const rows = await day.ended();
    expect(rows.filter((row) => row.state !== 'sent' || day.copies(row) !== 1)).toEqual([]);
  }, 120_000);
});
