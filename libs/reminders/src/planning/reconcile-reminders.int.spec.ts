import { Module } from '@nestjs/common';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { HubDirectoryModule } from '@onsil/network';
import { freshHub, type HubHarness } from '@onsil/testing/platform';
import { anOccasion, insertRule, TEST_KIND, TestSource } from '@onsil/testing/reminders';

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
  });

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

  it('goes on past a hub that cannot be reconciled', async () => {
    const other = await freshHub({ modules: [ReconcilingModule] });
    await insertRule(other);
    source.set(anOccasion({ subjectId: TestSource.POISON }));
    await other.tx((tx) => other.get(ReminderPlanner).replan(tx, { kind: TEST_KIND, ids: [TestSource.POISON] }));
    source.clear();
    source.set(anOccasion());

    await reconcile();

    expect(await rows()).toHaveLength(1);
  });
});
