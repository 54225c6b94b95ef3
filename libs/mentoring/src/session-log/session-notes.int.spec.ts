import { beforeEach, describe, expect, it } from '@jest/globals';
import type { NoteAudience } from '@onsil/contracts';
import type { Actor } from '@onsil/platform';
import { freshHub, type HubHarness } from '@onsil/testing/platform';

import {
  aLog,
  insertLoggedSession,
  insertMentor,
  insertMentoredTeam,
  insertSession,
  type MentoredTeam,
} from '../../testing/index.js';
import { NoteCannotBeWidened } from '../mentoring.errors.js';
import { MentoringModule } from '../mentoring.module.js';
import { HandOverPair } from '../mentor/hand-over-pair.js';
import { PlanSession } from '../session/plan-session.js';
import { SessionQuery } from '../session/session.query.js';
import { CorrectLog } from './correct-log.js';
import { SaveLogDraft } from './save-log-draft.js';
import { SaveNote } from './save-note.js';
import { SendLog } from './send-log.js';

const SECRET = '대표가 많이 지쳐 보인다';

describe('the second note of a log', () => {
  let hub: HubHarness;
  let team: MentoredTeam;

  beforeEach(async () => {
    hub = await freshHub({ modules: [MentoringModule] });
    team = await insertMentoredTeam(hub);
    hub.clock.set('2031-03-04T08:00:00Z');
  });

  const logged = (audience: NoteAudience, by = team.mentor) =>
    insertLoggedSession(hub, team, { by, note: { audience, body: SECRET } });
  const notesFor = async (actor: Actor, id: string) =>
    (await hub.get(SessionQuery).one(actor, id)).notes.map(({ body }) => body);

  it('for mentor and staff is read by them, never by the team or the mentor’s colleague', async () => {
    const { id } = await logged('mentor_and_staff');
    const colleague = hub.actorAs('mentor', { assignedTeamIds: [team.teamId] });

    expect(await notesFor(team.mentor, id)).toEqual([SECRET]);
    expect(await notesFor(team.staff, id)).toEqual([SECRET]);
    expect(await notesFor(team.manager, id)).toEqual([SECRET]);
    expect(await notesFor(team.lead, id)).toEqual([]);
    expect(await notesFor(colleague, id)).toEqual([]);
  });

  it('for its author alone is read by its author alone, after a correction and a hand-over too', async () => {
    const { id, log } = await logged('only_me');
    const { actions: _, note: __, ...content } = aLog(team, { minutes: 90 });
    await hub
      .get(CorrectLog)
      .execute(team.staff, { sessionId: id, version: log!.version, ...content, reason: '시간이 달라요' });
    const heir = await insertMentor(hub, { name: '박멘토', teamIds: [team.teamId] });
    await hub.get(HandOverPair).execute(team.staff, {
      assignmentId: team.assignmentId,
      version: 1,
      toMentorId: heir.mentorId,
      reason: '이사해요',
      capacityReason: null,
    });
    const handedOver = hub.actorAs('mentor', { personId: team.mentor.personId! });

    for (const actor of [team.staff, team.manager, team.lead, heir.actor])
      expect(await notesFor(actor, id)).toEqual([]);
    expect(await notesFor(handedOver, id)).toEqual([SECRET]);
  });

  it('of staff who log for a mentor stays theirs', async () => {
    const { id } = await logged('only_me', team.staff);

    expect(await notesFor(team.staff, id)).toEqual([SECRET]);
    expect(await notesFor(team.otherStaff, id)).toEqual([]);
    expect(await notesFor(team.mentor, id)).toEqual([]);
  });

  it('is for its author until the log is sent, whoever it is for then', async () => {
    const { id } = await insertSession(hub, team);
    await hub.get(SaveLogDraft).execute(team.mentor, {
      sessionId: id,
      version: 0,
      ...aLog(team),
      note: { audience: 'mentor_and_staff', body: SECRET },
    });

    expect(await notesFor(team.mentor, id)).toEqual([SECRET]);
    expect(await notesFor(team.staff, id)).toEqual([]);
  });

  it('that was wiped before the log was sent is gone with it', async () => {
    const { id, version } = await insertSession(hub, team);
    const note = { audience: 'mentor_and_staff' as const, body: SECRET };
    await hub.get(SaveLogDraft).execute(team.mentor, { sessionId: id, version: 0, ...aLog(team), note });

    await hub.get(SendLog).execute(team.mentor, { sessionId: id, version, ...aLog(team), note: null });

    for (const actor of [team.mentor, team.staff]) expect(await notesFor(actor, id)).toEqual([]);
  });

  it('of a session that was handed over before it was held stays with who wrote it', async () => {
    const { id } = await hub.get(PlanSession).execute(team.mentor, {
      teamId: team.teamId,
      mentorId: team.mentorId,
      startsAt: '2031-03-10T06:00:00Z',
      minutes: 60,
      mode: 'at_hub',
      place: '상담실 2',
      link: null,
      question: '',
    });
    const note = { audience: 'mentor_and_staff' as const, body: SECRET };
    await hub.get(SaveLogDraft).execute(team.mentor, { sessionId: id, version: 0, ...aLog(team), note });
    const heir = await insertMentor(hub, { name: '박멘토', teamIds: [team.teamId] });
    await hub.get(HandOverPair).execute(team.staff, {
      assignmentId: team.assignmentId,
      version: 1,
      toMentorId: heir.mentorId,
      reason: '이사해요',
      capacityReason: null,
    });
    hub.clock.set('2031-03-10T08:00:00Z');

    await hub.get(SendLog).execute(heir.actor, { sessionId: id, version: 2, ...aLog(team) });

    for (const actor of [heir.actor, team.staff]) expect(await notesFor(actor, id)).toEqual([]);
  });

  it('is fixed at its first save, may be narrowed and is never widened again', async () => {
    const { id } = await insertSession(hub, team);
    let version = 0;
    const save = async (audience: NoteAudience, body = SECRET) => {
      const draft = await hub
        .get(SaveLogDraft)
        .execute(team.mentor, { sessionId: id, version, ...aLog(team), note: { audience, body } });
      version = draft.version;
      return draft.note;
    };

    expect(await save('only_me', '')).toBeNull();
    expect(await save('mentor_and_staff')).toMatchObject({ audience: 'mentor_and_staff' });
    expect(await save('only_me')).toMatchObject({ audience: 'only_me' });
    await expect(save('mentor_and_staff')).rejects.toThrow(NoteCannotBeWidened);
    await expect(save('mentor_and_staff', '')).rejects.toThrow(NoteCannotBeWidened);
  });

  it('cannot be widened after sending either, nor by SQL past the application', async () => {
    const { id } = await logged('only_me');
    const widen = hub.get(SaveNote).execute(team.mentor, { sessionId: id, audience: 'mentor_and_staff', body: SECRET });

    await expect(widen).rejects.toThrow(NoteCannotBeWidened);
    await expect(
      hub.asOwner(`update mentoring.session_note set audience = 'mentor_and_staff' where hub_id = $1`, [hub.hub.id]),
    ).rejects.toThrow('never shown to more people');
  });

  it('stands in no audit value, event, or mail', async () => {
    const { id } = await logged('mentor_and_staff');
    await hub.get(SaveNote).execute(team.mentor, { sessionId: id, audience: 'only_me', body: `${SECRET}!` });

    const [{ everything }] = (await hub.asOwner<{ everything: string }>(
      `select coalesce((select string_agg(a::text, ' ') from platform.audit_entry a where a.hub_id = $1), '')
           || coalesce((select string_agg(o::text, ' ') from platform.outbox_message o where o.hub_id = $1), '')
           || coalesce((select string_agg(m::text, ' ') from platform.mail m where m.hub_id = $1), '') as everything`,
      [hub.hub.id],
    )) as [{ everything: string }];
    expect(everything).toContain('session_note.saved');
    expect(everything).not.toContain(SECRET);
  });
});
