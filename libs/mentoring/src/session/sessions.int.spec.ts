import { beforeEach, describe, expect, it } from '@jest/globals';
import { NotFound, OutOfReach, StaleVersion, type Actor } from '@onsil/platform';
import { freshHub, type HubHarness } from '@onsil/testing/platform';

import { insertMentor, insertMentoredTeam, mailsOf, react, type MentoredTeam } from '../../testing/index.js';
import { SendSessionMail } from '../invite/send-session-mail.reaction.js';
import { HandOverPair } from '../mentor/hand-over-pair.js';
import { NotAPair, SessionIsPast, SessionNotPlanned } from '../mentoring.errors.js';
import { MentoringModule } from '../mentoring.module.js';
import { CancelSession } from './cancel-session.js';
import { MoveSession } from './move-session.js';
import { PlanSession } from './plan-session.js';
import { SessionQuery } from './session.query.js';

const MEETING = {
  startsAt: '2031-03-10T06:00:00Z',
  minutes: 60,
  mode: 'at_hub' as const,
  place: '상담실 2',
  link: null,
  question: '값을 올려도 될까요?',
};

describe('a planned session', () => {
  let hub: HubHarness;
  let team: MentoredTeam;

  beforeEach(async () => {
    hub = await freshHub({ modules: [MentoringModule] });
    team = await insertMentoredTeam(hub);
  });

  const plan = (actor: Actor = team.mentor, overrides: Partial<typeof MEETING & { mentorId: string }> = {}) =>
    hub.get(PlanSession).execute(actor, { teamId: team.teamId, mentorId: team.mentorId, ...MEETING, ...overrides });
  const told = async () => {
    await react(hub, 'mentoring.session_changed.v1', hub.get(SendSessionMail));
    return mailsOf(hub);
  };

  it('is planned by staff, by the mentor or by the team, and numbered in order', async () => {
    const late = await plan(team.staff, { startsAt: '2031-03-20T06:00:00Z' });
    const early = await plan(team.lead);
    await plan(team.mentor, { startsAt: '2031-03-15T06:00:00Z' });

    const { items } = await hub.get(SessionQuery).page(team.lead, { when: 'coming', whose: 'all', limit: 50 });

    expect(early).toMatchObject({
      status: 'planned',
      question: MEETING.question,
      capabilities: { move: true, log: false },
    });
    expect(items.map(({ id, number }) => [id, number])).toEqual([
      [early.id, 1],
      [expect.anything(), 2],
      [late.id, 3],
    ]);
  });

  it('pages coming ones soonest first and past ones newest first', async () => {
    for (const day of ['10', '12', '11']) await plan(team.mentor, { startsAt: `2031-03-${day}T06:00:00Z` });
    const days = async (when: 'coming' | 'past') => {
      const first = await hub.get(SessionQuery).page(team.mentor, { when, whose: 'mine', limit: 2 });
      const second = await hub
        .get(SessionQuery)
        .page(team.mentor, { when, whose: 'mine', limit: 2, after: first.next! });
      return [...first.items, ...second.items].map(({ startsAt }) => startsAt.slice(8, 10));
    };

    expect(await days('coming')).toEqual(['10', '11', '12']);
    hub.clock.set('2031-03-20T00:00:00Z');
    expect(await days('past')).toEqual(['12', '11', '10']);
  });

  it('is between a live pair and in the future only', async () => {
    const { mentorId, actor } = await insertMentor(hub, { name: '박멘토', teamIds: [team.teamId] });

    await expect(plan(team.staff, { mentorId })).rejects.toThrow(NotAPair);
    await expect(plan(actor)).rejects.toThrow(OutOfReach);
    await expect(plan(team.staff, { startsAt: '2031-03-03T23:59:59Z' })).rejects.toThrow(SessionIsPast);
    await expect(plan(hub.actorAs('team_lead', { ownTeamIds: [team.cohortId] }))).rejects.toThrow(NotFound);
  });

  it('comes to both sides as a calendar entry of one name and rising revisions', async () => {
    const { id } = await plan();
    const first = await told();
    await hub
      .get(MoveSession)
      .execute(team.lead, { sessionId: id, version: 1, ...MEETING, startsAt: '2031-03-11T06:00:00Z' });
    await hub.get(CancelSession).execute(team.staff, { sessionId: id, version: 2, reason: '감기에 걸렸어요' });
    const all = await told();

    const revisionOf = ({ calendar }: { calendar: { method: string; content: string } | null }) => [
      calendar!.method,
      /SEQUENCE:(\d+)/.exec(calendar!.content)![1],
      /UID:(\S+)/.exec(calendar!.content)![1],
    ];
    expect(first.map(({ to_address }) => to_address)).toEqual([team.leadAddress, team.mentorEmail]);
    expect(first[0]!.subject).toBe('바닷가빨래터: 3. 10.(월) 15:00 멘토링');
    expect(first[0]!.body_text).toContain('장소: 상담실 2');
    expect(first.map(revisionOf)).toEqual([
      ['REQUEST', '0', `${id}@localhost`],
      ['REQUEST', '0', `${id}@localhost`],
    ]);
    expect(first[1]!.calendar!.content.replaceAll('\r\n ', '')).not.toContain(team.leadAddress);
    const later = all.slice(2);
    expect(later.map(revisionOf)).toEqual([
      ['CANCEL', '2', `${id}@localhost`],
      ['CANCEL', '2', `${id}@localhost`],
    ]);
    expect(later[0]!.body_text).toContain('감기에 걸렸어요');
    expect(later[0]!.calendar!.content).toContain('SUMMARY:바닷가빨래터 멘토링\r\n');
  });

  it('leaves the calendar of the mentor who handed it over, and stands in the new one’s', async () => {
    await plan();
    const { mentorId, email } = await insertMentor(hub, { name: '박멘토' });
    await hub.get(HandOverPair).execute(team.staff, {
      assignmentId: team.assignmentId,
      version: 1,
      toMentorId: mentorId,
      reason: '이사해요',
      capacityReason: null,
    });

    const mails = await told();

    expect(mails.map(({ to_address, calendar }) => [to_address, calendar!.method])).toEqual([
      [team.leadAddress, 'REQUEST'],
      [email, 'REQUEST'],
      [team.mentorEmail, 'CANCEL'],
    ]);
  });

  it('tells the second of two who change it, and stays cancelled', async () => {
    const { id } = await plan();
    const cancel = (version: number) =>
      hub.get(CancelSession).execute(team.mentor, { sessionId: id, version, reason: '감기에 걸렸어요' });
    await hub.get(MoveSession).execute(team.staff, { sessionId: id, version: 1, ...MEETING, minutes: 90 });

    await expect(cancel(1)).rejects.toThrow(StaleVersion);
    await cancel(2);
    await expect(cancel(3)).rejects.toThrow(SessionNotPlanned);
    expect((await hub.auditTrail()).map(({ action }) => action)).toEqual([
      'session.planned',
      'session.moved',
      'session.cancelled',
    ]);
  });
});
