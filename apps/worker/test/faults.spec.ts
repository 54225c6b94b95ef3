import { setTimeout as sleep } from 'node:timers/promises';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { BadDay } from './ground/bad-day.js';

const LATE = process.env['ONSIL_LONG'] ? 1_000 : 200;
const CROWD = process.env['ONSIL_LONG'] ? 500 : 100;

describe('reminders on bad days', () => {
  let day: BadDay;

  beforeAll(async () => {
    day = await BadDay.on('PostgreSQL', 'faults');
  }, 120_000);
  beforeEach(() => day.begin());
  afterEach(() => day.end(), 30_000);
  afterAll(() => day.close());

  it('a worker frozen in mid-send and woken after another took over changes nothing that is settled', async () => {
    day.sink.thinkMs = 300;
    await day.plan(60);
    const frozen = await day.start();
    await day.until(() => day.sink.taken.length >= 10);
    frozen.freeze();
    const left = await day.idsIn('sending');
    await day.ground.letTimePass();
    await day.start();
    const settled = await day.ended();

    frozen.wake();
    await sleep(2_000);

    const rows = await day.ledger();
    expect(rows).toEqual(settled);
    expect(rows.filter((row) => row.state !== 'sent' || day.copies(row) === 0)).toEqual([]);
    expect(rows.filter((row) => day.copies(row) > 1 && !left.includes(row.id))).toEqual([]);
  }, 120_000);

  it('every answer of a mail server ends as it must, and one poisoned recipient stops nobody', async () => {
    const ways = ['550-a', '552-b', '450-once-c', '452-once-d', '421-once-e', 'cut-f'];
    await day.planFor(ways.map((way) => `${way}@x.example`));
    await day.plan(CROWD);
    await day.start();
    await day.until(async () => (await day.idsIn('sent')).length >= CROWD && (await day.idsIn('sending')).length === 0);

    await day.letTimePass();

    const rows = await day.ended();
    const ends = rows.slice(0, 6).map((row) => [row.address.split('@')[0], row.state, day.copies(row)]);
    expect(ends).toEqual([
      ['550-a', 'failed', 0],
      ['552-b', 'failed', 0],
      ['450-once-c', 'sent', 1],
      ['452-once-d', 'sent', 1],
      ['421-once-e', 'sent', 1],
      ['cut-f', 'sent', 2],
    ]);
    expect(rows.slice(6).filter((row) => row.state !== 'sent' || day.copies(row) !== 1)).toEqual([]);
  }, 120_000);

  it('what is finished or moved while its reminder is on its way is not sent', async () => {
    const { owner } = day.ground.database;
    await day.planFor(['finished@x.example', '450-once-moved@x.example', '450-once-finished@x.example']);
    await owner.query(`update fault.thing set is_finished = true where address = 'finished@x.example'`);
    await day.start();
    await day.until(async () =>
      (await day.ledger()).every(
        ({ state, attempts }) => state === 'cancelled' || (state === 'planned' && attempts === 1),
      ),
    );
    await owner.query(
      `update fault.thing set is_finished = address like '%-finished@%', at = at + interval '7 days' where address like '450%'`,
    );
    await day.letTimePass();
    await day.until(async () => (await day.idsIn('cancelled')).length === 2);

    expect(await day.ledger()).toMatchObject([
      { state: 'cancelled', reason: 'no_longer_wanted' },
      { state: 'planned', reason: null, ended: false },
      { state: 'cancelled', reason: 'no_longer_wanted' },
    ]);
    expect(day.sink.taken).toEqual([]);
  }, 120_000);

  it(`${LATE} found a day late are skipped and listed; found after some hours they are sent and marked`, async () => {
    await day.plan(LATE, '25 hours');
    await day.plan(20, '3 hours');

    await day.start();

    const rows = await day.ended();
    const skipped = rows.filter(({ state, reason }) => state === 'skipped' && reason === 'found_too_late');
    const sent = rows.filter((row) => row.state === 'sent' && row.isLate && day.copies(row) === 1);
    expect([skipped.length, sent.length, day.sink.taken.length]).toEqual([LATE, 20, 20]);
  }, 120_000);

  it('PostgreSQL throws everybody out in mid-send: what was accepted comes again only if it was in doubt', async () => {
    day.sink.thinkMs = 30;
    await day.plan(150);
    await day.start();
    await day.until(() => day.sink.taken.length >= 30);

    await day.throwEverybodyOut();
    await day.until(async () => (await day.idsIn('sent')).length > 0);
    await day.letTimePass();

    const rows = await day.ended();
    expect(rows.filter((row) => row.state !== 'sent' || day.copies(row) === 0)).toEqual([]);
    expect(rows.filter((row) => day.copies(row) > 1 && !row.wasInDoubt)).toEqual([]);
  }, 120_000);

  it('one hub’s thousands do not hold up another hub', async () => {
    day.sink.thinkMs = 10;
    await day.plan(3_000);
    const other = await day.ground.hub();
    await day.ground.plan(other, ['only@small.example']);

    await day.start();

    await day.until(async () => (await day.ground.ledger(other)).every(({ state }) => state === 'sent'));
    expect((await day.idsIn('sent')).length).toBeLessThan(1_000);
  }, 120_000);

  if (process.env['ONSIL_LONG'])
    it('a mail server that takes a message and says nothing leaves it in doubt, sent once more, and stops nobody', async () => {
      await day.planFor(['silent-a@x.example']);
      await day.plan(50);
      await day.start();
      await day.until(async () => (await day.idsIn('in_doubt')).length === 1);
      await day.letTimePass();

      const rows = await day.ended();

      expect(rows[0]).toMatchObject({ state: 'in_doubt', attempts: 2 });
      expect(day.copies(rows[0]!)).toBe(2);
      expect(rows.slice(1).filter((row) => row.state !== 'sent')).toEqual([]);
    }, 120_000);
});
