import { setTimeout as sleep } from 'node:timers/promises';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { asRoot } from '../../api/test/ground/databases.js';
import { BadDay } from './ground/bad-day.js';

const IS_LONG = Boolean(process.env['ONSIL_LONG']);
const LATE = IS_LONG ? 1_000 : 200;
const CROWD = IS_LONG ? 500 : 100;
const MANY = IS_LONG ? 50_000 : 3_000;
const FROZEN_MS = 120_000;

describe('reminders on bad days', () => {
  let day: BadDay;

  beforeAll(async () => {
    day = await BadDay.on('PostgreSQL', 'faults');
  }, 300_000);
  beforeEach(() => day.begin());
  afterEach(() => day.end(), 120_000);
  afterAll(() => day.close());

  it('a worker frozen in mid-send and woken after another took over changes nothing that is settled', async () => {
    day.sink.thinkMs = 300;
    await day.plan(60);
    const frozen = await day.start();
    await day.until(() => day.sink.taken.length >= 10);
    frozen.freeze();
    const left = await day.idsIn('sending');
    if (IS_LONG) {
      await day.start();
      await sleep(FROZEN_MS); // every lease runs out by itself
    } else {
      await day.ground.letTimePass();
      await day.start();
    }
    const settled = await day.ended();

    frozen.wake();
    await sleep(2_000);

    const rows = await day.ledger();
    expect(rows).toEqual(settled);
    expect(rows.filter((row) => row.state !== 'sent' || day.copies(row) === 0)).toEqual([]);
    expect(rows.filter((row) => day.copies(row) > 1 && !left.includes(row.id))).toEqual([]);
  }, 300_000);

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
  }, 300_000);

  it('what is finished or moved while its reminder is on its way is not sent', async () => {
    const { owner } = day.ground;
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
  }, 300_000);

  it(`${LATE} found a day late are skipped and listed; found after some hours they are sent and marked`, async () => {
    await day.plan(LATE, '25 hours');
    await day.plan(20, '3 hours');

    await day.start();

    const rows = await day.ended();
    const skipped = rows.filter(({ state, reason }) => state === 'skipped' && reason === 'found_too_late');
    const sent = rows.filter((row) => row.state === 'sent' && row.isLate && day.copies(row) === 1);
    expect([skipped.length, sent.length, day.sink.taken.length]).toEqual([LATE, 20, 20]);
  }, 300_000);

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
  }, 300_000);

  it(`one hub’s ${MANY} do not hold up another hub for a minute`, async () => {
    day.sink.thinkMs = 10;
    await day.plan(MANY);
    const other = await day.ground.hub();
    await day.ground.plan(other, ['only@small.example']);
    await day.start();
    const asked = performance.now();

    await day.until(async () => (await day.ground.ledger(other)).every(({ state }) => state === 'sent'));

    expect(performance.now() - asked).toBeLessThan(60_000);
    expect(day.sink.taken.length).toBeLessThan(MANY / 3);
  }, 300_000);

  it('a worker that dies at any step of a sweep loses nothing, and doubles only what it may have handed over', async () => {
    const ways = [
      { diesAt: 'under the lock', left: ['planned', 0, 0], ends: ['sent', 1, false] },
      { diesAt: 'before the hand-over', left: ['sending', 1, 0], ends: ['sent', 1, true] },
      { diesAt: 'after the hand-over', left: ['sending', 1, 1], ends: ['sent', 2, true] },
    ] as const;
    for (const { diesAt, left } of ways) {
      await day.plan(1);
      await day.hungUp(await day.start({ diesAt }));
      const last = (await day.ledger()).at(-1)!;
      expect([last.state, last.attempts, day.copies(last)]).toEqual(left);
      await day.ground.putAside(day.hubId, true);
    }
    await day.plan(1);
    await diesWhileItWritesDown();

    await day.ground.putAside(day.hubId, false);
    await day.start();

    const rows = await day.ended();
    expect(rows.map((row) => [row.state, day.copies(row), row.wasInDoubt])).toEqual([
      ...ways.map(({ ends }) => ends),
      ['sent', 2, true],
    ]);
  }, 300_000);

  it('a mail server that trickles or falls silent is left after a time, and stops nobody else', async () => {
    await day.planFor(['silent-a@x.example', ...Array.from({ length: 45 }, (_, i) => `tarpit-${i}@x.example`)]);
    const other = await day.ground.hub();
    await day.ground.plan(other, ['only@small.example']);

    await day.start({ smtp: '&socketTimeout=1500&attemptTimeout=3000' });

    await day.until(async () => (await day.ground.ledger(other)).every(({ state }) => state === 'sent'));
    await day.until(async () =>
      (await day.ledger()).every(({ state, attempts }) => attempts > 0 && state !== 'sending'),
    );
    const left = await day.ledger();
    expect(
      left.filter(({ address, state }) => state !== (address === 'silent-a@x.example' ? 'in_doubt' : 'planned')),
    ).toEqual([]);
    expect(day.sink.taken.map(({ to }) => to).sort()).toEqual(['only@small.example', 'silent-a@x.example']);

    await day.ground.owner.query(`update fault.thing set is_finished = true where address like 'tarpit-%'`);
    await day.letTimePass();
    const [silent, ...others] = await day.ended();
    expect(silent).toMatchObject({ state: 'in_doubt', attempts: 2 });
    expect(day.copies(silent!)).toBe(2);
    expect(others.filter(({ state }) => state !== 'cancelled')).toEqual([]);
  }, 300_000);

  it('a zone or quiet hours that change between plan and sending count, also for what is tried again', async () => {
    const { owner } = day.ground;
    const [awake, moved, quiet, dozing] = await Promise.all(Array.from({ length: 4 }, () => day.ground.person()));
    await day.planFor(
      ['awake@x.example', 'moved@x.example', 'quiet@x.example', '450-once-dozing@x.example'],
      undefined,
      [awake!, moved!, quiet!, dozing!],
    );
    const change = (person: string, columns: string) =>
      owner.query(`update reminders.person_preference set ${columns} where person_id = $1`, [person]);
    await change(moved!, `time_zone = '${await day.ground.zoneWhereItIs(2)}'`);
    await change(quiet!, `quiet_from = '11:00', quiet_until = '15:00'`);

    await day.start();
    await day.until(async () =>
      (await day.ledger()).every(({ state, attempts }) => (state === 'planned' ? attempts > 0 : state !== 'sending')),
    );
    await change(dozing!, `time_zone = '${await day.ground.zoneWhereItIs(23)}'`);
    await day.letTimePass();
    await day.until(async () => (await day.ledger()).every(({ state }) => state === 'sent' || state === 'held'));

    expect((await day.ledger()).map(({ address, state, reason }) => [address, state, reason])).toEqual([
      ['awake@x.example', 'sent', null],
      ['moved@x.example', 'held', 'quiet_hours'],
      ['quiet@x.example', 'held', 'quiet_hours'],
      ['450-once-dozing@x.example', 'held', 'quiet_hours'],
    ]);
    expect(day.sink.taken.map(({ to }) => to)).toEqual(['awake@x.example']);
  }, 300_000);

  it('workers whose clocks are an hour fast and 30 days slow send what is due, nothing else, and date it rightly', async () => {
    await day.plan(40);
    await day.plan(5, '-30 minutes');
    await day.plan(5, '-20 days');

    await Promise.all([day.start({ clock: '+1h' }), day.start({ clock: '-30d' })]);
    await day.until(async () => (await day.idsIn('sent')).length >= 40);
    await sleep(2_000);

    const rows = await day.ledger();
    expect(rows.slice(0, 40).filter((row) => row.state !== 'sent' || row.isLate || day.copies(row) !== 1)).toEqual([]);
    expect(rows.slice(40).filter((row) => row.state !== 'planned' || day.copies(row) !== 0)).toEqual([]);
    const now = Date.now();
    expect(day.sink.taken.filter(({ date }) => !(Math.abs(now - date.getTime()) < 120_000))).toEqual([]);
  }, 300_000);

  /** The mail server has taken it, and the transaction that says so never commits. */
  async function diesWhileItWritesDown(): Promise<void> {
    day.sink.answers = day.sink.taken.length;
    const before = day.sink.taken.length;
    const worker = await day.start();
    await day.until(() => day.sink.taken.length > before);
    await asRoot(day.ground.database.name, async (root) => {
      await root.query('begin');
      await root.query(`select from reminders.planned_reminder where hub_id = $1 for update`, [day.hubId]);
      day.sink.answers = Infinity;
      day.sink.answerAll();
      await day.until(() => day.waitsForALock(worker));
      await worker.kill();
      await root.query('rollback');
    });
    await day.hungUp(worker);
    expect((await day.ledger()).at(-1)).toMatchObject({ state: 'sending', attempts: 1 });
  }
});
