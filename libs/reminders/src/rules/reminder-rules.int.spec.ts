import { Module } from '@nestjs/common';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { newId, NotFound, StaleVersion, type Actor } from '@onsil/platform';
import { freshHub, type HubHarness } from '@onsil/testing/platform';
import { anOccasion, aRecipient, TEST_KIND, TestSource } from '@onsil/testing/reminders';
import { insertPerson } from '@onsil/testing/identity';

import { TellOfDismissalDays20261129204000 } from '../migrations/20261129204000-reminders-tell-of-dismissal-days.js';
import { ReminderPlanner } from '../planning/reminder-planner.js';
import { RemindersModule } from '../reminders.module.js';
import { PreviewReminderRules } from './preview-reminder-rules.js';
import { ReminderRulesQuery } from './reminder-rules.query.js';
import { SetReminderRules } from './set-reminder-rules.js';

@Module({ imports: [RemindersModule], providers: [TestSource] })
class RulesModule {}

describe('reminder rules', () => {
  let hub: HubHarness;
  let manager: Actor;
  let programmeId: string;
  const facts = { team: '흙내음농장', code: 'M8', title: '첫 유료 사용자', dueOn: '2031-03-14', dueTime: '18:00' };

  beforeEach(async () => {
    hub = await freshHub({ modules: [RulesModule] });
    manager = hub.actorAs('hub_manager', { personId: (await insertPerson(hub, { name: '책임자 01' })).id });
    programmeId = newId();
    await hub.asOwner(`insert into programmes.programme (id, hub_id, name, year) values ($1, $2, '육성사업', 2031)`, [
      programmeId,
      hub.hub.id,
    ]);
    const occasion = anOccasion({
      facts,
      programmeId,
      recipients: [
        aRecipient({ address: 'lead@team.example' }),
        aRecipient({ address: 'staff@hub.example', audience: 'staff' }),
      ],
    });
    const source = hub.get(TestSource);
    source.end(...(await source.subjectIds()));
    source.set(occasion);
    await hub.tx((tx) => hub.get(ReminderPlanner).replan(tx, { kind: TEST_KIND, ids: [occasion.subjectId] }));
  });

  const view = (of: string | null) => hub.get(ReminderRulesQuery).view(hub.read, manager, of);
  const set = async (of: string | null, change: (day: number) => number, version?: number) => {
    const before = await view(of);
    const items = before.items.map((rule) =>
      rule.trigger === 'milestone_due' ? { ...rule, offsetDays: change(rule.offsetDays) } : rule,
    );
    return hub.get(SetReminderRules).execute(manager, { programmeId: of, version: version ?? before.version, items });
  };
  const rows = () =>
    hub.asOwner<{ id: string; day: string; state: string }>(
      `select id, (due_at at time zone 'Asia/Seoul')::date::text as day, state from reminders.planned_reminder
        where hub_id = $1 order by due_at, address`,
      [hub.hub.id],
    );
  const weekToFive = (days: number) => (days === -7 ? -5 : days);

  it('begin with the defaults, the same before and after the first reminder', async () => {
    const other = await freshHub({ modules: [RulesModule] });
    const fresh = await other.get(ReminderRulesQuery).view(other.read, other.actorAs('hub_staff'), null);

    expect(fresh).toMatchObject({ version: 0, isInherited: false });
    expect(fresh.items.map(({ trigger, offsetDays, audiences }) => [trigger, offsetDays, audiences])).toEqual(
      (await view(null)).items.map(({ trigger, offsetDays, audiences }) => [trigger, offsetDays, audiences]),
    );
    expect((await rows()).map(({ day }) => day)).toEqual([
      '2031-03-07',
      '2031-03-13',
      '2031-03-14',
      '2031-03-17',
      '2031-03-17',
    ]);
  });

  it('move what is planned when they change, and leave a trace', async () => {
    const before = await rows();

    const after = await set(null, weekToFive);

    expect(after).toMatchObject({ version: 1, isInherited: false });
    const moved = await rows();
    expect(moved.map(({ day }) => day)).toContain('2031-03-07');
    expect(moved.find(({ id }) => id === before[0]!.id)).toMatchObject({ day: '2031-03-07', state: 'planned' });
    expect(new Set(moved.map(({ id }) => id))).toEqual(new Set(before.map(({ id }) => id)));
    expect((await hub.auditTrail()).map(({ action }) => action)).toContain('reminder_rule.set');
  });

  it('of a programme begin as the hub’s, and take over what those planned', async () => {
    const inherited = await view(programmeId);
    expect(inherited).toMatchObject({ version: 0, isInherited: true });
    const before = await rows();

    const own = await set(programmeId, (days) => (days === -7 ? -4 : days));

    expect(own).toMatchObject({ version: 1, isInherited: false });
    expect(await view(null)).toMatchObject({ version: 0 });
    const after = await rows();
    expect(new Set(after.map(({ id }) => id))).toEqual(new Set(before.map(({ id }) => id)));
    expect(after.map(({ day, state }) => `${day} ${state}`)).toEqual([
      '2031-03-10 planned',
      '2031-03-13 planned',
      '2031-03-14 planned',
      '2031-03-17 planned',
      '2031-03-17 planned',
    ]);
  });

  it('of hubs and programmes that kept some before dismissals had any get those of a new hub', async () => {
    await set(programmeId, weekToFive);
    await hub.asOwner(`delete from reminders.reminder_rule where hub_id = $1 and trigger = 'dismissal_step'`, [
      hub.hub.id,
    ]);
    const migration = new TellOfDismissalDays20261129204000();
    const days = async (of: string | null) =>
      (await view(of)).items.filter(({ trigger }) => trigger === 'dismissal_step').map(({ offsetDays }) => offsetDays);

    await migration.up({ query: (text: string) => hub.asOwner(text) } as never);
    await migration.up({ query: (text: string) => hub.asOwner(text) } as never);

    expect([await days(null), await days(programmeId)]).toEqual([
      [-3, -1, 0],
      [-3, -1, 0],
    ]);
    expect(await view(programmeId)).toMatchObject({ version: 1 });
  });

  it('say before what they would send: the preview comes true', async () => {
    const { items, version } = await view(programmeId);
    const edited = items.map((rule) => (rule.offsetDays === -7 ? { ...rule, offsetDays: -4 } : rule));
    const extra = { ...items[0]!, id: newId(), offsetDays: -3 };
    const wanted = [...edited.map((rule) => (rule.offsetDays === 2 ? { ...rule, isEnabled: false } : rule)), extra];
    const before = await rows();

    const preview = await hub.get(PreviewReminderRules).execute(manager, { programmeId, items: wanted });
    expect(await rows()).toEqual(before);
    await hub.get(SetReminderRules).execute(manager, { programmeId, version, items: wanted });

    const planned = (await rows()).filter(({ state }) => state === 'planned');
    expect(preview).toMatchObject({ total: planned.length, added: 1, moved: 1, removed: 2, people: 1 });
    expect(preview.byRule.find(({ ruleId }) => ruleId === extra.id)).toMatchObject({ count: 1 });
    expect(preview.first[0]).toMatchObject({ subject: 'M8 첫 유료 사용자, 기한이 4일 남았어요' });
    expect(preview.first.map(({ sendsAt }) => sendsAt.slice(0, 10))).toEqual(planned.map(({ day }) => day));
  });

  it('tell the second of two who change them', async () => {
    await set(null, weekToFive);

    await expect(set(null, weekToFive, 0)).rejects.toThrow(StaleVersion);
  });

  it('are of programmes of this hub alone', async () => {
    const { items } = await view(null);

    await expect(
      hub.get(SetReminderRules).execute(manager, { programmeId: newId(), version: 0, items }),
    ).rejects.toThrow(NotFound);
  });
});
