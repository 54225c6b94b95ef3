import { Module } from '@nestjs/common';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { HubDirectoryModule } from '@onsil/network';
import { MailNotAccepted, newId } from '@onsil/platform';
import { freshHub, type HubHarness } from '@onsil/testing/platform';
import { anOccasion, aRecipient, insertRule, remindOnly, TEST_KIND, TestSource } from '@onsil/testing/reminders';

import type { Occasion } from '../occasion/occasion.js';
import { ReminderPlanner } from '../planning/reminder-planner.js';
import { ResendReminder } from '../steering/resend-reminder.js';
import { ReminderSendingModule } from './reminder-sending.module.js';
import { SendReminders } from './send-reminders.js';

@Module({ imports: [HubDirectoryModule, ReminderSendingModule], providers: [TestSource] })
class SendingModule {}

const DUE = '2031-03-07T00:00:00Z'; // nine in Seoul, seven days before the occasion

describe('SendReminders', () => {
  let hub: HubHarness;
  let source: TestSource;
  let address: string;

  beforeEach(async () => {
    hub = await freshHub({ modules: [SendingModule] });
    await remindOnly(hub);
    source = hub.get(TestSource);
    address = `${newId()}@team.example`;
  });

  const replan = (...ids: string[]) => hub.tx((tx) => hub.get(ReminderPlanner).replan(tx, { kind: TEST_KIND, ids }));
  const plan = async (overrides: Partial<Occasion> = {}): Promise<Occasion> => {
    const occasion = anOccasion({ recipients: [aRecipient({ address })], ...overrides });
    source.set(occasion);
    await replan(occasion.subjectId);
    return occasion;
  };
  const sendAt = async (instant: string): Promise<void> => {
    hub.clock.set(instant);
    await hub.get(SendReminders).execute();
  };
  const rows = () =>
    hub.asOwner<Record<string, unknown>>(
      `select id, state, reason, wake_at, attempts, is_late, address, due_at from reminders.planned_reminder
        where hub_id = $1 order by due_at, id`,
      [hub.hub.id],
    );
  const deliveries = () =>
    hub.asOwner(
      `select attempt, outcome, phase, answer from reminders.reminder_delivery where hub_id = $1 order by attempt`,
      [hub.hub.id],
    );
  const refused = (attempt: 'failed' | 'refused' | 'in_doubt', cause: object) =>
    new MailNotAccepted(attempt, { cause: Object.assign(new Error('SMTP'), cause) });

  it('sends what is due once, and nothing before', async () => {
    await insertRule(hub);
    await plan();

    await sendAt('2031-03-06T23:59:00Z');
    expect(hub.mailsTo(address)).toEqual([]);

    await sendAt(DUE);
    await sendAt(DUE);
    const [row] = await rows();
    expect(row).toMatchObject({ state: 'sent', attempts: 1, is_late: false, wake_at: null });
    expect(hub.mailsTo(address)).toMatchObject([{ messageId: expect.stringContaining(`<${String(row!['id'])}@`) }]);
    expect(await deliveries()).toMatchObject([{ attempt: 1, outcome: 'accepted' }]);
  });

  it('cancels, under lock, what was finished without a word to the planner', async () => {
    await insertRule(hub);
    const { subjectId } = await plan();
    source.end(subjectId);

    await sendAt(DUE);

    expect(hub.mailsTo(address)).toEqual([]);
    expect(await rows()).toMatchObject([{ state: 'cancelled', reason: 'no_longer_wanted' }]);
  });

  it('writes to the address that the recipient has now', async () => {
    await insertRule(hub);
    const personId = await aPerson();
    const occasion = await plan({ recipients: [aRecipient({ personId, address: 'old@team.example' })] });
    source.set({ ...occasion, recipients: [aRecipient({ personId, address })] });

    await sendAt(DUE);

    expect(hub.mailsTo(address)).toHaveLength(1);
    expect(await rows()).toMatchObject([{ state: 'sent', address }]);
  });

  it('follows a date that moved without a word to the planner', async () => {
    await insertRule(hub);
    const occasion = await plan();
    source.set({ ...occasion, base: { on: '2031-03-21' } });

    await sendAt(DUE);

    expect(await rows()).toMatchObject([{ state: 'planned', wake_at: new Date('2031-03-14T00:00:00Z') }]);
  });

  it('keeps quiet in the night of the recipient, who may live elsewhere, and sends at eight', async () => {
    await insertRule(hub);
    const personId = await aPerson('America/New_York');
    await plan({ recipients: [aRecipient({ personId, address })] });

    await sendAt('2031-03-07T04:00:00Z'); // 23:00 in New York
    expect(await rows()).toMatchObject([
      { state: 'held', reason: 'quiet_hours', wake_at: new Date('2031-03-07T13:00:00Z') },
    ]);

    await sendAt('2031-03-07T13:00:00Z');
    expect(await rows()).toMatchObject([{ state: 'sent', is_late: false }]);
  });

  it('sends what it finds late within a day, and says so; after a day it skips it', async () => {
    await insertRule(hub);
    await plan();
    await sendAt('2031-03-08T00:00:00Z');
    expect(await rows()).toMatchObject([{ state: 'sent', is_late: true }]);

    hub.clock.set('2031-03-04T00:00:00Z');
    const late = await plan();
    await sendAt('2031-03-08T00:01:00Z');
    expect((await rows()).filter(({ state }) => state === 'skipped')).toMatchObject([{ reason: 'found_too_late' }]);
    expect(hub.mailsTo(address)).toHaveLength(1);
    source.end(late.subjectId);
  });

  it('lets the later of two late stages speak', async () => {
    await insertRule(hub, { offsetDays: -1 });
    await insertRule(hub, { offsetDays: 0, position: 2 });
    await plan({ base: { on: '2031-03-07' } });

    await sendAt('2031-03-07T00:00:01Z');

    expect(await rows()).toMatchObject([{ state: 'skipped', reason: 'overtaken' }, { state: 'sent' }]);
    expect(hub.mailsTo(address)).toHaveLength(1);
  });

  it('keeps a refusal and its words, and tries no more', async () => {
    await insertRule(hub);
    await plan();
    hub.failNextMail(refused('refused', { command: 'RCPT TO', response: '550 5.1.1 no such user' }));

    await sendAt(DUE);
    await sendAt('2031-03-08T00:00:00Z');

    expect(await rows()).toMatchObject([{ state: 'failed', reason: 'refused' }]);
    expect(await deliveries()).toEqual([
      { attempt: 1, outcome: 'refused', phase: 'RCPT TO', answer: '550 5.1.1 no such user' },
    ]);
  });

  it('tries again after a temporary fault, unless it is no longer wanted by then', async () => {
    await insertRule(hub);
    await plan();
    hub.failNextMail(refused('failed', { command: 'RCPT TO', response: '450 later' }));
    await sendAt(DUE);
    expect(await rows()).toMatchObject([{ state: 'planned', wake_at: new Date('2031-03-07T00:00:30Z') }]);

    await sendAt('2031-03-07T00:00:30Z');

    expect(await rows()).toMatchObject([{ state: 'sent', attempts: 2, is_late: false }]);
    expect(await deliveries()).toMatchObject([{ outcome: 'failed' }, { outcome: 'accepted' }]);
  });

  it('sends what is in doubt once more after two minutes, under the same Message-ID, and then leaves it', async () => {
    await insertRule(hub);
    await plan();
    hub.failNextMail(refused('in_doubt', {}));
    await sendAt(DUE);
    expect(await rows()).toMatchObject([{ state: 'in_doubt', wake_at: new Date('2031-03-07T00:02:00Z') }]);
    hub.failNextMail(refused('in_doubt', {}));

    await sendAt('2031-03-07T00:02:00Z');
    await sendAt('2031-03-07T02:00:00Z');

    expect(await rows()).toMatchObject([{ state: 'in_doubt', wake_at: null }]);
    const [first, second, ...others] = hub.mailsTo(address);
    expect(second!.messageId).toBe(first!.messageId);
    expect(others).toEqual([]);
  });

  it('doubts what a dead worker left behind, and does not send it again once its thing is finished', async () => {
    await insertRule(hub);
    const { subjectId } = await plan();
    await hub.asOwner(
      `update reminders.planned_reminder set state = 'sending', attempts = 1, wake_at = $2 where hub_id = $1`,
      [hub.hub.id, new Date('2031-03-07T00:02:00Z')],
    );
    source.end(subjectId);

    await sendAt('2031-03-07T00:02:00Z');

    expect(await rows()).toMatchObject([{ state: 'in_doubt', wake_at: null }]);
    expect(hub.mailsTo(address)).toEqual([]);
  });

  it('passes over one that cannot be asked about, and sends the others', async () => {
    await insertRule(hub);
    const poisoned = await plan({ subjectId: TestSource.POISON });
    for (let i = 0; i < 30; i++) await plan();

    await sendAt(DUE);

    expect(hub.mailsTo(address)).toHaveLength(30);
    expect((await rows()).filter(({ state }) => state !== 'sent')).toMatchObject([{ state: 'planned', attempts: 1 }]);
    source.end(poisoned.subjectId);
  });

  it('puts the reminders of somebody who asked for it into one mail a day', async () => {
    await insertRule(hub);
    const personId = await aPerson('Asia/Seoul', '17:00');
    const occasions = [];
    for (let i = 0; i < 3; i++) occasions.push(await plan({ recipients: [aRecipient({ personId, address })] }));

    await sendAt(DUE);
    expect(hub.mailsTo(address)).toEqual([]);

    source.end(occasions[0]!.subjectId);
    await sendAt('2031-03-07T08:00:00Z');

    expect(hub.mailsTo(address)).toHaveLength(1);
    expect((await rows()).map(({ state }) => state).sort()).toEqual(['cancelled', 'sent', 'sent']);
  });

  it('sends what was refused within a daily mail under a name of its own when told to', async () => {
    await insertRule(hub);
    const personId = await aPerson('Asia/Seoul', '17:00');
    for (let i = 0; i < 2; i++) await plan({ recipients: [aRecipient({ personId, address })] });
    await sendAt(DUE);
    hub.failNextMail(refused('refused', { command: 'RCPT TO', response: '550 5.1.1 no such user' }));
    await sendAt('2031-03-07T08:00:00Z');
    const staff = hub.actorAs('hub_staff', { personId: await aPerson() });

    for (const { id } of await rows()) {
      await hub.get(ResendReminder).execute(staff, id as string);
      await hub.get(SendReminders).execute();
    }

    const ids = (await rows()).map(({ id }) => `<${String(id)}@localhost>`);
    const [, ...again] = hub.mailsTo(address).map(({ messageId }) => messageId);
    expect(again.sort()).toEqual(ids.sort());
  });

  async function aPerson(timeZone: string | null = null, digestTime: string | null = null): Promise<string> {
    const id = newId();
    await hub.asOwner(`insert into identity.person (id, email, name, locale) values ($1, $2, '이둘', 'ko')`, [
      id,
      `${id}@person.example`,
    ]);
    await hub.asOwner(
      `insert into reminders.person_preference (person_id, delivery, digest_time, quiet_from, quiet_until, time_zone)
       values ($1, $2, coalesce($3, '17:00')::time, '21:00', '08:00', $4)`,
      [id, digestTime ? 'daily' : 'each', digestTime, timeZone],
    );
    return id;
  }
});
