import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';

import { BadDay } from './ground/bad-day.js';
import { ownCluster, type OwnCluster } from './ground/own-cluster.js';

describe('reminders when PostgreSQL itself goes down', () => {
  let cluster: OwnCluster;
  let day: BadDay;

  beforeAll(async () => {
    cluster = await ownCluster();
    day = await BadDay.in(cluster.database);
    await day.begin();
  }, 300_000);
  afterAll(async () => {
    await day.end();
    await day.close();
    await cluster.stop();
  }, 60_000);

  it('restarts at once in the middle of transactions: no half write, and only what was in flight may come twice', async () => {
    day.sink.thinkMs = 40;
    await day.plan(150);
    await day.start();
    await day.until(() => day.sink.taken.length >= 30);
    const halfway = new pg.Client({ connectionString: cluster.database.ownerUrl });
    halfway.on('error', () => {});
    await halfway.connect();
    await halfway.query('begin');
    await halfway.query(`update reminders.planned_reminder set address = 'half@x.example' where state = 'planned'`);

    await cluster.restart();

    const inFlight = await day.idsIn('sending');
    await day.until(async () => (await day.ledger()).every(({ id, ended }) => ended || inFlight.includes(id)));
    await day.letTimePass();
    const rows = await day.ended();
    const doubled = rows.filter((row) => day.copies(row) > 1);
    expect(rows.filter((row) => row.state !== 'sent' || day.copies(row) === 0)).toEqual([]);
    expect(doubled.filter((row) => !row.wasInDoubt || !inFlight.includes(row.id))).toEqual([]);
    expect(rows.filter(({ address }) => address === 'half@x.example')).toEqual([]);
  }, 300_000);

  it('is started again in its place when it is killed; killed too often, it is said to be lost', async () => {
    const said: string[] = [];
    cluster.keep(said);

    cluster.kill();
    await day.until(() => said.length === 1);
    expect(await day.ledger()).toHaveLength(150);
    cluster.kill();
    await day.until(() => said.includes('lost'));

    expect(said).toEqual([
      'PostgreSQL ended by itself and was started again; whatever was saved is there.',
      expect.stringMatching(/^PostgreSQL ended by itself 2 times within a minute; its last words stand in .+\.log\.$/),
      'lost',
    ]);
    await cluster.restart();
  }, 120_000);
});
