import { beforeEach, describe, expect, it } from '@jest/globals';
import { InvalidInput, NotFound, OutOfReach, StaleVersion } from '@onsil/platform';
import { freshHub, type HubHarness } from '@onsil/testing/platform';

import {
  aLog,
  insertLoggedSession,
  insertMentoredTeam,
  insertSession,
  type MentoredTeam,
} from '../../testing/index.js';
import { LogAlreadyAnswered, NothingAgreed, SessionNotBegun, SessionNotPlanned } from '../mentoring.errors.js';
import { MentoringModule } from '../mentoring.module.js';
import { SessionQuery } from '../session/session.query.js';
import { AnswerLog } from './answer-log.js';
import { CorrectLog } from './correct-log.js';
import { LogFormQuery } from './log-form.query.js';
import { SaveLogDraft } from './save-log-draft.js';
import { SendLog } from './send-log.js';

describe('the log of a session', () => {
  let hub: HubHarness;
  let team: MentoredTeam;
  const get = (actor = team.mentor, id: string) => hub.get(SessionQuery).one(actor, id);

  beforeEach(async () => {
    hub = await freshHub({ modules: [MentoringModule] });
    team = await insertMentoredTeam(hub);
    hub.clock.set('2031-03-04T08:00:00Z');
  });

  it('opens filled from the session, with everybody of the team as having come', async () => {
    const { id } = await insertSession(hub, team);

    const form = await hub.get(LogFormQuery).execute(team.mentor, id);

    expect(form).toMatchObject({
      session: { id, number: 1, isLogOwed: true },
      start: { minutes: 60, participantIds: [team.leadId, team.memberId], mentorCame: true },
      participants: [{ name: '대표 12' }, { name: '팀원 12-1' }],
      owners: [{ name: '대표 12' }, { name: '멘토 03' }],
      isOnBehalf: false,
      draft: null,
      version: 0,
    });
  });

  it('keeps what was typed, each writer their own, and tells a second window', async () => {
    const { id } = await insertSession(hub, team);
    const draft = { ...aLog(team), note: { audience: 'only_me' as const, body: '값이 낮다' } };
    const save = (actor = team.mentor, version = 0, sharedNote = '첫 줄') =>
      hub.get(SaveLogDraft).execute(actor, { sessionId: id, version, ...draft, sharedNote });

    await save();
    await save(team.mentor, 1, '둘째 줄');

    expect((await hub.get(LogFormQuery).execute(team.mentor, id)).draft).toMatchObject({
      sharedNote: '둘째 줄',
      note: { audience: 'only_me', body: '값이 낮다' },
      version: 2,
    });
    expect((await hub.get(LogFormQuery).execute(team.staff, id)).draft).toBeNull();
    await expect(save(team.mentor, 1)).rejects.toMatchObject({ current: { sharedNote: '둘째 줄' } });
  });

  it('holds the session, makes tasks of what was agreed and asks the team for two days', async () => {
    const { id } = await insertLoggedSession(hub, team);

    const view = await get(team.lead, id);
    expect(view).toMatchObject({
      status: 'held',
      isLogOwed: false,
      log: {
        attendees: [{ name: '대표 12' }],
        writtenBy: { name: '멘토 03' },
        isOnBehalf: false,
        answer: 'waiting',
        actions: [
          {
            title: '5명에게 제안하기',
            owner: { name: '대표 12' },
            dueOn: '2031-03-20',
            status: 'open',
            canClose: true,
          },
        ],
      },
      capabilities: { answer: true, correct: false, log: false },
    });
    expect(new Date(view.log!.answerUntil)).toEqual(new Date('2031-03-06T08:00:00Z'));
    expect((await hub.auditTrail()).map(({ action }) => action)).toEqual([
      'session.added',
      'task.opened',
      'session_log.sent',
    ]);
    expect((await hub.outbox()).map(({ name }) => name)).toEqual(['mentoring.log_sent.v1']);
  });

  it('names staff who wrote it for the mentor', async () => {
    const { id } = await insertLoggedSession(hub, team, { by: team.staff });

    expect((await get(team.lead, id)).log).toMatchObject({ writtenBy: { name: '담당자 02' }, isOnBehalf: true });
  });

  it('is sent once', async () => {
    const { id, version } = await insertSession(hub, team);
    const send = () => hub.get(SendLog).execute(team.mentor, { sessionId: id, version, ...aLog(team) });

    const outcomes = await Promise.allSettled([send(), send(), send()]);

    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(send()).rejects.toThrow(StaleVersion);
    expect((await get(team.mentor, id)).log!.actions).toHaveLength(1);
  });

  it('asks for one thing that was agreed, unless nobody came or something goes on', async () => {
    const first = await insertSession(hub, team);
    const send = (session: { id: string; version: number }, log: Partial<ReturnType<typeof aLog>>) =>
      hub.get(SendLog).execute(team.mentor, { sessionId: session.id, version: session.version, ...aLog(team, log) });

    await expect(send(first, { actions: [] })).rejects.toThrow(NothingAgreed);
    await expect(send(first, { actions: [], participantIds: [] })).resolves.toMatchObject({ status: 'held' });
    await insertLoggedSession(hub, team);
    await expect(send(await insertSession(hub, team), { actions: [] })).resolves.toMatchObject({ status: 'held' });
  });

  it('takes nobody who is not of the team, and no meeting that is still to come', async () => {
    const { id, version } = await insertSession(hub, team);
    const send = (log: Partial<ReturnType<typeof aLog>>) =>
      hub.get(SendLog).execute(team.mentor, { sessionId: id, version, ...aLog(team, log) });

    await expect(send({ participantIds: [team.cohortId] })).rejects.toThrow(InvalidInput);
    await expect(send({ startsAt: '2031-03-04T08:00:01Z' })).rejects.toThrow(SessionNotBegun);
  });

  it('carries what is open to the next session until its task is closed', async () => {
    await insertLoggedSession(hub, team);
    const next = await insertSession(hub, team, { startsAt: '2031-03-04T07:30:00Z' });
    const carried = async () => (await hub.get(LogFormQuery).execute(team.mentor, next.id)).carried;

    expect(await carried()).toMatchObject([{ title: '5명에게 제안하기', isOverdue: false }]);
    await hub.tx((tx) =>
      tx.rows(`update progress.task set status = 'done', closed_at = $2 where hub_id = $1`, [tx.hubId, tx.at]),
    );
    expect(await carried()).toEqual([]);
  });

  it('is confirmed by the team once, in time', async () => {
    const { id } = await insertLoggedSession(hub, team);
    const confirm = (version: number) =>
      hub.get(AnswerLog).execute(team.lead, { sessionId: id, version, objection: null });

    await expect(confirm(7)).rejects.toThrow(StaleVersion);
    expect((await confirm(1)).log).toMatchObject({ answer: 'confirmed', answeredBy: '대표 12', version: 2 });
    await expect(confirm(2)).rejects.toThrow(LogAlreadyAnswered);
  });

  it('counts as accepted after 48 hours of silence, with nothing written', async () => {
    const { id } = await insertLoggedSession(hub, team);
    hub.clock.set('2031-03-06T08:00:00Z');

    expect((await get(team.lead, id)).log).toMatchObject({ answer: 'accepted', answeredAt: null });
    await expect(
      hub.get(AnswerLog).execute(team.lead, { sessionId: id, version: 1, objection: '아니에요' }),
    ).rejects.toThrow(LogAlreadyAnswered);
  });

  it('is corrected with a reason; what it said before stays readable and the team is asked again', async () => {
    const { id } = await insertLoggedSession(hub, team);
    await hub.get(AnswerLog).execute(team.lead, { sessionId: id, version: 1, objection: '90분이었어요' });
    const { actions: _, note: __, ...log } = aLog(team, { minutes: 90, participantIds: [team.leadId, team.memberId] });

    const view = await hub
      .get(CorrectLog)
      .execute(team.staff, { sessionId: id, version: 2, ...log, reason: '팀이 알려 주었어요' });

    expect(view.log).toMatchObject({
      minutes: 90,
      answer: 'waiting',
      objection: null,
      version: 3,
      corrections: [
        {
          by: { name: '담당자 02' },
          reason: '팀이 알려 주었어요',
          before: { minutes: 60, attendees: ['대표 12'], objection: '90분이었어요' },
        },
      ],
    });
    expect((await hub.auditTrail()).at(-1)).toMatchObject({
      action: 'session_log.corrected',
      reason: '팀이 알려 주었어요',
    });
  });

  it('is the mentor’s to correct only until the team has accepted it', async () => {
    const { id } = await insertLoggedSession(hub, team);
    const { actions: _, note: __, ...log } = aLog(team, { minutes: 90 });
    const correct = (version: number) =>
      hub.get(CorrectLog).execute(team.mentor, { sessionId: id, version, ...log, reason: '잘못 적었어요' });

    const { log: corrected } = await correct(1);
    await hub.get(AnswerLog).execute(team.lead, { sessionId: id, version: corrected!.version, objection: null });

    await expect(correct(3)).rejects.toThrow(OutOfReach);
  });

  it('is hidden from other teams, other mentors and other hubs', async () => {
    const { id, version } = await insertSession(hub, team);
    const otherHub = await freshHub({ modules: [MentoringModule] });
    const strangers = [
      hub.actorAs('team_lead', { ownTeamIds: [team.cohortId] }),
      hub.actorAs('mentor', { assignedTeamIds: [team.cohortId] }),
      otherHub.actorAs('hub_staff'),
    ];
    for (const actor of strangers) {
      await expect(get(actor, id)).rejects.toThrow(NotFound);
      await expect(hub.get(LogFormQuery).execute(actor, id)).rejects.toThrow(NotFound);
      await expect(hub.get(SendLog).execute(actor, { sessionId: id, version, ...aLog(team) })).rejects.toThrow(
        NotFound,
      );
      await expect(hub.get(SaveLogDraft).execute(actor, { sessionId: id, version: 0, ...aLog(team) })).rejects.toThrow(
        NotFound,
      );
    }
    const colleague = hub.actorAs('mentor', { assignedTeamIds: [team.teamId] });
    await expect(hub.get(SendLog).execute(colleague, { sessionId: id, version, ...aLog(team) })).rejects.toThrow(
      OutOfReach,
    );
  });

  it('keeps what another has written and not sent', async () => {
    const { id, version } = await insertSession(hub, team);
    for (const writer of [team.mentor, team.staff])
      await hub.get(SaveLogDraft).execute(writer, { sessionId: id, version: 0, ...aLog(team) });

    await hub.get(SendLog).execute(team.mentor, { sessionId: id, version, ...aLog(team) });

    const left = await hub.asOwner(`select writer_id from mentoring.log_draft where session_id = $1`, [id]);
    expect(left).toEqual([{ writer_id: team.staff.personId }]);
  });

  it('takes no draft once it was sent', async () => {
    const { id } = await insertLoggedSession(hub, team);

    await expect(
      hub.get(SaveLogDraft).execute(team.mentor, { sessionId: id, version: 0, ...aLog(team) }),
    ).rejects.toThrow(SessionNotPlanned);
  });
});
