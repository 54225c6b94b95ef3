import { Readable } from 'node:stream';

import { beforeEach, describe, expect, it } from '@jest/globals';
import { newId, type HubTx } from '@onsil/platform';
import { insertGrant, insertPerson } from '@onsil/testing/identity';
import { freshHub, untilItWaits, type HubHarness } from '@onsil/testing/platform';

import { ANSWERS, insertRunningTeam, type RunningTeam } from '../../testing/index.js';
import { Departures } from '../enrolment/departures.js';
import { AskException } from '../exception/ask-exception.js';
import { AskPause } from '../exception/ask-pause.js';
import { LiftBlock } from '../exception/lift-block.js';
import { ProgressModule } from '../progress.module.js';
import { AcceptSubmission } from '../review/accept-submission.js';
import { ReturnSubmission } from '../review/return-submission.js';
import { HandIn } from '../submission/hand-in.js';
import { UploadEvidence } from '../submission/upload-evidence.js';
import { CloseTask } from '../task/close-task.js';
import { OpenTask } from '../task/open-task.js';
import { UpdateTask } from '../task/update-task.js';
import { ReopenMilestone } from '../team-milestone/reopen-milestone.js';
import { ReplanForGrant } from './replan.reaction.js';
import { TaskOccasions } from './task.occasions.js';
import { TeamReminders } from './team-reminders.js';

interface Planned {
  readonly trigger: string;
  readonly audience: string;
  readonly day: string;
  readonly state: string;
  readonly name: string;
}

/** M1 is due on Friday 14 March 2031, M2 waits for it; now it is 4 March. */
describe('reminders of what a team owes', () => {
  let hub: HubHarness;
  let team: RunningTeam;
  let teamMilestoneId: string;

  beforeEach(async () => {
    hub = await freshHub({ modules: [ProgressModule] });
    team = await insertRunningTeam(hub);
    teamMilestoneId = team.teamMilestones['M1']!;
    await replan();
  });

  const replan = () => hub.tx((tx) => hub.get(TeamReminders).ofTeam(tx, team));
  const rows = (state = 'planned') =>
    hub.asOwner<Planned>(
      `select r.trigger, p.audience, (p.due_at at time zone 'Asia/Seoul')::date::text as day, p.state,
              p.recipient_name as name
         from reminders.planned_reminder p join reminders.reminder_rule r on r.id = p.rule_id
        where p.hub_id = $1 and p.state = $2 order by p.due_at, r.trigger, p.audience, p.recipient_name`,
      [hub.hub.id, state],
    );
  const days = async (trigger: string, audience = 'team') =>
    (await rows()).filter((row) => row.trigger === trigger && row.audience === audience).map(({ day }) => day);
  const handIn = async (version = 1) => {
    const view = await hub.get(HandIn).execute(team.lead, { teamMilestoneId, answers: ANSWERS, version });
    return { submissionId: view.attempts.at(-1)!.id, version: view.version };
  };
  const accept = async () =>
    hub.get(AcceptSubmission).execute(team.staff, { ...(await handIn()), body: '', marks: [] });

  it('are planned by the default rules, in the language and on the working days of the hub', async () => {
    expect(await rows()).toEqual([
      expect.objectContaining({ day: '2031-03-07', audience: 'team', name: '대표 12' }),
      expect.objectContaining({ day: '2031-03-13', audience: 'team' }),
      expect.objectContaining({ day: '2031-03-14', audience: 'team' }),
      expect.objectContaining({ day: '2031-03-17', audience: 'staff', name: '담당자 02' }),
      expect.objectContaining({ day: '2031-03-17', audience: 'staff', name: '담당자 03' }),
      expect.objectContaining({ day: '2031-03-17', audience: 'team' }),
      expect.objectContaining({ day: '2031-03-19', audience: 'manager', name: '책임자 01' }),
    ]);
  });

  it('stay as they are when they are planned again', async () => {
    const before = await hub.asOwner('select * from reminders.planned_reminder where hub_id = $1 order by id', [
      hub.hub.id,
    ]);

    await replan();

    expect(
      await hub.asOwner('select * from reminders.planned_reminder where hub_id = $1 order by id', [hub.hub.id]),
    ).toEqual(before);
  });

  it('move with an extension', async () => {
    await hub.get(AskException).execute(team.staff, {
      teamMilestoneId,
      kind: 'extension',
      reason: '수확이 늦었어요',
      untilOn: '2031-03-21',
      movesDependants: false,
    });

    expect(await days('milestone_due')).toEqual(['2031-03-14', '2031-03-20', '2031-03-21', '2031-03-24']);
    expect(await rows('cancelled')).toEqual([]);
  });

  it('shift with a pause', async () => {
    await hub.get(AskPause).execute(team.manager, {
      teamId: team.teamId,
      cohortId: team.cohortId,
      reason: '출산',
      fromOn: '2031-03-10',
      untilOn: '2031-03-23',
    });

    expect(await days('milestone_due')).toEqual(['2031-03-21', '2031-03-27', '2031-03-28', '2031-03-31']);
  });

  it('give way to the review when the team hands in, and to the next milestone when it is accepted', async () => {
    const waiting = await handIn();

    expect(await days('milestone_due')).toEqual([]);
    expect(await days('review_waiting', 'staff')).toEqual(['2031-03-07', '2031-03-07']);

    await hub.get(AcceptSubmission).execute(team.staff, { ...waiting, body: '', marks: [] });

    expect(await days('review_waiting', 'staff')).toEqual([]);
    expect(await days('milestone_due')).toEqual(['2031-04-07', '2031-04-11', '2031-04-14', '2031-04-16']);
  });

  it.each(['staff', 'manager'] as const)('wait for the named reviewer alone (%s)', async (who) => {
    await hub.asOwner(`update programmes.milestone set reviewer_id = $2 where hub_id = $1`, [
      hub.hub.id,
      team[who].personId,
    ]);

    await handIn();

    expect(
      (await rows()).filter(({ trigger, audience }) => trigger === 'review_waiting' && audience === 'staff'),
    ).toMatchObject([{ name: who === 'staff' ? '담당자 02' : '책임자 01' }]);
  });

  it('come again, with the correction, when it is returned', async () => {
    const waiting = await handIn();

    await hub.get(ReturnSubmission).execute(team.staff, { ...waiting, body: '한 가지만 더', marks: [] });

    expect(await days('milestone_returned')).toEqual(['2031-03-07']);
    expect(await days('milestone_due')).toEqual(['2031-03-07', '2031-03-13', '2031-03-14', '2031-03-17']);
  });

  it('leave a correction alone while the team works on it, be it by sending a file only', async () => {
    await hub.get(ReturnSubmission).execute(team.staff, { ...(await handIn()), body: '한 가지만 더', marks: [] });
    hub.clock.set('2031-03-06T01:00:00Z');
    const content = Readable.from([Buffer.from('다시 만난 사람 세 명')]);
    const file = { content, name: '면담.txt' };
    await hub.get(UploadEvidence).execute(team.lead, { teamMilestoneId, itemId: 'proof', file });

    await replan();

    expect(await days('milestone_returned')).toEqual(['2031-03-10']);
  });

  it('vanish when it is waived, and are planned again when it is reopened', async () => {
    await hub.get(AskException).execute(team.manager, { teamMilestoneId, kind: 'waiver', reason: '이미 했어요' });
    expect((await rows()).filter(({ day }) => day < '2031-04-01')).toEqual([]);

    const [{ version } = { version: 0 }] = await hub.asOwner<{ version: number }>(
      'select version from progress.team_milestone where id = $1',
      [teamMilestoneId],
    );
    await hub.get(ReopenMilestone).execute(team.manager, { teamMilestoneId, version, reason: '다시 봐요' });

    expect(await days('milestone_due')).toEqual(['2031-03-07', '2031-03-13', '2031-03-14', '2031-03-17']);
  });

  it('rest while something outside blocks, and go on when it is out of the way', async () => {
    const { id } = await hub
      .get(AskException)
      .execute(team.staff, { teamMilestoneId, kind: 'blocked', reason: '허가 대기', untilOn: '2031-03-12' });
    expect(await days('milestone_due')).toEqual([]);

    await hub.get(LiftBlock).execute(team.staff, { exceptionId: id });

    expect(await days('milestone_due')).toHaveLength(4);
  });

  it('are planned by one decision at a time: the second sees what the first opened', async () => {
    let second: Promise<unknown> | undefined;
    const decide = (tx: HubTx, code: string) =>
      tx.rows(`update progress.team_milestone set status = 'accepted' where hub_id = $1 and id = $2`, [
        tx.hubId,
        team.teamMilestones[code],
      ]);
    // Only what waits for both has no planned reminder yet, which the second could wait for.
    await hub.asOwner(`delete from reminders.planned_reminder where hub_id = $1`, [hub.hub.id]);

    await hub.tx(async (tx) => {
      await hub.get(TeamReminders).ofTeam(tx, team);
      await decide(tx, 'M1');
      second = replan();
      await untilItWaits(hub, second);
    });
    await second;

    expect(await days('milestone_due')).toEqual(['2031-04-07', '2031-04-11', '2031-04-14', '2031-04-16']);
  });

  it('end with the team’s place in the cohort', async () => {
    await hub.tx((tx) => hub.get(Departures).leave(tx, { ...team, exit: 'withdrawn', reason: '그만뒀어요' }));

    expect(await rows()).toEqual([]);
    expect(await rows('cancelled')).not.toEqual([]);
  });

  it('do not reach back: what lies behind is not planned', async () => {
    hub.clock.set('2031-03-14T01:00:00Z');
    await accept();

    expect((await rows()).every(({ day }) => day > '2031-03-14')).toBe(true);
  });

  it('follow a task, its day and its owner', async () => {
    const task = { kind: 'call', title: '전화', note: '', dueOn: '2031-03-11', teamId: team.teamId } as const;
    const opened = await hub.get(OpenTask).execute(team.staff, { ...task, ownerId: team.lead.personId! });
    expect(await days('task_due', 'owner')).toEqual(['2031-03-11']);
    expect((await hub.get(TaskOccasions).occasions(hub.read, [opened.id])).map(({ path }) => path)).toEqual([
      `/h/${hub.hub.slug}/tasks/${opened.id}`,
    ]);

    const { teamId: _, ...wording } = task;
    await hub.get(UpdateTask).execute(team.staff, {
      ...wording,
      taskId: opened.id,
      version: 1,
      ownerId: team.staff.personId!,
      dueOn: '2031-03-12',
    });
    expect((await rows()).filter(({ trigger }) => trigger === 'task_due')).toEqual([
      expect.objectContaining({ day: '2031-03-12', name: '담당자 02' }),
    ]);

    await hub.get(CloseTask).execute(team.staff, { taskId: opened.id, status: 'done' });
    expect(await days('task_due', 'owner')).toEqual([]);
  });
});

describe('reminders when the people change', () => {
  it('reach a new member, and leave out who left', async () => {
    const hub = await freshHub({ modules: [ProgressModule] });
    const team = await insertRunningTeam(hub);
    const names = async () =>
      (
        await hub.asOwner<{ name: string }>(
          `select distinct recipient_name as name from reminders.planned_reminder
            where hub_id = $1 and state = 'planned' and audience = 'team' order by 1`,
          [hub.hub.id],
        )
      ).map(({ name }) => name);
    const replan = () => hub.tx((tx) => hub.get(TeamReminders).ofPeopleOf(tx, team.teamId));
    await replan();
    expect(await names()).toEqual(['대표 12']);

    const member = await insertPerson(hub, { name: '구성원 13' });
    await insertGrant(hub, { personId: member.id, role: 'team_member', scope: 'team', scopeId: team.teamId });
    await replan();
    expect(await names()).toEqual(['구성원 13', '대표 12']);

    await hub.asOwner(`update identity.hub_grant set ended_at = $2 where person_id = $1`, [member.id, hub.clock.now()]);
    await replan();
    expect(await names()).toEqual(['대표 12']);
  });

  it('leave out whose right has ended, also in tasks', async () => {
    const hub = await freshHub({ modules: [ProgressModule] });
    const team = await insertRunningTeam(hub);
    const task = { kind: 'call', title: '재무 상담', note: '', dueOn: '2031-03-11' } as const;
    for (const [ownerId, teamId] of [
      [team.staff.personId!, null],
      [team.staff.personId!, team.teamId],
      [team.lead.personId!, team.teamId],
      [team.otherStaff.personId!, team.teamId],
    ] as const)
      await hub.get(OpenTask).execute(team.staff, { ...task, ownerId, teamId });
    const owners = async () =>
      (
        await hub.asOwner<{ name: string }>(
          `select recipient_name as name from reminders.planned_reminder
            where hub_id = $1 and state = 'planned' and audience = 'owner' order by 1`,
          [hub.hub.id],
        )
      ).map(({ name }) => name);
    const ended = async (personId: string, role: string, scopeId: string | null) => {
      await hub.asOwner(`update identity.hub_grant set ended_at = $2 where person_id = $1`, [
        personId,
        hub.clock.now(),
      ]);
      const scope = scopeId ? 'team' : 'hub';
      await hub.tx((tx) =>
        hub.get(ReplanForGrant).execute(tx, {
          id: newId(),
          name: 'identity.grant_changed.v1',
          payload: { personId, role, scope, scopeId },
          occurredAt: tx.at,
        }),
      );
    };
    expect(await owners()).toEqual(['담당자 02', '담당자 02', '담당자 03', '대표 12']);

    await ended(team.staff.personId!, 'hub_staff', null);
    expect(await owners()).toEqual(['담당자 03', '대표 12']);

    await insertGrant(hub, { personId: team.lead.personId!, role: 'mentor' });
    await ended(team.lead.personId!, 'team_lead', team.teamId);
    expect(await owners()).toEqual(['담당자 03']);
  });
});
