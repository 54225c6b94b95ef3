import { Module } from '@nestjs/common';
import type { Actor } from '@onsil/platform';
import { insertPerson } from '@onsil/testing/identity';
import { freshHub, type HubHarness } from '@onsil/testing/platform';

import type { Occasion } from '../src/occasion/occasion.js';
import { ReminderPlanner } from '../src/planning/reminder-planner.js';
import { RemindersModule } from '../src/reminders.module.js';
import { anOccasion, aRecipient, TEST_KIND, TestSource } from './test-source.js';

/** Reminders of what a test says. */
@Module({ imports: [RemindersModule], providers: [TestSource] })
export class TestRemindersModule {}

/** It is Tuesday 4 March 2031; M8 is due on Friday 14 March, and planned for the team's lead and for staff. */
export async function hubWithM8(): Promise<{ hub: HubHarness; staff: Actor; occasion: Occasion }> {
  const hub = await freshHub({ modules: [TestRemindersModule] });
  const staff = hub.actorAs('hub_staff', { personId: (await insertPerson(hub, { name: '담당자 02' })).id });
  const lead = await insertPerson(hub, { name: '대표 18' });
  const occasion = anOccasion({
    facts: { team: '흙내음농장', code: 'M8', title: '첫 유료 사용자', dueOn: '2031-03-14', dueTime: '18:00' },
    recipients: [
      aRecipient({ personId: lead.id, address: lead.email, name: '대표 18' }),
      aRecipient({ address: 'staff@hub.example', name: '담당자 02', audience: 'staff' }),
    ],
  });
  await planIn(hub, occasion);
  return { hub, staff, occasion };
}

/** Lets the occasions stand as they are told, and plans what follows. */
export async function planIn(hub: HubHarness, ...occasions: Occasion[]): Promise<void> {
  hub.get(TestSource).set(...occasions);
  await replanIn(hub, ...occasions);
}

/** Plans anew what stands of the occasions. */
export async function replanIn(hub: HubHarness, ...occasions: Occasion[]): Promise<void> {
  const ids = occasions.map(({ subjectId }) => subjectId);
  await hub.tx((tx) => hub.get(ReminderPlanner).replan(tx, { kind: TEST_KIND, ids }));
}
