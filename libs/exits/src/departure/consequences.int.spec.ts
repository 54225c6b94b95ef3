import { beforeEach, describe, expect, it } from '@jest/globals';
import { EXIT_KINDS, type ExitKind } from '@onsil/contracts';
import {
  insertOwedLog,
  insertMentoredTeam,
  insertPlannedSession,
  sendOwedLog,
  sessionMails,
  type MentoredTeam,
} from '@onsil/testing/mentoring';
import { freshHub, type HubHarness } from '@onsil/testing/platform';
import { askWaiver, handIn, openTeamTask, plannedTriggers, planTeamReminders } from '@onsil/testing/progress';

import { DecideDismissal } from '../dismissal/decide-dismissal.js';
import { EndDismissal } from '../dismissal/end-dismissal.js';
import { NoticeDismissal } from '../dismissal/notice-dismissal.js';
import { ExitsModule } from '../exits.module.js';
import { GraduateTeams } from '../graduation/graduate-teams.js';
import { TeamExitsQuery } from '../team-exits/team-exits.query.js';
import { RecordHonestFailure } from './record-honest-failure.js';
import { WithdrawTeam } from './withdraw-team.js';

const REASON = '대표가 다른 지역으로 이사했어요';
const LESSONS = '주민은 값보다 배달 시간을 먼저 물었다.';

/** What follows an exit, whatever its kind: each cell of the table in `docs/operations/exits.md`. */
describe.each(EXIT_KINDS)('after a team has left: %s', (kind) => {
  let hub: HubHarness;
  let team: MentoredTeam;

  beforeEach(async () => {
    hub = await freshHub({ modules: [ExitsModule] });
    team = await insertMentoredTeam(hub);
    await planTeamReminders(hub, team);
  });

  const leave = () => leaveBy(hub, team, kind);
  const found = async <T extends object>(sql: string): Promise<T[]> => hub.asOwner<T>(sql, [hub.hub.id, team.teamId]);

  it('its place has ended that day, with who decided it and why', async () => {
    await leave();

    const { items } = await hub.get(TeamExitsQuery).ofTeam(team.lead, team.teamId);
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      leftOn: kind === 'dismissed' ? '2031-04-01' : '2031-03-04',
      exit: { kind, decidedBy: { name: kind === 'withdrawn' ? '담당자 02' : '책임자 01' } },
      lacks: [],
      can: { withdraw: false, graduate: false, notice: false },
    });
    const [entry] = await found<{ exit: string }>(
      `select exit from ventures.enrolment where hub_id = $1 and team_id = $2`,
    );
    expect(entry).toEqual({ exit: kind });
    expect((await hub.auditTrail()).map(({ action }) => action)).toEqual(
      expect.arrayContaining([`team.${kind}`, 'exit.recorded']),
    );
  });

  it('what it handed in stays as it is and is changed by nobody, what it had not begun is no longer owed', async () => {
    await handIn(hub, team, 'M1');

    await leave();

    expect(
      await found(`select m.code, tm.status from progress.team_milestone tm
                     join programmes.milestone m on m.id = tm.milestone_id
                    where tm.hub_id = $1 and tm.team_id = $2`),
    ).toEqual([{ code: 'M1', status: 'in_review' }]);
    await expect(askWaiver(hub, team, 'M1')).rejects.toMatchObject({ code: 'progress.team_has_left' });
  });

  it('nobody is reminded of what it owed, and what it asked for needs no answer', async () => {
    await handIn(hub, team, 'M1');
    await askWaiver(hub, team, 'M1');
    expect(await plannedTriggers(hub)).toContain('review_waiting');

    await leave();

    expect(await plannedTriggers(hub)).toEqual([]);
    expect(await found(`select status from progress.milestone_exception where hub_id = $1 and team_id = $2`)).toEqual([
      { status: 'ended' },
    ]);
  });

  it('what the team and its mentor were to do is dropped with a reason, what the hub was to do stays with the hub', async () => {
    await openTeamTask(hub, team, team.lead);
    await openTeamTask(hub, team, team.mentor);
    await openTeamTask(hub, team, team.staff);

    await leave();

    expect(
      await found(`select p.name, k.status, k.close_reason as reason from progress.task k
                     join identity.person p on p.id = k.owner_id
                    where k.hub_id = $1 and k.team_id = $2 order by p.name`),
    ).toEqual([
      { name: '담당자 02', status: 'open', reason: null },
      { name: '대표 12', status: 'dropped', reason: '이 기수에서 팀의 과정이 끝났어요.' },
      { name: '멘토 03', status: 'dropped', reason: '이 기수에서 팀의 과정이 끝났어요.' },
    ]);
    expect(await plannedTriggers(hub)).toEqual(['task_due']);
  });

  it('its mentor is no longer its mentor, and both get the cancellation of their session for their calendars', async () => {
    await insertPlannedSession(hub, team, '2031-04-10T06:00:00Z');

    await leave();

    expect(
      await found(`select ended_on is not null as ended from mentoring.assignment where hub_id = $1 and team_id = $2`),
    ).toEqual([{ ended: true }]);
    expect(
      await found(`select role from identity.hub_grant
                    where hub_id = $1 and scope_id = $2 and ended_at is null order by role`),
    ).toEqual([{ role: 'team_lead' }]);
    const cancelled = (await sessionMails(hub)).filter(({ calendar }) => calendar?.method === 'CANCEL');
    expect(cancelled.map(({ to_address }) => to_address).sort()).toEqual(expect.arrayContaining([team.mentorEmail]));
    expect(cancelled.length).toBeGreaterThanOrEqual(2);
    expect(cancelled[0]!.calendar!.content).toContain('STATUS:CANCELLED');
    expect(cancelled.some(({ body_text }) => body_text.includes(REASON))).toBe(false);
  });

  it('a log that its mentor owes can still be written', async () => {
    const held = await insertOwedLog(hub, team);

    await leave();

    expect(await sendOwedLog(hub, team, held)).toMatchObject({ status: 'held' });
  });
});

describe('a team that is on another cohort as well', () => {
  it('keeps its mentors and its tasks when it leaves one of them', async () => {
    const hub = await freshHub({ modules: [ExitsModule] });
    const team = await insertMentoredTeam(hub);
    const task = await openTeamTask(hub, team, team.lead);
    await insertSecondPlace(hub, team);

    await hub.get(WithdrawTeam).execute(team.staff, { ...team, reason: REASON });

    const [left] = await hub.asOwner(
      `select (select count(*)::int from mentoring.assignment where hub_id = $1 and ended_on is null) as pairs,
              (select status from progress.task where id = $2) as task`,
      [hub.hub.id, task],
    );
    expect(left).toEqual({ pairs: 1, task: 'open' });
  });
});

/** The team leaves on 4 March; a dismissal, which takes its time, on 1 April. */
async function leaveBy(hub: HubHarness, team: MentoredTeam, kind: ExitKind): Promise<void> {
  const { teamId, cohortId } = team;
  switch (kind) {
    case 'withdrawn':
      await hub.get(WithdrawTeam).execute(team.staff, { teamId, cohortId, reason: REASON });
      return;
    case 'honest_failure':
      await hub.get(RecordHonestFailure).execute(team.manager, { teamId, cohortId, reason: REASON, lessons: LESSONS });
      return;
    case 'graduated':
      await hub
        .get(GraduateTeams)
        .execute(team.manager, { cohortId, teams: [{ teamId, waiver: REASON }], certificate: 'none' });
      return;
    case 'dismissed': {
      const notice = { grounds: REASON, statementDueOn: '2031-03-14', hearing: null };
      const { id: dismissalId } = await hub.get(NoticeDismissal).execute(team.staff, { teamId, cohortId, ...notice });
      hub.clock.set('2031-03-17T01:00:00Z');
      const decided = { dismissalId, version: 1, decision: 'dismiss' as const, reasons: REASON };
      await hub.get(DecideDismissal).execute(team.manager, decided);
      hub.clock.set('2031-04-01T01:00:00Z');
      await hub.get(EndDismissal).execute(team.manager, { dismissalId, version: 2, appeal: null });
    }
  }
}

async function insertSecondPlace(hub: HubHarness, { teamId, cohortId }: MentoredTeam): Promise<void> {
  await hub.asOwner(
    `with second as (
       insert into programmes.cohort (id, hub_id, programme_id, name, starts_on, ends_on, phase)
       select gen_random_uuid(), hub_id, programme_id, '2기', starts_on, ends_on, 'open'
         from programmes.cohort where id = $1 returning id, hub_id)
     insert into ventures.enrolment (id, hub_id, team_id, cohort_id, enrolled_on, extra)
     select gen_random_uuid(), hub_id, $2, id, '2031-01-01', '[]' from second`,
    [cohortId, teamId],
  );
}
