import { Module } from '@nestjs/common';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { HubDirectoryModule } from '@onsil/network';
import { MailNotAccepted } from '@onsil/platform';
import { ReminderSendingModule, SendReminders } from '@onsil/reminders';
import { freshHub, type HubHarness } from '@onsil/testing/platform';
import { remindOnly } from '@onsil/testing/reminders';

import { insertRunningTeam, type RunningTeam } from '../../testing/index.js';
import { AskPause } from '../exception/ask-pause.js';
import { ProgressModule } from '../progress.module.js';
import { TeamReminders } from './team-reminders.js';

@Module({ imports: [HubDirectoryModule, ProgressModule, ReminderSendingModule] })
class SendingModule {}

/** M1 is due on Friday 14 March 2031; the team is reminded seven days before, at nine in Seoul. */
const DUE = '2031-03-07T00:00:00Z';

describe('a team that is paused while its reminder is on its way', () => {
  let hub: HubHarness;
  let team: RunningTeam;
  /** Where the lead is written to. */
  let lead: string;

  beforeEach(async () => {
    hub = await freshHub({ modules: [SendingModule] });
    await remindOnly(hub);
    team = await insertRunningTeam(hub);
    await hub.tx((tx) => hub.get(TeamReminders).ofTeam(tx, team));
    const [planned] = await hub.asOwner<{ address: string }>(
      'select address from reminders.planned_reminder where hub_id = $1 and person_id = $2 limit 1',
      [hub.hub.id, team.lead.personId],
    );
    lead = planned!.address;
  });

  const sendAt = async (instant: string): Promise<void> => {
    hub.clock.set(instant);
    await hub.get(SendReminders).execute();
  };
  const begun = () =>
    hub.asOwner<{ state: string; address: string; attempts: number; day: string | null }>(
      `select p.state, p.address, p.attempts, (p.wake_at at time zone 'Asia/Seoul')::date::text as day
         from reminders.planned_reminder p where p.hub_id = $1 and p.attempts > 0 order by p.due_at, p.id`,
      [hub.hub.id],
    );
  const nowOf = async (address: string) => (await begun()).find((row) => row.address === address);
  const pause = () =>
    hub.get(AskPause).execute(team.manager, {
      teamId: team.teamId,
      cohortId: team.cohortId,
      reason: '대표가 입원했어요',
      fromOn: '2031-03-07',
      untilOn: '2031-03-20',
    });

  it('gets what was to be tried again at its new date only', async () => {
    hub.failNextMail(new MailNotAccepted('failed', { cause: new Error('450') }), lead);
    await sendAt(DUE);
    expect(await nowOf(lead)).toMatchObject({ state: 'planned', attempts: 1, day: '2031-03-07' });
    const before = hub.mailsTo(lead).length;

    await pause();
    await sendAt('2031-03-07T00:05:00Z');
    await sendAt('2031-03-14T00:05:00Z');

    expect(await nowOf(lead)).toMatchObject({ state: 'planned', attempts: 1, day: '2031-03-21' });
    expect(hub.mailsTo(lead)).toHaveLength(before);
  });

  it('gets no second copy of what is in doubt', async () => {
    hub.failNextMail(new MailNotAccepted('in_doubt', { cause: new Error('hung up') }), lead);
    await sendAt(DUE);
    const before = hub.mailsTo(lead).length;

    await pause();
    await sendAt('2031-03-07T00:05:00Z');

    expect(await nowOf(lead)).toMatchObject({ state: 'in_doubt', attempts: 1, day: null });
    expect(hub.mailsTo(lead)).toHaveLength(before);
  });
});
