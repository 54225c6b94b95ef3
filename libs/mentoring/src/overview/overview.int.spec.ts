import { beforeEach, describe, expect, it } from '@jest/globals';
import type { MentoringSessionPage, MentoringSessionRow, MentoringSessionsQuery } from '@onsil/contracts';
import { freshHub, type HubHarness } from '@onsil/testing/platform';

import {
  aLog,
  insertLoggedSession,
  insertMentor,
  insertMentoredTeam,
  insertPair,
  insertPlannedSession,
  insertSession,
  react,
  type MentoredTeam,
} from '../../testing/index.js';
import { EndAssignment } from '../mentor/end-assignment.js';
import { CancelSession } from '../session/cancel-session.js';
import { SessionQuery } from '../session/session.query.js';
import { SendLog } from '../session-log/send-log.js';
import { MentoringModule } from '../mentoring.module.js';
import { SetMentoringSettings } from '../settings/set-mentoring-settings.js';
import { MentorHomeQuery } from './mentor-home.query.js';
import { OversightQuery } from './oversight.query.js';
import { TeamMentoringQuery } from './team-mentoring.query.js';
import { TellBoardOfPairs, TellBoardOfSessions } from './tell-board.reaction.js';

const PAGE = { limit: 50 };
/** What the seeded team owes, as the board shows it. */
const WAY = [{ code: 'M1', state: 'open', dueInDays: 10 }, { code: 'M2' }];

describe('what mentors, teams and staff see of mentoring', () => {
  let hub: HubHarness;
  let team: MentoredTeam;

  beforeEach(async () => {
    hub = await freshHub({ modules: [MentoringModule] });
    team = await insertMentoredTeam(hub);
    await hub.asOwner(`update ventures.participant set phone = '010-0000-0012' where hub_id = $1 and id = $2`, [
      hub.hub.id,
      team.leadId,
    ]);
    hub.clock.set('2031-03-04T08:00:00Z');
  });

  const set = (settings: { silentAfterDays?: number; showsLeadContact?: boolean }, version = 0) =>
    hub
      .get(SetMentoringSettings)
      .execute(team.manager, { silentAfterDays: 21, showsLeadContact: true, ...settings, version });
  const home = () => hub.get(MentorHomeQuery).execute(team.mentor);
  const factsOfTeam = () =>
    hub.asOwner<{ kind: string; at: Date; minutes: number | null; count: number | null }>(
      `select kind, at, minutes, count from progress.team_fact where hub_id = $1 and kind <> 'activity' order by kind`,
      [hub.hub.id],
    );

  it('a mentor’s home shows teams, owed logs, open actions and the month’s hours', async () => {
    await insertLoggedSession(hub, team);
    const owed = await insertSession(hub, team, { startsAt: '2031-03-03T06:00:00Z' });

    expect(await home()).toMatchObject({
      mentor: { id: team.mentorId, name: '멘토 03', capacity: 3 },
      next: [],
      owed: [{ id: owed.id, isLogOwed: true }],
      teams: [{ team: { id: team.teamId }, isPrimary: true, openActions: 1, isSilent: false, way: WAY }],
      actions: [{ title: '5명에게 제안하기', team: { id: team.teamId }, owner: { name: '대표 12' } }],
      month: { on: '2031-03-01', sessions: 1, minutes: 60 },
    });
  });

  it('a mentor sees the lead’s contact unless the hub turns it off; the lead and staff do anyway, members never', async () => {
    const leadFor = async (actor = team.mentor) => (await hub.get(TeamMentoringQuery).execute(actor, team.teamId)).lead;

    const whole = { name: '대표 12', phone: '010-0000-0012', email: team.leadEmail };
    const nameOnly = { ...whole, phone: null, email: null };

    expect([(await home()).teams[0]!.lead, await leadFor()]).toEqual([whole, whole]);
    expect(await leadFor(hub.actorAs('team_member', { ownTeamIds: [team.teamId] }))).toEqual(nameOnly);
    await set({ showsLeadContact: false });
    expect([(await home()).teams[0]!.lead, await leadFor()]).toEqual([nameOnly, nameOnly]);
    expect([await leadFor(team.staff), await leadFor(team.lead)]).toEqual([whole, whole]);
  });

  it('a team page counts sessions and hours and lists what was agreed', async () => {
    await insertLoggedSession(hub, team);

    expect(await hub.get(TeamMentoringQuery).execute(team.lead, team.teamId)).toMatchObject({
      mentors: [{ name: '멘토 03', isPrimary: true, specialties: ['pricing'] }],
      sessions: 1,
      minutes: 60,
      past: [{ status: 'held', answer: 'waiting' }],
      actions: [{ title: '5명에게 제안하기', status: 'open', canClose: true }],
      capabilities: { plan: true, log: false },
    });
  });

  it('staff see hours by team and by mentor, within days when asked', async () => {
    await insertLoggedSession(hub, team);
    await insertLoggedSession(hub, team, { startsAt: '2031-02-20T06:00:00Z', minutes: 90 });
    const hours = (by: 'team' | 'mentor', from?: string) =>
      hub.get(OversightQuery).hours(team.staff, { by, ...(from && { from }), ...PAGE });

    expect(await hours('team')).toMatchObject({
      items: [{ name: '바닷가빨래터', sessions: 2, minutes: 150 }],
      totals: { sessions: 2, minutes: 150 },
    });
    expect(await hours('mentor', '2031-03-01')).toMatchObject({
      items: [{ name: '멘토 03', sessions: 1, minutes: 60 }],
      totals: { sessions: 1, minutes: 60 },
    });
  });

  it('lists behind each number exactly the sessions it counts, with their sum', async () => {
    const { teamId } = team;
    const other = await insertMentoredTeam(hub);
    // As late in the hub's February as can be, which is March in no other zone; logged at another time than it was planned for.
    const moved = await insertSession(hub, team, { startsAt: '2031-03-01T01:00:00Z' });
    await hub.get(SendLog).execute(team.mentor, {
      sessionId: moved.id,
      version: moved.version,
      ...aLog(team, { startsAt: '2031-02-28T14:30:00Z', minutes: 25, mentorCame: false }),
    });
    await insertLoggedSession(hub, team, { startsAt: '2031-02-28T15:00:00Z', minutes: 90 }); // 1 March in Seoul
    await insertLoggedSession(hub, team);
    await insertLoggedSession(hub, other, { startsAt: '2031-03-03T06:00:00Z', minutes: 30 });
    await insertPlannedSession(hub, team, '2031-03-20T06:00:00Z');
    const dropped = await insertPlannedSession(hub, team, '2031-03-21T06:00:00Z');
    await hub.get(CancelSession).execute(team.staff, { sessionId: dropped.id, version: 1, reason: '비가 와요' });
    await hub
      .get(EndAssignment)
      .execute(team.staff, { assignmentId: team.assignmentId, version: 1, reason: '이사해요' });
    const { mentorId, actor: mentor } = await insertMentor(hub, { name: '멘토 04', teamIds: [teamId] });
    await insertPair(hub, { mentorId, personId: mentor.personId!, teamId });
    const later = { ...team, mentor, mentorId };
    await insertLoggedSession(hub, later, { startsAt: '2031-02-11T06:00:00Z', minutes: 45 });
    await insertSession(hub, later); // owes its log

    const opened = async (filter: Partial<MentoringSessionsQuery>) => {
      const rows: MentoringSessionRow[] = [];
      let after: string | null | undefined;
      let totals: MentoringSessionPage['totals'];
      do {
        const page: MentoringSessionPage = await hub
          .get(SessionQuery)
          .page(team.staff, { when: 'logged', whose: 'all', limit: 3, ...filter, ...(after && { after }) });
        rows.push(...page.items);
        ({ next: after, totals } = page);
      } while (after);
      const sum = { sessions: new Set(rows.map(({ id }) => id)).size, minutes: 0 };
      for (const { minutes } of rows) sum.minutes += minutes;
      expect([rows.length, totals]).toEqual([sum.sessions, sum]);
      return sum;
    };
    const counted: number[] = [];
    for (const by of ['team', 'mentor'] as const)
      for (const days of [
        {},
        { from: '2031-03-01' },

        { from: '2031-02-12', until: '2031-03-03' },
      ]) {
        const { items, totals } = await hub.get(OversightQuery).hours(team.staff, { by, ...days, ...PAGE });
        for (const { id, sessions, minutes } of items)
          expect(await opened({ [by]: id, ...days })).toEqual({ sessions, minutes });
        expect(await opened(days)).toEqual(totals);
        counted.push(totals.sessions);
      }
    expect(counted).toEqual([5, 3, 3, 5, 3, 3]);
    expect((await home()).month).toMatchObject(await opened({ mentor: team.mentorId, from: '2031-03-01' }));
    const ofTeam = await hub.get(TeamMentoringQuery).execute(team.lead, teamId);
    expect(await opened({ team: teamId })).toEqual({ sessions: ofTeam.sessions, minutes: ofTeam.minutes });
    expect((await opened({ team: teamId, came: true })).sessions).toBe(ofTeam.sessions - 1);
  });

  it('staff see logs that are missing and pairs that were silent for the hub’s number of days', async () => {
    const { id } = await insertSession(hub, team);
    const silent = () => hub.get(OversightQuery).silentPairs(team.staff, PAGE);

    expect((await hub.get(OversightQuery).missingLogs(team.staff, PAGE)).items).toMatchObject([{ id }]);
    expect((await silent()).items).toMatchObject([{ team: { id: team.teamId }, silentDays: 31, lastSessionAt: null }]);
    await set({ silentAfterDays: 32 });
    expect(await silent()).toMatchObject({ items: [], silentAfterDays: 32 });
    await set({ silentAfterDays: 7 }, 1);
    await insertLoggedSession(hub, team);
    expect((await silent()).items).toEqual([]);
  });

  it('tells the second of two who change the settings', async () => {
    await set({ silentAfterDays: 30 });

    await expect(set({ silentAfterDays: 14 })).rejects.toMatchObject({ current: { silentAfterDays: 30, version: 1 } });
  });

  it('board and risk are told of the last session, the hours, how often they met, and since when there is a mentor', async () => {
    const { id } = await insertLoggedSession(hub, team);
    await hub
      .get(EndAssignment)
      .execute(team.staff, { assignmentId: team.assignmentId, version: 1, reason: '이사해요' });
    await react(hub, 'mentoring.log_sent.v1', hub.get(TellBoardOfSessions));
    await react(hub, 'mentoring.pairs_changed.v1', hub.get(TellBoardOfPairs));

    expect(id).toBeDefined();
    expect(await factsOfTeam()).toEqual([
      { kind: 'session', at: new Date('2031-03-04T06:00:00Z'), minutes: 60, count: 1 },
    ]);
  });
});
