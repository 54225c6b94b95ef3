import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';

import { Redis } from 'ioredis';
import pg from 'pg';

import { testDatabaseUrls } from '@onsil/testing/platform';

import { Config } from '../config/config.js';
import { newId } from '../ids/new-id.js';
import { carrierOf, type Carrier, type Errand } from './carrier.js';
import { migrateQueue } from './migrate-queue.js';

const { REDIS_URL } = process.env;
const ways: [name: string, settings: { REDIS_URL?: string }][] = [
  ['PostgreSQL', {}],
  ...(REDIS_URL ? [['Redis', { REDIS_URL }] as [string, { REDIS_URL: string }]] : []),
];

describe.each(ways)('the queue on %s', (_, settings) => {
  const faults: Error[] = [];
  let carrier: Carrier;

  beforeAll(async () => {
    await migrateQueue(testDatabaseUrls().owner);
    await migrateQueue(testDatabaseUrls().owner); // each start does it
  });

  afterEach(() => carrier.close());

  function open(): Carrier {
    const config = Config.from({ DATABASE_URL: testDatabaseUrls().app, ONSIL_DEMO: '1', ...settings });
    carrier = carrierOf(config, `test-${newId()}`, (error) => faults.push(error));
    return carrier;
  }

  const errand = (): Errand => ({ id: newId(), hubId: newId() });
  const until = async (isTrue: () => boolean) => {
    for (let i = 0; i < 200 && !isTrue(); i++) await new Promise((resolve) => setTimeout(resolve, 50));
  };

  it('carries an errand to the one who works, as the app’s role', async () => {
    const sent = errand();
    const done: Errand[] = [];
    open().work(async (one) => void done.push(one), 2);

    await carrier.send(sent, sent.id);
    await until(() => done.length > 0);

    expect(done).toEqual([sent]);
    expect(faults).toEqual([]);
  });

  it('carries the same errand once while it waits, and again when it is done', async () => {
    const sent = errand();
    const done: Errand[] = [];
    open();
    await Promise.all([carrier.send(sent, sent.id), carrier.send(sent, sent.id), carrier.send(sent, sent.id)]);
    carrier.work(async (one) => void done.push(one), 2);
    await until(() => done.length > 0);
    await new Promise((resolve) => setTimeout(resolve, 300));

    expect(done).toHaveLength(1);

    await carrier.send(sent, sent.id);
    await until(() => done.length > 1);

    expect(done).toHaveLength(2);
  });

  it('tells of a failure and forgets the job, so that it can be sent again', async () => {
    const sent = errand();
    let tries = 0;
    open().work(async () => {
      tries += 1;
      if (tries === 1) throw new Error('first time');
    }, 1);

    await carrier.send(sent, sent.id);
    await until(() => faults.length > 0);
    await carrier.send(sent, sent.id);
    await until(() => tries > 1);

    expect(faults.map(({ message }) => message)).toEqual(['first time']);
    expect(tries).toBe(2);
  });

  it('keeps ids and nothing else, also of what failed', async () => {
    const canary = 'kim@team.example';
    const [waiting, failing] = [errand(), errand()];
    const beside = { ...waiting, address: canary };
    faults.length = 0;
    let isBegun = false;
    let letGo = (): void => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    open();
    await carrier.send(failing, failing.id);
    await carrier.send(beside, beside.id);
    carrier.work(async ({ id }) => {
      if (id === failing.id) throw new Error(`550 ${canary} is unknown`);
      isBegun = true;
      await held;
    }, 1);
    await until(() => isBegun);

    const kept = await (settings.REDIS_URL ? redisKeeps(settings.REDIS_URL) : postgresKeeps());
    letGo();
    expect(faults.map(({ message }) => message)).toEqual([`550 ${canary} is unknown`]);
    expect(kept).toContain(waiting.hubId);
    expect(kept).not.toContain(canary);
  });
});

/** Every row of the queue's tables. */
async function postgresKeeps(): Promise<string> {
  const client = new pg.Client(testDatabaseUrls().owner);
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `select oid::regclass::text as name from pg_class where relkind = 'r' and relnamespace = 'bullmq'::regnamespace`,
    );
    const texts = tables.map(({ name }) => `select string_agg(to_jsonb(t)::text, ' ') as text from ${name} t`);
    return JSON.stringify((await client.query(texts.join(' union all '))).rows);
  } finally {
    await client.end();
  }
}

/** Every key of the queue's Redis. */
async function redisKeeps(url: string): Promise<string> {
  const client = new Redis(url);
  try {
    const kept = await Promise.all((await client.keys('*')).map((key) => said(client, key)));
    return kept.join('\n');
  } finally {
    client.disconnect();
  }
}

async function said(client: Redis, key: string): Promise<string> {
  switch (await client.type(key)) {
    case 'hash':
      return JSON.stringify(await client.hgetall(key));
    case 'list':
      return JSON.stringify(await client.lrange(key, 0, -1));
    case 'stream':
      return JSON.stringify(await client.xrange(key, '-', '+'));
    case 'zset':
      return JSON.stringify(await client.zrange(key, 0, -1));
    default:
      return `${await client.get(key)}`;
  }
}
