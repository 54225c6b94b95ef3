import { beforeEach, describe, expect, it } from '@jest/globals';
import type { AddMentorBody } from '@onsil/contracts';
import { newId, NotFound, StaleVersion } from '@onsil/platform';
import { insertGrant, insertPerson } from '@onsil/testing/identity';
import { freshHub, untilItWaits, type HubHarness } from '@onsil/testing/platform';

import { aLog, insertMentor, insertMentoredTeam, mailsOf, react, type MentoredTeam } from '../../testing/index.js';
import { AlreadyAssigned, AssignmentEnded, MentorExists, MentorIsFull, MentorRests } from '../mentoring.errors.js';
import { MentoringModule } from '../mentoring.module.js';
import { SendLog } from '../session-log/send-log.js';
import { PlanSession } from '../session/plan-session.js';
import { SessionQuery } from '../session/session.query.js';
import { AddMentor } from './add-mentor.js';
import { AssignMentor } from './assign-mentor.js';
import { EndAssignment } from './end-assignment.js';
import { FollowClaims } from './follow-claims.reaction.js';
import { FollowGrants } from './follow-grants.reaction.js';
import { HandOverPair } from './hand-over-pair.js';
import { MentorQuery } from './mentor.query.js';
import { TellOfAssignment } from './tell-of-assignment.reaction.js';
import { SetPrimaryMentor } from './set-primary-mentor.js';
import { UpdateMentor } from './update-mentor.js';

const PROFILE = { specialties: ['law'], languages: ['ko'], district: '춘천시', capacity: 1, introduction: '' };

describe('mentors and their teams', () => {
  let hub: HubHarness;
  let team: MentoredTeam;

  beforeEach(async () => {
    hub = await freshHub({ modules: [MentoringModule] });
    team = await insertMentoredTeam(hub);
  });

  const add = (who: Partial<Pick<AddMentorBody, 'personId' | 'participantId'>>) =>
    hub.get(AddMentor).execute(team.staff, { personId: null, participantId: null, ...PROFILE, ...who });
  const assign = (mentorId: string, capacityReason: string | null = null, isPrimary = false) =>
    hub.get(AssignMentor).execute(team.staff, { mentorId, teamId: team.teamId, isPrimary, capacityReason });
  const grantsOf = (personId: string) =>
    hub.asOwner<{ scope: string }>(
      `select scope from identity.hub_grant where hub_id = $1 and person_id = $2 and role = 'mentor' and ended_at is null order by scope`,
      [hub.hub.id, personId],
    );

  it('makes a mentor of a person of the hub, who gets the role with it', async () => {
    const { id: personId } = await insertPerson(hub, { name: '박변호' });
    await insertGrant(hub, { personId, role: 'hub_staff' });

    const mentor = await add({ personId });

    expect(mentor).toMatchObject({ name: '박변호', personId, specialties: ['law'], assignments: [], version: 1 });
    expect(await grantsOf(personId)).toEqual([{ scope: 'hub' }]);
    await expect(add({ personId })).rejects.toThrow(MentorExists);
  });

  it('makes a mentor of a participant without an account, and of nobody from elsewhere', async () => {
    const stranger = await insertPerson(hub, { name: '남' });

    expect(await add({ participantId: team.memberId })).toMatchObject({ name: '팀원 12-1', personId: null });
    await expect(add({ personId: stranger.id })).rejects.toThrow(NotFound);
  });

  it('gives a mentor who claims an account their teams', async () => {
    const { id } = await add({ participantId: team.memberId });
    await assign(id);
    const { id: personId } = await insertPerson(hub, { name: '팀원 12-1' });
    await hub.asOwner(
      `update ventures.participant set person_id = $2, claimed_at = now() where hub_id = $1 and id = $3`,
      [hub.hub.id, personId, team.memberId],
    );

    await hub.tx((tx) =>
      hub.get(FollowClaims).execute(tx, {
        id,
        name: 'identity.grant_changed.v1',
        payload: { personId, role: 'team_member', scope: 'team', scopeId: team.teamId },
        occurredAt: tx.at,
      }),
    );

    expect(await hub.get(MentorQuery).one(team.staff, id)).toMatchObject({ personId });
    expect(await grantsOf(personId)).toEqual([{ scope: 'hub' }, { scope: 'team' }]);
  });

  it('lists mentors by name, page by page, and those with room', async () => {
    await insertMentor(hub, { name: '가멘토', capacity: 0 });
    await insertMentor(hub, { name: '하멘토' });
    const page = (query: object) =>
      hub.get(MentorQuery).page(team.staff, { limit: 2, room: 'any', ...query } as Parameters<MentorQuery['page']>[1]);

    const first = await page({});
    const second = await page({ after: first.next! });

    expect([...first.items, ...second.items].map(({ name }) => name)).toEqual(['가멘토', '멘토 03', '하멘토']);
    expect(second.next).toBeNull();
    expect((await page({ room: 'free' })).items.map(({ name }) => name)).toEqual(['멘토 03', '하멘토']);
    expect(first.items[1]).toMatchObject({ teams: [{ id: team.teamId, isPrimary: true }] });
  });

  it('goes above a capacity with a reason only', async () => {
    const { mentorId } = await insertMentor(hub, { name: '박멘토', capacity: 0 });

    await expect(assign(mentorId)).rejects.toThrow(MentorIsFull);
    const { assignments } = await assign(mentorId, '다른 멘토가 없어요');

    expect(assignments).toMatchObject([{ team: { id: team.teamId }, capacityReason: '다른 멘토가 없어요' }]);
    await expect(assign(mentorId, '또')).rejects.toThrow(AlreadyAssigned);
    expect((await hub.auditTrail())[0]).toMatchObject({ action: 'mentor.assigned', reason: '다른 멘토가 없어요' });
  });

  it('opens the team to the mentor, and has one primary mentor at a time', async () => {
    const { mentorId, actor } = await insertMentor(hub, { name: '박멘토' });

    const { assignments } = await assign(mentorId, null, true);

    expect(assignments).toMatchObject([{ isPrimary: true }]);
    expect(await grantsOf(actor.personId!)).toEqual([{ scope: 'hub' }, { scope: 'team' }]);
    expect((await hub.get(MentorQuery).one(team.staff, team.mentorId)).assignments).toMatchObject([
      { isPrimary: false },
    ]);
    const { id, version } = (await hub.get(MentorQuery).one(team.staff, team.mentorId)).assignments[0]!;
    await expect(
      hub.get(SetPrimaryMentor).execute(team.staff, { assignmentId: id, version: version - 1, isPrimary: true }),
    ).rejects.toThrow(StaleVersion);
    await hub.get(SetPrimaryMentor).execute(team.staff, { assignmentId: id, version, isPrimary: true });
    expect((await hub.get(MentorQuery).one(team.staff, mentorId)).assignments).toMatchObject([{ isPrimary: false }]);
  });

  it('tells the mentor which team is theirs, and the team whom they can ask, by mail', async () => {
    const { mentorId, email } = await insertMentor(hub, { name: '박멘토' });
    await hub
      .get(AssignMentor)
      .execute(team.staff, { mentorId, teamId: team.teamId, isPrimary: false, capacityReason: null });

    await react(hub, 'mentoring.mentor_assigned.v1', hub.get(TellOfAssignment));

    const mails = await mailsOf(hub);
    expect(mails.map(({ to_address, subject }) => [to_address, subject])).toEqual([
      [email, '바닷가빨래터 팀을 맡으셨어요'],
      [team.leadAddress, '바닷가빨래터: 우리 팀을 맡은 멘토를 알려 드려요'],
    ]);
    for (const { body_text: text } of mails) expect(text).toContain(`/h/${hub.hub.slug}/teams/${team.teamId}`);
    expect(mails[1]!.body_text).toContain('박멘토 멘토님이');
  });

  it('gives no team to a mentor who rests', async () => {
    const { mentorId } = await insertMentor(hub, { name: '박멘토' });
    await hub
      .get(UpdateMentor)
      .execute(team.staff, { mentorId, version: 1, ...PROFILE, district: null, isResting: true });

    await expect(assign(mentorId)).rejects.toThrow(MentorRests);
  });

  it('ends a pair: the team is closed to the mentor and coming sessions are cancelled with the reason', async () => {
    const coming = await plan(team);

    const view = await hub
      .get(EndAssignment)
      .execute(team.staff, { assignmentId: team.assignmentId, version: 1, reason: '이사해요' });

    expect(view.assignments).toMatchObject([{ endedOn: '2031-03-04', endReason: '이사해요', isPrimary: false }]);
    expect(await grantsOf(team.mentor.personId!)).toEqual([{ scope: 'hub' }]);
    expect(await hub.get(SessionQuery).one(team.staff, coming.id)).toMatchObject({
      status: 'cancelled',
      cancelReason: '이사해요',
    });
    await expect(
      hub.get(EndAssignment).execute(team.staff, { assignmentId: team.assignmentId, version: 2, reason: '또' }),
    ).rejects.toThrow(AssignmentEnded);
  });

  it('ends a pair while the log of its session is being sent: one waits, neither is thrown out', async () => {
    const session = await plan(team);
    const log = aLog(team, { startsAt: '2031-03-03T06:00:00Z' });
    const personId = team.mentor.personId!;
    await hub.asOwner(
      `update identity.hub_grant set ended_at = now() where hub_id = $1 and scope = 'team' and person_id = $2`,
      [hub.hub.id, personId],
    );
    const ended = {
      id: newId(),
      name: 'identity.grant_changed.v1' as const,
      payload: { personId, role: 'mentor', scope: 'team', scopeId: team.teamId },
      occurredAt: hub.clock.now(),
    };
    let sending: Promise<unknown> | undefined;
    let parting: Promise<unknown> | undefined;

    await hub.tx(async (tx) => {
      await tx.rows(`lock table mentoring.session_log in exclusive mode`);
      sending = hub.get(SendLog).execute(team.mentor, { sessionId: session.id, version: 1, ...log });
      await untilItWaits(hub, sending);
      parting = hub.tx((inner) => hub.get(FollowGrants).execute(inner, ended));
      await untilItWaits(hub, parting, 2);
    });

    await Promise.all([sending, parting]);

    expect(await hub.get(SessionQuery).one(team.staff, session.id)).toMatchObject({ status: 'held' });
    expect((await hub.get(MentorQuery).one(team.staff, team.mentorId)).assignments).toMatchObject([
      { endedOn: '2031-03-04' },
    ]);
  });

  it('hands a pair over with its coming sessions', async () => {
    const coming = await plan(team);
    const { mentorId } = await insertMentor(hub, { name: '박멘토' });

    const view = await hub.get(HandOverPair).execute(team.staff, {
      assignmentId: team.assignmentId,
      version: 1,
      toMentorId: mentorId,
      reason: '이사해요',
      capacityReason: null,
    });

    expect(view.assignments).toMatchObject([{ team: { id: team.teamId }, isPrimary: true }]);
    expect(await hub.get(SessionQuery).one(team.staff, coming.id)).toMatchObject({
      mentor: { id: mentorId, name: '박멘토' },
      status: 'planned',
    });
  });

  it('hands a pair over to somebody else only', async () => {
    const { assignmentId, mentorId } = team;

    await expect(
      hub.get(HandOverPair).execute(team.staff, {
        assignmentId,
        version: 1,
        toMentorId: mentorId,
        reason: '이사해요',
        capacityReason: null,
      }),
    ).rejects.toThrow(AlreadyAssigned);
    expect((await hub.get(MentorQuery).one(team.staff, mentorId)).assignments).toMatchObject([{ endedOn: null }]);
  });

  const plan = ({ teamId, mentorId }: MentoredTeam) =>
    hub.get(PlanSession).execute(team.staff, {
      teamId,
      mentorId,
      startsAt: '2031-03-10T06:00:00Z',
      minutes: 60,
      mode: 'at_hub',
      place: '상담실 2',
      link: null,
      question: '',
    });

  it('follows a mentor’s right that was given, and ended, on the people page', async () => {
    const { id: personId } = await insertPerson(hub, { name: '초대멘토' });
    const grantId = await insertGrant(hub, { personId, role: 'mentor', scope: 'team', scopeId: team.teamId });
    const follow = () =>
      hub.tx((tx) =>
        hub.get(FollowGrants).execute(tx, {
          id: grantId,
          name: 'identity.grant_changed.v1',
          payload: { personId, role: 'mentor', scope: 'team', scopeId: team.teamId },
          occurredAt: tx.at,
        }),
      );
    const mentor = async () => {
      const { items } = await hub.get(MentorQuery).page(team.staff, { limit: 50, room: 'any', search: '초대멘토' });
      return items[0];
    };

    await follow();
    await follow();
    expect(await mentor()).toMatchObject({ teams: [{ id: team.teamId, isPrimary: false }] });
    expect(await grantsOf(personId)).toEqual([{ scope: 'hub' }, { scope: 'team' }]);

    await hub.asOwner(`update identity.hub_grant set ended_at = now() where id = $1`, [grantId]);
    await follow();
    expect(await mentor()).toMatchObject({ teams: [] });
  });

  it('hides another hub’s mentors', async () => {
    const other = (await freshHub({ modules: [MentoringModule] })).actorAs('hub_staff');

    await expect(hub.get(MentorQuery).one(other, team.mentorId)).rejects.toThrow(NotFound);
    await expect(
      hub
        .get(AssignMentor)
        .execute(other, { mentorId: team.mentorId, teamId: team.teamId, isPrimary: false, capacityReason: null }),
    ).rejects.toThrow(NotFound);
  });
});
