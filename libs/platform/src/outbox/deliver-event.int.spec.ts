import { Global, Injectable, Module } from '@nestjs/common';
import { beforeEach, describe, expect, it } from '@jest/globals';

import { freshHub, type HubHarness } from '@onsil/testing/platform';

import { ConfigModule } from '../config/config.module.js';
import { Config } from '../config/config.js';
import type { HubTx } from '../database/hub-tx.js';
import { Mailer } from '../mail/mailer.js';
import { Outgoing } from '../mail/outgoing.js';
import { HubDirectory, type HubEntry } from '../tenancy/hub-directory.js';
import { DeliverEvent } from './deliver-event.js';
import { DeliveryModule } from './delivery.module.js';
import { ReactsTo, type DeliveredEvent, type Reaction } from './reaction.js';

const broken = new Set<string>();

@Injectable()
@ReactsTo('test.happened.v1')
class WriteLetter implements Reaction {
  constructor(private readonly outgoing: Outgoing) {}

  async execute(tx: HubTx, { id }: DeliveredEvent): Promise<void> {
    await this.outgoing.queue(tx, { to: 'a@b.example', subject: id, text: '', html: '' });
    if (broken.has(id)) throw new Error('broken on purpose');
  }
}

@Injectable()
@ReactsTo('test.happened.v1')
class WriteAnother implements Reaction {
  constructor(private readonly outgoing: Outgoing) {}

  async execute(tx: HubTx, { id }: DeliveredEvent): Promise<void> {
    await this.outgoing.queue(tx, { to: 'c@d.example', subject: id, text: '', html: '' });
  }
}

const hubs = new Map<string, HubEntry>();
const directory: HubDirectory = { find: async (id) => hubs.get(id) ?? null, all: async () => [...hubs.values()] };
const config = Config.from({ DATABASE_URL: 'postgres://onsil_app:x@127.0.0.1:5432/onsil', ONSIL_DEMO: '1' });

@Global()
@Module({
  providers: [
    Outgoing,
    WriteLetter,
    WriteAnother,
    { provide: Mailer, useValue: { sendNow: async () => {} } },
    { provide: HubDirectory, useValue: directory },
  ],
  exports: [Mailer, HubDirectory],
})
class ReactingModule {}

describe('DeliverEvent', () => {
  let hub: HubHarness;
  let eventId: string;

  beforeEach(async () => {
    hub = await freshHub({ modules: [ConfigModule.forRoot(config), ReactingModule, DeliveryModule] });
    hubs.set(hub.hub.id, { hub: hub.hub, sender: { name: '시험 허브', replyTo: null } });
    await hub.tx(async (tx) => tx.publish({ name: 'test.happened.v1', payload: {} }));
    eventId = (await hub.outbox())[0]!.id;
  });

  const deliver = () => hub.get(DeliverEvent).execute(eventId, hub.hub.id);
  const letters = async () =>
    (
      await hub.asOwner<{ to_address: string }>('select to_address from platform.mail where hub_id = $1 order by 1', [
        hub.hub.id,
      ])
    ).map(({ to_address }) => to_address);
  const message = async () =>
    (await hub.asOwner<Record<string, unknown>>('select * from platform.outbox_message where id = $1', [eventId]))[0]!;

  it('runs every reaction once, however often the event is delivered', async () => {
    await deliver();
    await deliver();
    await Promise.all([deliver(), deliver()]);

    expect(await letters()).toEqual(['a@b.example', 'c@d.example']);
    expect(await message()).toMatchObject({ delivered_at: expect.any(Date), attempts: 1 });
  });

  it('runs every reaction once when two workers deliver together', async () => {
    await Promise.all([deliver(), deliver(), deliver()]);

    expect(await letters()).toEqual(['a@b.example', 'c@d.example']);
  });

  it('undoes a reaction that fails, runs the others, and tries again later', async () => {
    broken.add(eventId);
    const failures = await deliver();

    expect(failures.map(({ message: text }) => text)).toEqual([`WriteLetter on test.happened.v1 ${eventId}`]);
    expect(await letters()).toEqual(['c@d.example']);
    expect(await message()).toMatchObject({
      delivered_at: null,
      attempts: 1,
      last_error: expect.stringContaining('broken on purpose'),
    });

    broken.delete(eventId);
    await deliver();

    expect(await letters()).toEqual(['a@b.example', 'c@d.example']);
    expect(await message()).toMatchObject({ delivered_at: expect.any(Date) });
  });

  it('leaves a mark of each reaction in the trail', async () => {
    await deliver();

    expect(await hub.auditTrail()).toEqual([
      expect.objectContaining({ action: 'event.handled', actor_kind: 'job' }),
      expect.objectContaining({ action: 'event.handled', actor_kind: 'job' }),
    ]);
  });

  it('is offered to the relay only while it waits', async () => {
    const due = () =>
      hub.asOwner('select hub_id from platform.due_events($1, 100000) where id = $2', [hub.clock.now(), eventId]);

    expect(await due()).toEqual([{ hub_id: hub.hub.id }]);
    await deliver();
    expect(await due()).toEqual([]);
  });
});
