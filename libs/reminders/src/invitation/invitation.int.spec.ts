import { Module } from '@nestjs/common';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@onsil/platform';
import { insertGrant, insertPerson } from '@onsil/testing/identity';
import { freshHub, type HubHarness } from '@onsil/testing/platform';

import { RemindersModule } from '../reminders.module.js';
import { PlanInvitationReminders } from './plan-invitation-reminders.reaction.js';

@Module({ imports: [RemindersModule] })
class InvitationModule {}

/** Sent on Tuesday 4 March 2031. */
describe('reminders of an invitation', () => {
  let hub: HubHarness;
  let id: string;
  let inviterId: string;

  beforeEach(async () => {
    hub = await freshHub({ modules: [InvitationModule] });
    id = newId();
    const inviter = await insertPerson(hub, { name: '책임자 01', email: `${hub.hub.slug}@hub.example` });
    inviterId = inviter.id;
    await insertGrant(hub, { personId: inviterId, role: 'hub_manager' });
    await hub.asOwner(
      `insert into identity.invitation (id, hub_id, email, name, role, scope, invited_by, invited_at, expires_at)
       values ($1, $2, 'new@mentor.example', '멘토 05', 'mentor', 'hub', $3, $4::timestamptz, $4::timestamptz + interval '7 days')`,
      [id, hub.hub.id, inviter.id, '2031-03-04T01:00:00Z'],
    );
    await changed();
  });

  const changed = () =>
    hub.tx((tx) =>
      hub.get(PlanInvitationReminders).execute(tx, {
        id: newId(),
        name: 'identity.invitation_changed.v1',
        occurredAt: tx.at,
        payload: { invitationIds: [id] },
      }),
    );
  const planned = () =>
    hub.asOwner<{ day: string; audience: string; name: string }>(
      `select (due_at at time zone 'Asia/Seoul')::date::text as day, audience, recipient_name as name
         from reminders.planned_reminder where hub_id = $1 and state = 'planned' order by due_at`,
      [hub.hub.id],
    );

  it('go to the invited after three days, and to who invited before it expires', async () => {
    expect(await planned()).toEqual([
      { day: '2031-03-07', audience: 'invitee', name: '멘토 05' },
      { day: '2031-03-10', audience: 'owner', name: '책임자 01' },
    ]);
  });

  it('leave out who invited once they have left the hub', async () => {
    await hub.asOwner(`update identity.hub_grant set ended_at = '2031-03-05T00:00:00Z' where person_id = $1`, [
      inviterId,
    ]);
    await changed();

    expect(await planned()).toEqual([{ day: '2031-03-07', audience: 'invitee', name: '멘토 05' }]);
  });

  it('begin anew when it is sent again', async () => {
    hub.clock.set('2031-03-10T01:00:00Z');
    await hub.asOwner(`update identity.invitation set expires_at = '2031-03-17T01:00:00Z' where id = $1`, [id]);
    await changed();

    expect((await planned()).map(({ day }) => day)).toEqual(['2031-03-13', '2031-03-17']);
  });

  it.each(['accepted_at', 'revoked_at'])('end with it (%s)', async (column) => {
    await hub.asOwner(
      column === 'accepted_at'
        ? 'update identity.invitation set accepted_at = now() where id = $1'
        : 'update identity.invitation set revoked_at = now() where id = $1',
      [id],
    );
    await changed();

    expect(await planned()).toEqual([]);
  });
});
