import { Global, Module } from '@nestjs/common';
import { beforeEach, describe, expect, it } from '@jest/globals';

import { freshHub, type HubHarness } from '@onsil/testing/platform';

import { ConfigModule } from '../config/config.module.js';
import { Config } from '../config/config.js';
import { DeliveryModule } from '../outbox/delivery.module.js';
import { newId } from '../ids/new-id.js';
import { HubDirectory, type HubEntry } from '../tenancy/hub-directory.js';
import { DeliverMail } from './deliver-mail.js';
import { MailNotAccepted } from './mailer.js';
import { Outgoing } from './outgoing.js';

const hubs = new Map<string, HubEntry>();
const directory: HubDirectory = { find: async (id) => hubs.get(id) ?? null, all: async () => [...hubs.values()] };
const config = Config.from({ DATABASE_URL: 'postgres://onsil_app:x@127.0.0.1:5432/onsil', ONSIL_DEMO: '1' });

@Global()
@Module({
  providers: [Outgoing, { provide: HubDirectory, useValue: directory }],
  exports: [HubDirectory],
})
class EdgesModule {}

const LETTER = { subject: '승인', text: '축하해요.', html: '<p>축하해요.</p>' };

describe('DeliverMail', () => {
  let hub: HubHarness;
  let mailId: string;
  let to: string;

  beforeEach(async () => {
    hub = await freshHub({ modules: [ConfigModule.forRoot(config), EdgesModule, DeliveryModule] });
    hubs.set(hub.hub.id, { hub: hub.hub, sender: { name: '시험 허브', replyTo: null } });
    to = `${newId()}@team.example`;
    mailId = await hub.tx((tx) => hub.get(Outgoing).queue(tx, { to, ...LETTER }));
  });

  const fail = (attempt: 'failed' | 'refused' | 'in_doubt') =>
    hub.failNextMail(new MailNotAccepted(attempt, { cause: new Error('told to') }));
  const deliver = () => hub.get(DeliverMail).execute(mailId, hub.hub.id);
  const row = async () =>
    (await hub.asOwner<Record<string, unknown>>('select * from platform.mail where id = $1', [mailId]))[0]!;

  it('sends once, in the hub’s name, with a Message-ID of the row', async () => {
    await deliver();
    await deliver();

    expect(hub.mailsTo(to)).toEqual([
      expect.objectContaining({
        to,
        sender: { name: '시험 허브', replyTo: null },
        messageId: `<${mailId}@localhost>`,
      }),
    ]);
    expect(await row()).toMatchObject({ status: 'sent', attempts: 1, next_attempt_at: null });
  });

  it('sends one copy when two workers reach for it together', async () => {
    await Promise.all([deliver(), deliver(), deliver()]);

    expect(hub.mailsTo(to)).toHaveLength(1);
  });

  it('waits and tries again after a failure', async () => {
    fail('failed');
    await deliver();
    await deliver();
    hub.clock.advance({ minutes: 1 });
    await deliver();

    expect(hub.mailsTo(to)).toHaveLength(2);
    expect(await row()).toMatchObject({ status: 'sent', attempts: 2 });
  });

  it('gives up when the server refuses the address', async () => {
    fail('refused');
    await deliver();

    expect(await row()).toMatchObject({
      status: 'failed',
      next_attempt_at: null,
      last_error: 'Mail refused: Error: told to',
      settled_at: hub.clock.now(),
    });
  });

  it('sends a mail in doubt once more after two minutes, with the same Message-ID', async () => {
    fail('in_doubt');
    await deliver();
    hub.clock.advance({ minutes: 1 });
    await deliver();
    hub.clock.advance({ minutes: 1 });
    await deliver();

    expect(hub.mailsTo(to).map(({ messageId }) => messageId)).toEqual([
      `<${mailId}@localhost>`,
      `<${mailId}@localhost>`,
    ]);
    expect(await row()).toMatchObject({ status: 'sent', doubted_at: expect.any(Date) });
  });

  it('is offered to the relay only while it is due', async () => {
    const due = () =>
      hub.asOwner('select hub_id from platform.due_mail($1, 100000) where id = $2', [hub.clock.now(), mailId]);

    expect(await due()).toEqual([{ hub_id: hub.hub.id }]);
    await deliver();
    expect(await due()).toEqual([]);
  });

  it('is offered beside the many mails of another hub that came before', async () => {
    const many = await freshHub({ modules: [ConfigModule.forRoot(config), EdgesModule, DeliveryModule] });
    await hub.asOwner(
      `insert into platform.mail (id, hub_id, to_address, subject, body_text, body_html, created_at, next_attempt_at)
       select gen_random_uuid(), $1, 'slow@tarpit.example', '', '', '', $2, $2 from generate_series(1, 200)`,
      [many.hub.id, '2031-03-01T00:00:00Z'],
    );

    const offered = await hub.asOwner<{ hub_id: string }>('select hub_id from platform.due_mail($1, 100000)', [
      hub.clock.now(),
    ]);

    expect(offered.filter(({ hub_id }) => hub_id === many.hub.id)).toHaveLength(20);
    expect(offered.filter(({ hub_id }) => hub_id === hub.hub.id)).toHaveLength(1);
  });

  it('cannot be taken from another hub', async () => {
    const other = await freshHub({ modules: [ConfigModule.forRoot(config), EdgesModule, DeliveryModule] });
    hubs.set(other.hub.id, { hub: other.hub, sender: { name: 'other', replyTo: null } });

    await hub.get(DeliverMail).execute(mailId, other.hub.id);

    expect(hub.mailsTo(to)).toEqual([]);
  });
});
