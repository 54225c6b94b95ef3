import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { BadDay, type Queue } from './ground/bad-day.js';
import type { LedgerRow } from './ground/fault-hub.js';

/** `npm run test:long` kills two hundred times. */
const ROUNDS = process.env['ONSIL_LONG'] ? 200 : 2;
const A_ROUND = 60;
const QUEUES: readonly Queue[] = ['PostgreSQL', 'Redis', 'an absent Redis'];

describe.each(QUEUES)('reminders on bad days, the queue on %s', (queue) => {
  let day: BadDay;

  beforeAll(async () => {
    day = await BadDay.on(queue, `queue_${QUEUES.indexOf(queue)}`);
  }, 300_000);
  beforeEach(() => day.begin());
  afterEach(() => day.end(), 120_000);
  afterAll(() => day.close());

  it(
    `kill -9 in mid-send, ${ROUNDS} times: nothing is lost, and only what was in flight may come twice`,
    async () => {
      day.sink.thinkMs = 40;
      /** The attempts of each that a kill cut short. */
      const inFlight = new Map<string, Set<number>>();
      let inMidSend = 0;

      for (let round = 0; round < ROUNDS; round++) {
        await day.plan(A_ROUND); // a worker that ran ahead of this process leaves the next round nothing, otherwise
        const enough = day.sink.taken.length + A_ROUND / 2;
        const worker = await day.start();
        day.sink.answers = round === 0 ? enough : Infinity; // the first kill certainly meets some on their way
        await day.until(() => day.sink.taken.length >= enough);
        await day.kill(worker);
        const cut = (await day.ledger()).filter(({ state }) => state === 'sending');
        for (const { id, attempts } of cut) inFlight.set(id, (inFlight.get(id) ?? new Set()).add(attempts));
        if (cut.length > 0) inMidSend++;
        await day.ground.letTimePass();
      }
      await day.start();

      const rows = await day.ended();
      const killed = ({ id }: LedgerRow) => inFlight.get(id)?.size ?? 0;
      const doubled = rows.filter((row) => day.copies(row) > 1);
      console.log(
        `${queue}: ${ROUNDS} kills, ${inMidSend} of them in mid-send; of ${rows.length} reminders ${inFlight.size} were on ` +
          `their way, ${doubled.length} came twice`,
      );
      expect(inMidSend).toBeGreaterThan(0);
      expect(rows.filter((row) => row.wasInDoubt !== killed(row) > 0)).toEqual([]);
      // Who was on the way in two kills stays in doubt: a third copy would be one too many.
      expect(rows.filter((row) => row.state !== (killed(row) > 1 ? 'in_doubt' : 'sent'))).toEqual([]);
      expect(rows.filter((row) => row.state === 'sent' && day.copies(row) === 0)).toEqual([]);
      expect(doubled.filter((row) => killed(row) === 0 || day.copies(row) > 2)).toEqual([]);
    },
    300_000 + ROUNDS * 10_000,
  );

  it('two workers, a queue flushed under them and a deploy that ends the older one: each leaves once, nobody is in doubt', async () => {
    day.sink.thinkMs = 100;
    await day.plan(400);
    const [older] = await Promise.all([day.start(), day.start()]);
    await day.until(() => day.sink.taken.length > 20);

    if (queue !== 'an absent Redis') await day.flushQueue();
    const asked = performance.now();
    await older.stop();
    const drainedMs = performance.now() - asked;

    const rows = await day.ended();
    expect(drainedMs).toBeLessThan(30_000);
    expect(rows.filter((row) => row.state !== 'sent' || day.copies(row) !== 1 || row.wasInDoubt)).toEqual([]);
  }, 300_000);

  if (queue !== 'PostgreSQL')
    it('a Redis that is absent, hangs, dies or comes back delays no reminder, no other mail and no event', async () => {
      const { redis, ground } = day;
      const isThrough = async (): Promise<void> => {
        await day.plan(5);
        const { mailId, eventId } = await ground.post(day.hubId);
        const asked = performance.now();
        await day.until(async () => day.copies({ id: mailId }) > 0 && (await ground.noted(eventId)) > 0);
        delays.push(performance.now() - asked);
        await day.ended();
      };
      const delays: number[] = [];
      await day.start();

      await isThrough();
      if (redis) {
        redis.hang();
        await isThrough();
        redis.wake();
        redis.stop();
        await isThrough();
        await redis.start();
        await isThrough();
      }

      const rows = await day.ledger();
      expect(rows.filter((row) => row.state !== 'sent' || day.copies(row) !== 1)).toEqual([]);
      expect(delays.filter((ms) => ms > 20_000)).toEqual([]);
    }, 300_000);
});
