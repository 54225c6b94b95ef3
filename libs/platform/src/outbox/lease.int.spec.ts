import { Module } from '@nestjs/common';
import { beforeEach, describe, expect, it } from '@jest/globals';

import { freshHub, type HubHarness } from '@onsil/testing/platform';

import { UnitOfWork } from '../database/unit-of-work.js';
import { newId } from '../ids/new-id.js';
import { Leases } from './lease.js';

@Module({})
class NothingModule {}

describe('Leases', () => {
  let hub: HubHarness;
  let one: Leases;
  let other: Leases;
  let name: string;

  beforeEach(async () => {
    hub = await freshHub({ modules: [NothingModule] });
    one = new Leases(hub.get(UnitOfWork));
    other = new Leases(hub.get(UnitOfWork));
    name = `sweep-${newId()}`;
  });

  const beats = () => hub.asOwner<{ at: Date }>('select at from platform.heartbeat where name = $1', [name]);

  it('gives a sweep to one worker, who renews it under the same fence', async () => {
    expect(await one.take(name, 10_000)).toEqual({ name, fence: '1' });
    expect(await other.take(name, 10_000)).toBeNull();
    expect(await one.take(name, 10_000)).toEqual({ name, fence: '1' });
  });

  it('passes to another worker with a higher fence when it has run out', async () => {
    await one.take(name, 10_000);
    hub.clock.advance({ seconds: 11 });

    expect(await other.take(name, 10_000)).toEqual({ name, fence: '2' });
  });

  it('passes at once when it was given up', async () => {
    await one.take(name, 10_000);
    await one.release(name);

    expect(await other.take(name, 10_000)).toEqual({ name, fence: '2' });
  });

  it('gives one of many that reach for it together', async () => {
    const workers = Array.from({ length: 5 }, () => new Leases(hub.get(UnitOfWork)));

    const held = await Promise.all(workers.map((worker) => worker.take(name, 10_000)));

    expect(held.filter(Boolean)).toHaveLength(1);
  });

  it('lets only the present holder write the heartbeat', async () => {
    const late = (await one.take(name, 10_000))!;
    hub.clock.advance({ seconds: 11 });
    await other.take(name, 10_000);

    await one.beat(late);

    expect(await beats()).toEqual([]);
  });
});
