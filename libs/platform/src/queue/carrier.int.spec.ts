import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';

import { testDatabaseUrls } from '@onsil/testing/platform';

import { Config } from '../config/config.js';
import { newId } from '../ids/new-id.js';
import { carrierOf, type Carrier, type Errand } from './carrier.js';
import { migrateQueue } from './migrate-queue.js';

const { REDIS_URL } = process.env;
const ways = [['PostgreSQL', {}], ...(REDIS_URL ? [['Redis', { REDIS_URL }] as const] : [])] as const;

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
});
