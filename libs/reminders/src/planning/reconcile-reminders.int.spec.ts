import { Module } from '@nestjs/common';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { HubDirectoryModule } from '@onsil/network';
import { HubDirectory } from '@onsil/platform';
import { freshHub, type HubHarness } from '@onsil/testing/platform';
import { anOccasion, insertRule, TEST_KIND, TestSource } from '@onsil/testing/reminders';

import { planOutdated } from '../reminders.events.js';
import { ReminderSendingModule } from '../sending/reminder-sending.module.js';
import { ReconcileReminders } from './reconcile-reminders.js';
import { ReminderPlanner } from './reminder-planner.js';

@Module({ imports: [HubDirectoryModule, ReminderSendingModule], providers: [TestSource] })
class ReconcilingModule {}

describe('ReconcileReminders', () => {
  let hub: HubHarness;
  let source: TestSource;

  beforeEach(async () => {
    hub = await freshHub({ modules: [ReconcilingModule] });
    source = hub.get(TestSource);
    source.clear();
    await insertRule(hub);
    lookAt(hub);
  });
  afterEach(() => void jest.restoreAllMocks());

  /** Other specs leave hubs by the hundred in this database, and a pass looks at each. */
  const lookAt = (...ours: readonly HubHarness[]): void => {
    jest.restoreAllMocks();
    const directory = hub.get(HubDirectory);
    const all = directory.all.bind(directory);
    jest
      .spyOn(directory, 'all')
      .mockImplementation(async () => (await all()).filter((entry) => ours.some((our) => our.hub.id === entry.hub.id)));
  };
  const reconcile = () => hub.get(ReconcileReminders).execute();
  const rows = () =>
    hub.asOwner(`select state, due_at from reminders.planned_reminder where hub_id = $1 order by due_at`, [hub.hub.id]);

  it('plans what nobody planned, moves and cancels what changed without a word, and then rests', async () => {
    const [moved, ended] = [anOccasion(), anOccasion()];
    source.set(moved, ended);
    await hub.tx((tx) =>
      hub.get(ReminderPlanner).replan(tx, { kind: TEST_KIND, ids: [moved.subjectId, ended.subjectId] }),
    );
    source.end(ended.subjectId);
    source.set({ ...moved, base: { on: '2031-03-21' } }, anOccasion({ base: { on: '2031-03-28' } }));

    await reconcile();
    await reconcile();

    expect(await rows()).toEqual([
      { state: 'cancelled', due_at: new Date('2031-03-07T00:00:00Z') },
      { state: 'planned', due_at: new Date('2031-03-14T00:00:00Z') },
      { state: 'planned', due_at: new Date('2031-03-21T00:00:00Z') },
    ]);
    expect(await hub.auditTrail()).toMatchObject([{ action: 'reminder.reconciled', actor_kind: 'job' }]);
  });

  it('sends late, and does not skip, what came due while a turn of the plan was waited for', async () => {
    const occasion = anOccasion();
    source.set(occasion);
    await hub.tx((tx) => hub.get(ReminderPlanner).replan(tx, { kind: TEST_KIND, ids: [occasion.subjectId] }));
    await hub.asOwner(`update network.hub set time_zone = 'Pacific/Auckland' where id = $1`, [hub.hub.id]);
    const turn = planOutdated({ programmeId: null, kind: null, after: null, since: '2031-03-06T19:00:00.000Z' });
    await hub.tx(async (tx) => tx.publish(turn));
    hub.clock.set('2031-03-06T22:00:00Z');

    await reconcile();

    expect(await rows()).toEqual([{ state: 'planned', due_at: new Date('2031-03-06T20:00:00Z') }]);
  });

  it('goes on past a hub that cannot be reconciled', async () => {
    const other = await freshHub({ modules: [ReconcilingModule] });
    await insertRule(other);
    lookAt(hub, other);
    source.set(anOccasion({ subjectId: TestSource.POISON }));
    await other.tx((tx) => other.get(ReminderPlanner).replan(tx, { kind: TEST_KIND, ids: [TestSource.POISON] }));
    source.clear();
    source.set(anOccasion());

    await reconcile();

    expect(await rows()).toHaveLength(1);
  });
});
