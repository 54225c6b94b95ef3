import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { callOf } from '../../api/test/matrix/example.js';
import { EXAMPLES } from '../../api/test/matrix/examples/index.js';
import { makeWorld, type World } from '../../api/test/matrix/world.js';
import { startApi, type RunningApi } from '../../api/test/ground/running-api.js';
import { BadDay } from './ground/bad-day.js';

/** What the suite's worker runs. */
const SWEEPS = ['mail', 'relay', 'reminder-reconciler', 'reminders'];
const CALENDAR = 'GET /api/v1/hubs/:hub/reminder-calendar';

describe('a sweep that does not run', () => {
  let api: RunningApi;
  let world: World;
  let day: BadDay;

  beforeAll(async () => {
    api = await startApi('alert');
    world = await makeWorld(api.database.owner);
    day = await BadDay.in({ ...api.database, drop: async () => {} });
    await day.begin();
  }, 300_000);
  afterAll(async () => {
    await day.end();
    await day.close();
    await api.stop();
  }, 60_000);

  it('is told of within two minutes, in readiness and on the reminders page of staff, until it runs again', async () => {
    const worker = await day.start();
    await day.until(isWell);

    await day.kill(worker);
    const stoppedAt = performance.now();
    if (process.env['ONSIL_LONG']) await day.until(isTold, 130_000);
    else await api.database.owner.query(`update platform.heartbeat set at = at - interval '121 seconds'`);
    expect(performance.now() - stoppedAt).toBeLessThan(121_000);
    const told = await readiness();

    expect(told).toMatchObject({ status: 'degraded', database: 'up', staleSweeps: expect.arrayContaining(SWEEPS) });
    expect(await pulse()).toMatchObject({ isLate: true });

    await api.database.owner.query(`update platform.lease set until = now()`); // its place is free after 45 seconds
    await day.start();
    await day.until(isWell);
  }, 300_000);

  const stale = async (): Promise<string[]> => (await readiness()).staleSweeps.filter((name) => SWEEPS.includes(name));
  const isTold = async (): Promise<boolean> => (await stale()).length === SWEEPS.length;
  const isWell = async (): Promise<boolean> =>
    (await haveBeaten()) && (await stale()).length === 0 && !(await pulse()).isLate;

  /** A young API takes a sweep that never ran for one that is about to. */
  async function haveBeaten(): Promise<boolean> {
    const asked = 'select from platform.heartbeat where name = any ($1)';
    return (await api.database.owner.query(asked, [SWEEPS])).rows.length === SWEEPS.length;
  }

  async function readiness(): Promise<{ status: string; database: string; staleSweeps: string[] }> {
    return JSON.parse((await api.call({ route: 'GET /health/ready' })).body) as Awaited<ReturnType<typeof readiness>>;
  }

  async function pulse(): Promise<{ isLate: boolean }> {
    const answer = await api.call(callOf(CALENDAR, EXAMPLES[CALENDAR]!, world, 'hub_staff'));
    return (JSON.parse(answer.body) as { pulse: { isLate: boolean } }).pulse;
  }
});
