import { beforeEach, describe, expect, it } from '@jest/globals';
import type { ReminderItem } from '@onsil/contracts';
import type { Actor } from '@onsil/platform';
import type { HubHarness } from '@onsil/testing/platform';
import { hubWithM8, planIn } from '@onsil/testing/reminders';

import type { Occasion } from '../occasion/occasion.js';
import { ReminderChangesQuery } from '../overview/reminder-changes.query.js';
import { RemindersQuery } from '../overview/reminders.query.js';
import { DayIsPast, ReminderHasLeft } from '../reminders.errors.js';
import { HoldReminder } from './hold-reminder.js';
import { SkipReminders } from './skip-reminders.js';

const PAGE = { box: 'coming', limit: 50 } as const;

describe('reminders as staff steer them', () => {
  let hub: HubHarness;
  let staff: Actor;
  let occasion: Occasion;

  beforeEach(async () => {
    ({ hub, staff, occasion } = await hubWithM8());
  });

  const plan = (...occasions: Occasion[]) => planIn(hub, ...occasions);
  const list = (filter: object = {}) => hub.get(RemindersQuery).page(staff, { ...PAGE, ...filter });
  const first = async () => (await list()).items[0]!;
  const get = (id: string) => hub.get(RemindersQuery).get(hub.read, staff, id);

  it('are taken out with a reason, and not planned again when the date moves', async () => {
    const { id } = await first();

    await hub.get(SkipReminders).one(staff, { id, reason: '방금 전화로 말함' });
    await plan({ ...occasion, base: { on: '2031-03-17' } });

    expect((await get(id)).item).toMatchObject({
      state: 'skipped',
      note: '뺐어요: 방금 전화로 말함',
      capabilities: { skip: false, hold: false, resume: false, resend: false },
    });
    expect((await list()).items).toHaveLength(4);
    await expect(hub.get(SkipReminders).one(staff, { id, reason: '또' })).rejects.toThrow(ReminderHasLeft);
    expect(await hub.auditTrail()).toMatchObject([{ action: 'reminder.skipped', reason: '방금 전화로 말함' }]);
  });

  it('are taken out together; what has left meanwhile stays', async () => {
    const ids = (await list()).items.map(({ id }) => id);
    await hub.asOwner(
      `update reminders.planned_reminder set state = 'sent', wake_at = null, sent_at = now() where id = $1`,
      [ids[0]],
    );

    const { skipped } = await hub.get(SkipReminders).many(staff, { ids, reason: '모임에서 말함' });

    expect(skipped).toBe(ids.length - 1);
    expect((await list({ box: 'ended' })).items).toHaveLength(ids.length - 1);
    expect((await list({ box: 'sent' })).items).toHaveLength(1);
  });

  it('are put off until a day, and let go again', async () => {
    const { id } = await first();
    const hold = hub.get(HoldReminder);

    await hold.execute(staff, { id, reason: '현장 방문 뒤에', untilOn: '2031-03-11' });
    expect((await get(id)).item).toMatchObject({
      state: 'held',
      sendsAt: '2031-03-11T00:00:00.000Z',
      note: '미뤘어요: 현장 방문 뒤에',
      capabilities: { resume: true },
    });
    await hold.resume(staff, id);

    expect((await get(id)).item).toMatchObject({ state: 'planned', sendsAt: '2031-03-07T00:00:00.000Z', note: null });
    await expect(hold.execute(staff, { id, reason: '어제까지', untilOn: '2031-03-04' })).rejects.toThrow(DayIsPast);
  });

  it('stay put off until their day when the date moves, and leave later where the date is later still', async () => {
    const { id } = await first();
    await hub.get(HoldReminder).execute(staff, { id, reason: '현장 방문 뒤에', untilOn: '2031-03-11' });

    await plan({ ...occasion, base: { on: '2031-03-17' } });
    expect((await get(id)).item).toMatchObject({
      state: 'held',
      sendsAt: '2031-03-11T00:00:00.000Z',
      note: '미뤘어요: 현장 방문 뒤에',
    });

    await plan({ ...occasion, base: { on: '2031-03-20' } });
    expect((await get(id)).item).toMatchObject({ state: 'planned', sendsAt: '2031-03-13T00:00:00.000Z', note: null });
  });

  it('are planned anew for a later date once they have left, also when staff had put them off; never when taken out', async () => {
    const [{ id }, takenOut] = (await list()).items as [ReminderItem, ReminderItem];
    await hub.get(HoldReminder).execute(staff, { id, reason: '현장 방문 뒤에', untilOn: '2031-03-11' });
    await hub.asOwner(
      `update reminders.planned_reminder set state = 'sent', sent_at = wake_at, wake_at = null, reason = null where id = $1`,
      [id],
    );
    await hub.get(SkipReminders).one(staff, { id: takenOut.id, reason: '만나서 말했어요' });

    await plan({ ...occasion, base: { on: '2031-04-14' } });

    const again = await hub.asOwner(
      `select p.id from reminders.planned_reminder p
         join reminders.planned_reminder n on n.hub_id = p.hub_id and n.rule_id = p.rule_id and n.subject_id = p.subject_id
          and n.recipient_key = p.recipient_key and n.round = 2
        where p.round = 1 and p.id = any ($1)`,
      [[id, takenOut.id]],
    );
    expect(again).toEqual([{ id }]);
  });

  it('stay put off where the date moves so that they would have left before today', async () => {
    const { id } = await first();
    await hub.get(HoldReminder).execute(staff, { id, reason: '현장 방문 뒤에', untilOn: '2031-03-11' });
    hub.clock.advance({ minutes: 5 });

    await plan({ ...occasion, base: { on: '2031-03-10' } });

    expect((await get(id)).item).toMatchObject({ state: 'held', sendsAt: '2031-03-11T00:00:00.000Z' });
    const { items } = await hub.get(ReminderChangesQuery).page(staff, { limit: 50 });
    expect(items.filter(({ kind }) => kind === 'held')).toMatchObject([{ at: '2031-03-04T00:00:00.000Z' }]);
  });
});
