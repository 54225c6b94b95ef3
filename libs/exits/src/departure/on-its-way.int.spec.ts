import { Module } from '@nestjs/common';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { HubDirectoryModule } from '@onsil/network';
import { MailNotAccepted } from '@onsil/platform';
import { ReminderSendingModule, SendReminders } from '@onsil/reminders';
import { insertMentoredTeam, type MentoredTeam } from '@onsil/testing/mentoring';
import { freshHub, type HubHarness } from '@onsil/testing/platform';
import { plannedTriggers, planTeamReminders } from '@onsil/testing/progress';
import { remindOnly } from '@onsil/testing/reminders';

import { ExitsModule } from '../exits.module.js';
import { WithdrawTeam } from './withdraw-team.js';

@Module({ imports: [HubDirectoryModule, ExitsModule, ReminderSendingModule] })
class SendingModule {}

/** M1 is due on Friday 14 March 2031; the team is reminded seven days before, at nine in Seoul. */
const DUE = '2031-03-07T00:00:00Z';
const WEEK_AFTER = '2031-03-14T00:05:00Z';

describe('a team that leaves while its reminder is on its way', () => {
  let hub: HubHarness;
  let team: MentoredTeam;

  beforeEach(async () => {
    hub = await freshHub({ modules: [SendingModule] });
    await remindOnly(hub);
    team = await insertMentoredTeam(hub);
    await planTeamReminders(hub, team);
  });

  const sendAt = async (instant: string): Promise<void> => {
    hub.clock.set(instant);
    await hub.get(SendReminders).execute();
  };
  const withdraw = () => hub.get(WithdrawTeam).execute(team.staff, { ...team, reason: '이사' });
  const ofLead = () =>
    hub.asOwner<{ state: string; attempts: number }>(
      `select state, attempts from reminders.planned_reminder where hub_id = $1 and address = $2 and attempts > 0`,
      [hub.hub.id, team.leadAddress],
    );

  it.each([
    ['was refused for now and is to be tried again', 'failed', 'cancelled'],
    ['may have arrived', 'in_doubt', 'in_doubt'],
  ] as const)('gets none after it, where the mail %s', async (_what, outcome, stands) => {
    hub.failNextMail(new MailNotAccepted(outcome, { cause: new Error('450') }), team.leadAddress);
    await sendAt(DUE);
    const before = hub.mailsTo(team.leadAddress).length;

    await withdraw();
    await sendAt('2031-03-07T00:10:00Z');
    await sendAt(WEEK_AFTER);

    expect(await ofLead()).toEqual([{ state: stands, attempts: 1 }]);
    expect(hub.mailsTo(team.leadAddress)).toHaveLength(before);
  });

  it('gets none that was due at the minute it left', async () => {
    hub.clock.set(DUE);
    expect(await plannedTriggers(hub)).toContain('milestone_due');
    await withdraw();

    await sendAt(DUE);
    await sendAt(WEEK_AFTER);

    expect(hub.mailsTo(team.leadAddress)).toEqual([]);
    expect(await ofLead()).toEqual([]);
  });
});
