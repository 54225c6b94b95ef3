import { Module } from '@nestjs/common';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { HubCalendar } from '@onsil/network';
import { newId, type DeliveredEvent } from '@onsil/platform';
import { freshHub, type HubHarness } from '@onsil/testing/platform';
import { anOccasion, insertRule, TEST_KIND, TestSource } from '@onsil/testing/reminders';

import { RemindersModule } from '../reminders.module.js';
import { ReminderPlanner } from './reminder-planner.js';
import { A_TURN, ReplanSubjects } from './replan-subjects.js';
import { ReplanNextTurn, ReplanWithHubCalendar, ReplanWithHubClock } from './replan-with-hub-clock.reaction.js';

@Module({ imports: [RemindersModule], providers: [TestSource] })
class PlanningModule {}

/** Nine in the morning of Friday 7 March 2031, seven days before the occasion: on Seoul's clock, and on Auckland's. */
const IN_SEOUL = new Date('2031-03-07T00:00:00Z');
const IN_AUCKLAND = new Date('2031-03-06T20:00:00Z');

describe('a hub that lives by another clock', () => {
  let hub: HubHarness;
  let source: TestSource;

  beforeEach(async () => {
    hub = await freshHub({ modules: [PlanningModule] });
    source = hub.get(TestSource);
    source.clear();
    await insertRule(hub);
  });

  const set = (count: number): string[] => {
    const occasions = Array.from({ length: count }, () => anOccasion());
    source.set(...occasions);
    return occasions.map(({ subjectId }) => subjectId);
  };
  const plan = (ids: readonly string[]) =>
    hub.tx((tx) => hub.get(ReminderPlanner).replan(tx, { kind: TEST_KIND, ids }));
  /** What the change brings at once; the turns after it are in the outbox. */
  const moveToAuckland = async (occurredAt: Date): Promise<void> => {
    Object.assign(hub.hub, { timeZone: 'Pacific/Auckland' });
    const event: DeliveredEvent = {
      id: newId(),
      name: 'network.hub_settings_changed.v1',
      payload: { timeZoneChanged: true },
      occurredAt,
    };
    await hub.tx((tx) => hub.get(ReplanWithHubClock).execute(tx, event));
  };
  const turns = async () =>
    (await hub.outbox()).filter(({ name }) => name === 'reminders.plan_outdated.v1') as unknown as DeliveredEvent[];
  const take = (turn: DeliveredEvent) => hub.tx((tx) => hub.get(ReplanNextTurn).execute(tx, turn));
  const dueAt = async () =>
    hub.asOwner<{ state: string; due_at: Date; count: number }>(
      `select state, due_at, count(*)::int from reminders.planned_reminder where hub_id = $1 group by 1, 2 order by 2`,
      [hub.hub.id],
    );

  it('has its reminders moved turn by turn, each of which brings the next, also when one is taken twice', async () => {
    await plan(set(2 * A_TURN + 1));

    await moveToAuckland(hub.clock.now());
    expect(await dueAt()).toMatchObject([
      { due_at: IN_AUCKLAND, count: A_TURN },
      { due_at: IN_SEOUL, count: A_TURN + 1 },
    ]);

    await take((await turns())[0]!);
    await take((await turns())[0]!);
    expect(await dueAt()).toMatchObject([
      { due_at: IN_AUCKLAND, count: 2 * A_TURN },
      { due_at: IN_SEOUL, count: 1 },
    ]);
    const [, last, again] = await turns();
    expect(again).toMatchObject({ payload: last!.payload });
    await take(last!);
    expect(await dueAt()).toEqual([{ state: 'planned', due_at: IN_AUCKLAND, count: 2 * A_TURN + 1 }]);
    expect(await turns()).toHaveLength(3);
  }, 60_000);

  it('loses nothing that came due while no worker was there to take its turn', async () => {
    await plan(set(1));
    set(1);
    const changed = new Date('2031-03-06T19:00:00Z');

    hub.clock.set('2031-03-06T22:00:00Z');
    await moveToAuckland(changed);

    expect(await dueAt()).toEqual([{ state: 'planned', due_at: IN_AUCKLAND, count: 2 }]);
  });

  it('does not hear again of what would have left before the change', async () => {
    await plan(set(1));
    set(1);
    const changed = new Date('2031-03-06T21:00:00Z');

    hub.clock.set('2031-03-06T22:00:00Z');
    await moveToAuckland(changed);

    expect(await dueAt()).toEqual([{ state: 'skipped', due_at: IN_AUCKLAND, count: 1 }]);
  });

  it('says on another day what would be said on a day that it closes, and on that day again once it works then', async () => {
    await plan(set(1));
    const follow = async (change: (calendar: HubCalendar) => Promise<unknown>) => {
      const told = (await hub.outbox()).length;
      await change(hub.get(HubCalendar));
      const [event] = (await hub.outbox()).slice(told) as unknown as DeliveredEvent[];
      expect(event).toMatchObject({ name: 'network.calendar_changed.v1', payload: { day: '2031-03-07' } });
      await hub.tx((tx) => hub.get(ReplanWithHubCalendar).execute(tx, { ...event!, occurredAt: tx.at }));
    };

    await follow((calendar) =>
      hub.tx((tx) => calendar.setDay(tx, { day: '2031-03-07', name: '개관 기념일', closed: true })),
    );
    expect(await dueAt()).toEqual([{ state: 'planned', due_at: new Date('2031-03-06T00:00:00Z'), count: 1 }]);

    await follow((calendar) => hub.tx((tx) => calendar.removeDay(tx, '2031-03-07')));
    expect(await dueAt()).toEqual([{ state: 'planned', due_at: IN_SEOUL, count: 1 }]);
  });

  it('brings back what a rule had planned that is switched on again, and what was finished meanwhile stays cancelled', async () => {
    const [id] = set(1);
    await plan([id!]);
    const cancelledAt = (at: string) =>
      hub.asOwner(
        `update reminders.planned_reminder set state = 'cancelled', reason = 'no_longer_wanted', wake_at = null, changed_at = $2
          where hub_id = $1`,
        [hub.hub.id, at],
      );
    const turn = () =>
      hub.tx((tx) =>
        hub
          .get(ReplanSubjects)
          .inTurns(tx, { programmeId: null, kind: null, after: null, since: '2031-03-06T23:00:00Z' }),
      );
    hub.clock.set('2031-03-07T00:05:00Z');

    await cancelledAt('2031-03-06T23:30:00Z');
    await turn();
    expect(await dueAt()).toMatchObject([{ state: 'cancelled', due_at: IN_SEOUL }]);

    await cancelledAt('2031-03-06T22:30:00Z');
    await turn();
    expect(await dueAt()).toMatchObject([{ state: 'planned', due_at: IN_SEOUL }]);
  });
});
