import { Module } from '@nestjs/common';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@onsil/platform';
import { freshHub, untilItWaits, type HubHarness } from '@onsil/testing/platform';
import { anOccasion, aRecipient, insertRule, TEST_KIND, TestSource } from '@onsil/testing/reminders';

import type { Occasion } from '../occasion/occasion.js';
import { RemindersModule } from '../reminders.module.js';
import { ReminderPlanner } from './reminder-planner.js';

@Module({ imports: [RemindersModule], providers: [TestSource] })
class PlanningModule {}

describe('ReminderPlanner', () => {
  let hub: HubHarness;
  let source: TestSource;

  beforeEach(async () => {
    hub = await freshHub({ modules: [PlanningModule] });
    source = hub.get(TestSource);
  });

  const replan = (...ids: string[]) => hub.tx((tx) => hub.get(ReminderPlanner).replan(tx, { kind: TEST_KIND, ids }));
  const plan = (occasion: Occasion) => {
    source.set(occasion);
    return replan(occasion.subjectId);
  };
  const rows = () =>
    hub.asOwner<Record<string, unknown>>(
      `select id, rule_id, state, reason, due_at, round, address, version from reminders.planned_reminder
        where hub_id = $1 order by due_at, address, round`,
      [hub.hub.id],
    );

  it('plans each stage for each recipient that its rule names', async () => {
    await insertRule(hub, { offsetDays: -7 });
    await insertRule(hub, { offsetDays: 2, audiences: ['team', 'staff'], position: 2 });

    await plan(
      anOccasion({
        recipients: [
          aRecipient({ address: 'a@team.example' }),
          aRecipient({ address: 'z@hub.example', audience: 'staff' }),
        ],
      }),
    );

    expect(await rows()).toMatchObject([
      { address: 'a@team.example', due_at: new Date('2031-03-07T00:00:00Z'), state: 'planned' },
      { address: 'a@team.example', due_at: new Date('2031-03-17T00:00:00Z') },
      { address: 'z@hub.example', due_at: new Date('2031-03-17T00:00:00Z') },
    ]);
  });

  it('changes nothing when it is asked again', async () => {
    await insertRule(hub);
    const occasion = anOccasion();
    await plan(occasion);
    const before = await rows();

    await replan(occasion.subjectId);

    expect(before).toHaveLength(1);
    expect(await rows()).toEqual(before);
  });

  it('moves a reminder with its date, and cancels it when nothing is left to remind of', async () => {
    await insertRule(hub);
    const occasion = anOccasion();
    await plan(occasion);

    await plan({ ...occasion, base: { on: '2031-03-21' } });
    expect(await rows()).toMatchObject([{ due_at: new Date('2031-03-14T00:00:00Z'), state: 'planned' }]);

    source.end(occasion.subjectId);
    await replan(occasion.subjectId);
    expect(await rows()).toMatchObject([{ state: 'cancelled', reason: 'no_longer_wanted' }]);
  });

  it('wants a cancelled reminder again when its thing is opened again', async () => {
    await insertRule(hub);
    const occasion = anOccasion();
    await plan(occasion);
    source.end(occasion.subjectId);
    await replan(occasion.subjectId);

    await plan(occasion);

    expect(await rows()).toMatchObject([{ state: 'planned', reason: null }]);
  });

  it('plans nothing whose time is past', async () => {
    await insertRule(hub, { offsetDays: -30 });
    await plan(anOccasion());

    expect(await rows()).toEqual([]);
  });

  it('skips a reminder that a change moves into the past, and says so', async () => {
    await insertRule(hub);
    const occasion = anOccasion();
    await plan(occasion);

    await plan({ ...occasion, base: { on: '2031-03-06' } });

    expect(await rows()).toMatchObject([{ state: 'skipped', reason: 'moved_into_past' }]);
  });

  it('reminds again when the date moves after its reminder has left, once', async () => {
    await insertRule(hub);
    const occasion = anOccasion();
    await plan(occasion);
    await hub.asOwner(
      `update reminders.planned_reminder set state = 'sent', sent_at = due_at, wake_at = null where hub_id = $1`,
      [hub.hub.id],
    );

    await plan({ ...occasion, base: { on: '2031-03-28' } });
    await replan(occasion.subjectId);

    expect(await rows()).toMatchObject([
      { state: 'sent', round: 1 },
      { state: 'planned', round: 2, due_at: new Date('2031-03-21T00:00:00Z') },
    ]);
  });

  it('follows a recipient: the old one hears nothing, the new one does', async () => {
    await insertRule(hub);
    const occasion = anOccasion({ recipients: [aRecipient({ address: 'old@team.example' })] });
    await plan(occasion);

    await plan({ ...occasion, recipients: [aRecipient({ address: 'new@team.example' })] });

    expect(await rows()).toMatchObject([
      { address: 'new@team.example', state: 'planned' },
      { address: 'old@team.example', state: 'cancelled' },
    ]);
  });

  it('goes by the programme’s rules where it has any, and never by one that is switched off', async () => {
    const programmeId = newId();
    await hub.asOwner(`insert into programmes.programme (id, hub_id, name, year) values ($1, $2, '창업 과정', 2031)`, [
      programmeId,
      hub.hub.id,
    ]);
    await insertRule(hub, { offsetDays: -7 });
    const own = await insertRule(hub, { programmeId, offsetDays: -1 });
    await insertRule(hub, { programmeId, offsetDays: 0, position: 2, enabled: false });

    await plan(anOccasion({ programmeId }));

    expect(await rows()).toMatchObject([{ rule_id: own }]);
  });

  it('takes back what was planned when the change does not commit', async () => {
    await insertRule(hub);
    const occasion = anOccasion();
    source.set(occasion);

    const change = hub.tx(async (tx) => {
      await hub.get(ReminderPlanner).replan(tx, { kind: TEST_KIND, ids: [occasion.subjectId] });
      throw new Error('changed my mind');
    });

    await expect(change).rejects.toThrow('changed my mind');
    expect(await rows()).toEqual([]);
  });

  it('needs no more statements for a hundred subjects than for one', async () => {
    await insertRule(hub);
    await plan(anOccasion()); // a hub's first reminder brings its rules and key
    const occasions = Array.from({ length: 100 }, () => anOccasion());
    source.set(...occasions);
    const statements = (count: number) =>
      hub.tx(async (tx) => {
        let run = 0;
        const counted = { ...tx, rows: (...args: Parameters<typeof tx.rows>) => ((run += 1), tx.rows(...args)) };
        const ids = occasions.slice(0, count).map(({ subjectId }) => subjectId);
        await hub.get(ReminderPlanner).replan(counted as typeof tx, { kind: TEST_KIND, ids });
        return run;
      });

    const [one, all] = [await statements(1), await statements(100)];

    expect(all).toBe(one);
    expect(await rows()).toHaveLength(101);
  });

  it('goes by what stands when the change before it has ended, not by what stood when it began to wait', async () => {
    await insertRule(hub);
    const occasion = anOccasion();
    await plan(occasion);
    let second: Promise<unknown> | undefined;

    await hub.tx(async (tx) => {
      await tx.rows('select id from reminders.planned_reminder where hub_id = $1 for update', [tx.hubId]);
      second = replan(occasion.subjectId);
      await untilItWaits(hub, second);
      source.set({ ...occasion, base: { on: '2031-03-21' } });
    });
    await second;

    expect(await rows()).toMatchObject([{ due_at: new Date('2031-03-14T00:00:00Z'), state: 'planned' }]);
  });

  it('plans once when two changes of one thing meet', async () => {
    await insertRule(hub);
    const occasion = anOccasion();
    source.set(occasion);

    await Promise.all([replan(occasion.subjectId), replan(occasion.subjectId), replan(occasion.subjectId)]);

    expect(await rows()).toHaveLength(1);
  });
});
