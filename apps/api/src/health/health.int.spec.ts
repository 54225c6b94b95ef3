import { Module } from '@nestjs/common';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { SWEEPS } from '@onsil/platform';
import { freshHub, type HubHarness } from '@onsil/testing/platform';
import type { FastifyReply } from 'fastify';

import { HealthController } from './health.controller.js';

@Module({ controllers: [HealthController] })
class HealthModule {}

describe('readiness', () => {
  let hub: HubHarness;

  beforeEach(async () => {
    hub = await freshHub({ modules: [HealthModule] });
    await hub.asOwner('delete from platform.heartbeat');
  });

  /** The reply is written to only where the database is down. */
  const ready = () => hub.get(HealthController).ready({} as FastifyReply);
  const beat = (name: string) =>
    hub.asOwner('insert into platform.heartbeat (name, at) values ($1, $2)', [name, hub.clock.now()]);

  it('gives a worker two minutes to start, then tells of each sweep that never ran', async () => {
    expect(await ready()).toEqual({ status: 'ready', database: 'up', staleSweeps: [] });

    hub.clock.advance({ minutes: 2 });

    expect(await ready()).toEqual({ status: 'degraded', database: 'up', staleSweeps: SWEEPS });
  });

  it('tells of the one whose last run is more than two minutes ago', async () => {
    hub.clock.advance({ minutes: 5 });
    for (const name of SWEEPS) await beat(name);
    expect((await ready()).staleSweeps).toEqual([]);

    await hub.asOwner(`update platform.heartbeat set at = at - interval '121 seconds' where name = 'reminders'`);

    expect(await ready()).toMatchObject({ status: 'degraded', staleSweeps: ['reminders'] });
  });
});
