import { beforeEach, describe, expect, it } from '@jest/globals';
import { jobActor, NotFound, type DeliveredEvent } from '@onsil/platform';
import { freshHub, untilItWaits, type HubHarness } from '@onsil/testing/platform';

import { insertMember, insertRunningTeam, planTeamReminders, type RunningTeam } from '../../testing/index.js';
import { DatesBackwards, WaiverDayHasPassed } from '../progress.errors.js';
import { ProgressModule } from '../progress.module.js';
import { SendDecisionMail } from '../review/send-decision-mail.reaction.js';
import { ReopenMilestone } from '../team-milestone/reopen-milestone.js';
import { TeamMilestoneQuery } from '../team-milestone/team-milestone.query.js';
import { AskException } from './ask-exception.js';
import { AskPause } from './ask-pause.js';
import { DecideException } from './decide-exception.js';
import { ExpireWaivers } from './expire-waivers.js';
import { PreviewWaiverEnd } from './preview-waiver-end.js';

const LAST_DAY = '2031-03-20';
const REASON = '축제 준비';

/** M1 is due on 14 March 2031; now it is 4 March, and its waiver lasts until Thursday 20 March. */
describe('a waiver with a last day', () => {
  let hub: HubHarness;
  let team: RunningTeam;
  let teamMilestoneId: string;

  beforeEach(async () => {
    hub = await freshHub({ modules: [ProgressModule] });
    team = await insertRunningTeam(hub);
    teamMilestoneId = team.teamMilestones['M1']!;
    await planTeamReminders(hub, team);
  });

  const ask = (actor = team.manager, untilOn = LAST_DAY) =>
    hub.get(AskException).execute(actor, { teamMilestoneId, kind: 'waiver', reason: REASON, untilOn });
  const sweep = () => hub.get(ExpireWaivers).execute(jobActor(hub.hub));
  /** Two workers find the same team before either of them has it to itself. */
  const sweepTwiceAtOnce = async () => {
    let both: Promise<unknown> = Promise.resolve();
    await hub.tx(async (tx) => {
      await tx.rows('select from progress.team_milestone where hub_id = $1 for update', [tx.hubId]);
      both = Promise.all([sweep(), sweep()]);
      await untilItWaits(hub, both, 2);
    });
    await both;
  };
  const seen = () => hub.get(TeamMilestoneQuery).get(hub.read, team.lead, teamMilestoneId);
  const decisions = async () =>
    (await hub.outbox()).filter(({ name }) => name === 'progress.decision_made.v1').map(({ payload }) => payload);
  const remindedOn = async () => {
    const rows = await hub.asOwner<{ day: string }>(
      `select (due_at at time zone 'Asia/Seoul')::date::text as day from reminders.planned_reminder
        where hub_id = $1 and subject_id = $2 and state = 'planned' and audience = 'team' order by due_at`,
      [hub.hub.id, teamMilestoneId],
    );
    return rows.map(({ day }) => day);
  };

  it('is over in the morning of the next day in the hub: owed again, due two weeks later, told of once by however many workers', async () => {
    const given = await ask();
    hub.clock.set('2031-03-20T23:59:59Z');
    await sweep();
    const owedAgain = { fromOn: '2031-03-21', dueOn: '2031-04-03' };
    expect(given.owedAgain).toEqual(owedAgain);
    expect(await seen()).toMatchObject({ status: 'waived', exceptions: [{ owedAgain }] });
    expect(await remindedOn()).toEqual([]);

    hub.clock.set('2031-03-21T00:00:00Z');
    await sweepTwiceAtOnce();
    await sweep();

    const view = await seen();
    expect(new Date(view.dueAt).toISOString()).toBe('2031-04-03T09:00:59.999Z');
    expect(view).toMatchObject({
      status: 'open',
      dueOn: '2031-04-03',
      plannedOn: '2031-03-14',
      exceptions: [{ kind: 'waiver', status: 'ended', untilOn: LAST_DAY, owedAgain: null }],
    });
    expect(await remindedOn()).toEqual(['2031-03-27', '2031-04-02', '2031-04-03', '2031-04-07']);
    expect((await hub.auditTrail()).slice(-2)).toMatchObject([
      { action: 'milestone_exception.ended', person_id: null, reason: REASON },
      { action: 'team_milestone.reopened', person_id: null, reason: REASON, team_id: team.teamId },
    ]);
    const [, told, ...more] = await decisions();
    expect([told, more]).toEqual([
      { decision: 'owed_again', teamId: team.teamId, teamMilestoneId, reviewId: null, exceptionId: given.id },
      [],
    ]);
  });

  it('is written of with its days, when it is given and when it is over', async () => {
    await insertMember(hub, team, 'lead@example.org');
    await ask();
    hub.clock.set('2031-03-21T01:00:00Z');
    await sweep();

    for (const payload of await decisions())
      await hub.tx((tx) =>
        hub.get(SendDecisionMail).execute(tx, { payload, occurredAt: tx.at } as unknown as DeliveredEvent),
      );

    const mails = await hub.asOwner<{ subject: string; text: string }>(
      `select subject, body_text as text from platform.mail where hub_id = $1 and to_address = $2 order by id`,
      [hub.hub.id, team.leadAddress],
    );
    expect(mails.map(({ subject }) => subject)).toEqual([
      '바닷가빨래터: M1 면제했어요',
      '바닷가빨래터: M1 면제 기간이 끝났어요',
    ]);
    expect(mails[0]!.text).toContain('3. 20.(목)까지 내지 않으셔도 돼요');
    expect(mails[1]!.text).toContain('기한: 4. 3.(목).');
  });

  it('rests with its cohort and its team, and gives the two weeks when they are back', async () => {
    await ask();
    const set = (sql: string) => hub.asOwner(`update ${sql} where hub_id = $1`, [hub.hub.id]);
    hub.clock.set('2031-03-25T01:00:00Z');

    await set(`programmes.cohort set phase = 'closed'`);
    await sweep();
    await set(`programmes.cohort set phase = 'open'`);
    await set(`ventures.enrolment set left_on = '2031-03-24'`);
    await sweep();
    const meanwhile = await seen();
    await set(`ventures.enrolment set left_on = null`);
    hub.clock.set('2031-04-10T01:00:00Z');
    await sweep();

    expect(meanwhile).toMatchObject({ status: 'waived', exceptions: [{ status: 'granted', owedAgain: null }] });
    expect(await seen()).toMatchObject({ status: 'open', dueOn: '2031-04-23' });
  });

  it('is nothing to end once a manager has reopened the milestone', async () => {
    await ask();
    const { version } = await seen();
    await hub.get(ReopenMilestone).execute(team.manager, { teamMilestoneId, version, reason: '먼저 내요' });
    hub.clock.set('2031-03-21T01:00:00Z');

    await sweep();

    expect(await seen()).toMatchObject({ status: 'open', dueOn: '2031-03-14', exceptions: [{ status: 'ended' }] });
    expect(await decisions()).toMatchObject([{ decision: 'waived' }]);
  });

  it('is asked for by a team with a day that lies ahead, also when it is answered', async () => {
    await expect(ask(team.lead, '2031-03-03')).rejects.toThrow(DatesBackwards);
    const { id: exceptionId, status } = await ask(team.lead);
    const grant = () =>
      hub.get(DecideException).execute(team.manager, { exceptionId, version: 1, decision: 'granted', note: '' });
    hub.clock.set('2031-03-21T01:00:00Z');

    await expect(grant()).rejects.toThrow(WaiverDayHasPassed);
    hub.clock.set('2031-03-20T01:00:00Z');
    expect([status, (await grant()).status]).toEqual(['asked', 'granted']);
  });

  it('is previewed with the day that it will lead to, pauses left out, for those who see the milestone', async () => {
    const preview = (actor = team.lead) =>
      hub.get(PreviewWaiverEnd).execute(actor, { teamMilestoneId, untilOn: LAST_DAY });
    const before = await preview();
    const { teamId, cohortId } = team;
    const pause = { teamId, cohortId, reason: '입원', fromOn: '2031-03-25', untilOn: '2031-03-31' };
    await hub.get(AskPause).execute(team.manager, pause);

    expect(before).toEqual({ fromOn: '2031-03-21', dueOn: '2031-04-03' });
    expect(await preview()).toEqual({ fromOn: '2031-03-21', dueOn: '2031-04-10' });
    expect((await ask()).owedAgain).toEqual(await preview());
    await expect(preview(hub.actorAs('team_lead', { ownTeamIds: [cohortId] }))).rejects.toThrow(NotFound);
  });
});
