import { beforeEach, describe, expect, it } from '@jest/globals';
import { NotFound, StaleVersion, UnitOfWork, type Actor, type DeliveredEvent } from '@onsil/platform';
import { freshHub, type HubHarness } from '@onsil/testing/platform';

import { ANSWERS, insertMember, insertRunningTeam, type RunningTeam } from '../../testing/index.js';
import { NotInReview, OwnHandIn } from '../progress.errors.js';
import { ProgressModule } from '../progress.module.js';
import { HandIn } from '../submission/hand-in.js';
import { ReopenMilestone } from '../team-milestone/reopen-milestone.js';
import { TeamMilestoneQuery } from '../team-milestone/team-milestone.query.js';
import { AcceptSubmission } from './accept-submission.js';
import { ReturnSubmission } from './return-submission.js';
import { SendDecisionMail } from './send-decision-mail.reaction.js';

const RETURN = { body: '영수증 5장을 올려 주세요.', marks: [{ itemId: 'who', isOk: false, note: '14명의 영수증' }] };
const ACCEPT = { body: '', marks: [] };

describe('deciding on an attempt', () => {
  let hub: HubHarness;
  let team: RunningTeam;
  let teamMilestoneId: string;
  let accept: AcceptSubmission;
  let giveBack: ReturnSubmission;
  const handIn = async (actor = team.lead, version = 1) => {
    const view = await hub.get(HandIn).execute(actor, { teamMilestoneId, answers: ANSWERS, version });
    return { submissionId: view.attempts.at(-1)!.id, version: view.version };
  };
  const seenBy = (actor: Actor) =>
    hub.get(TeamMilestoneQuery).get(hub.get(UnitOfWork).read(actor), actor, teamMilestoneId);

  beforeEach(async () => {
    hub = await freshHub({ modules: [ProgressModule] });
    team = await insertRunningTeam(hub);
    teamMilestoneId = team.teamMilestones['M1']!;
    accept = hub.get(AcceptSubmission);
    giveBack = hub.get(ReturnSubmission);
  });

  it('keeps attempts side by side: returned with marks, handed in again, accepted', async () => {
    const returned = await giveBack.execute(team.staff, { ...(await handIn()), ...RETURN });
    const second = await handIn(team.lead, returned.version);
    const view = await accept.execute(team.otherStaff, { ...second, ...ACCEPT });

    expect(view).toMatchObject({ status: 'accepted', shown: { state: 'done' } });
    expect(view.attempts).toMatchObject([
      { attempt: 1, status: 'returned', review: { decision: 'returned', ...RETURN, reviewer: { name: '담당자 02' } } },
      { attempt: 2, status: 'accepted', review: { decision: 'accepted', isOwnHandIn: false } },
    ]);
    expect((await hub.auditTrail()).map(({ action }) => action)).toEqual([
      'submission.handed_in',
      'submission.returned',
      'submission.handed_in',
      'submission.accepted',
    ]);
  });

  it('opens what waits for it once it is accepted', async () => {
    await accept.execute(team.staff, { ...(await handIn()), ...ACCEPT });

    const view = await hub
      .get(HandIn)
      .execute(team.lead, { teamMilestoneId: team.teamMilestones['M2']!, answers: ANSWERS, version: 1 });

    expect(view.status).toBe('in_review');
  });

  it('tells the second reviewer, with what the first one said', async () => {
    const waiting = await handIn();
    await giveBack.execute(team.staff, { ...waiting, ...RETURN });

    const second = accept.execute(team.otherStaff, { ...waiting, ...ACCEPT });

    await expect(second).rejects.toThrow(StaleVersion);
    await expect(second).rejects.toMatchObject({
      current: { status: 'returned', attempts: [{ review: { body: RETURN.body } }] },
    });
  });

  it('tells a reviewer whose attempt was replaced by another', async () => {
    const first = await handIn();
    const { version } = await giveBack.execute(team.staff, { ...first, ...RETURN });
    await handIn(team.lead, version);

    await expect(giveBack.execute(team.otherStaff, { ...first, ...RETURN })).rejects.toThrow(StaleVersion);
    await expect(giveBack.execute(team.otherStaff, { ...first, version: version + 1, ...RETURN })).rejects.toThrow(
      NotInReview,
    );
  });

  it('makes one terminal decision, one audit entry and one event of 50 at once', async () => {
    const waiting = await handIn();

    const outcomes = await Promise.allSettled(
      Array.from({ length: 50 }, (_, i) =>
        i % 2
          ? accept.execute(team.staff, { ...waiting, ...ACCEPT })
          : giveBack.execute(team.otherStaff, { ...waiting, ...RETURN }),
      ),
    );

    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(outcomes.filter((o) => o.status === 'rejected' && !(o.reason instanceof StaleVersion))).toEqual([]);
    const decided = (await hub.auditTrail()).filter(({ action }) => action !== 'submission.handed_in');
    expect(decided).toHaveLength(1);
    expect((await hub.outbox()).filter(({ name }) => name === 'progress.decision_made.v1')).toHaveLength(1);
  });

  it('keeps the checklist that it was made with, whatever the plan makes of it later', async () => {
    const tick = { id: 'signed', text: '서명이 있다', feedback: '협약서에 서명해 주세요.' };
    const listed = (text: string, revision: number) =>
      hub.asOwner(`update programmes.milestone set checklist = $2, checklist_revision = $3 where hub_id = $1`, [
        hub.hub.id,
        JSON.stringify([
          { ...tick, text },
          { id: 'seen', text: '다른 것', feedback: '' },
        ]),
        revision,
      ]);
    await listed('서명이 있다', 1);
    const waiting = await handIn();
    const ticked = { ...RETURN, checklist: { revision: 1, ticks: [{ id: 'signed', isOk: false }] } };

    await giveBack.execute(team.staff, { ...waiting, ...ticked });
    await listed('서명과 날짜가 있다', 2);

    const seen = await seenBy(team.staff);
    expect(seen.checklist).toMatchObject({ revision: 2, ticks: [{ text: '서명과 날짜가 있다' }, {}] });
    expect(seen.attempts[0]!.review!.checklist).toMatchObject({
      revision: 1,
      ticks: [
        { text: '서명이 있다', isOk: false },
        { id: 'seen', isOk: null },
      ],
    });
    const theirs = await seenBy(team.lead);
    expect([theirs.checklist, theirs.attempts[0]!.review!.checklist]).toEqual([null, null]);
  });

  it('is not made with a checklist that has changed under the reviewer', async () => {
    const waiting = await handIn();
    await hub.asOwner(`update programmes.milestone set checklist_revision = 2 where hub_id = $1`, [hub.hub.id]);

    await expect(
      accept.execute(team.staff, { ...waiting, ...ACCEPT, checklist: { revision: 1, ticks: [] } }),
    ).rejects.toThrow(StaleVersion);
  });

  it('lets nobody accept their own hand-in while a colleague could', async () => {
    const waiting = await handIn(team.staff);

    expect((await seenBy(team.staff)).capabilities).toMatchObject({ review: true, accept: false });
    expect((await seenBy(team.otherStaff)).capabilities).toMatchObject({ review: true, accept: true });
    await expect(accept.execute(team.staff, { ...waiting, ...ACCEPT })).rejects.toThrow(OwnHandIn);
    await expect(accept.execute(team.otherStaff, { ...waiting, ...ACCEPT })).resolves.toMatchObject({
      status: 'accepted',
    });
  });

  it('flags it in a hub of one', async () => {
    await hub.asOwner(`delete from identity.hub_grant where hub_id = $1 and person_id <> $2`, [
      hub.hub.id,
      team.staff.personId,
    ]);

    const waiting = await handIn(team.staff);
    const { capabilities } = await seenBy(team.staff);
    const view = await accept.execute(team.staff, { ...waiting, ...ACCEPT });

    expect(capabilities).toMatchObject({ review: true, accept: true });
    expect(view.attempts[0]!.review).toMatchObject({ decision: 'accepted', isOwnHandIn: true });
  });

  it('hides another hub’s attempts', async () => {
    const waiting = await handIn();
    const otherHub = await freshHub({ modules: [ProgressModule] });

    await expect(accept.execute(otherHub.actorAs('hub_staff'), { ...waiting, ...ACCEPT })).rejects.toThrow(NotFound);
  });

  it('is opened again by a manager, with the reason in the trail and the attempts kept', async () => {
    const { version } = await accept.execute(team.staff, { ...(await handIn()), ...ACCEPT });

    const view = await hub
      .get(ReopenMilestone)
      .execute(team.manager, { teamMilestoneId, version, reason: '영수증이 다른 달의 것' });

    expect(view).toMatchObject({ status: 'open', attempts: [{ status: 'accepted' }] });
    expect((await hub.auditTrail()).at(-1)).toMatchObject({
      action: 'team_milestone.reopened',
      reason: '영수증이 다른 달의 것',
    });
  });

  it('is opened again with the dates that the plan has by now, unless the team has its own or has handed in', async () => {
    const { teamMilestones, manager } = team;
    const reopened = async (code: string, columns: string) => {
      await hub.asOwner(
        `update progress.team_milestone set status = 'waived', due_on = '2031-02-01', due_at = '2031-02-01T00:00:00Z', ${columns}
          where id = $1`,
        [teamMilestones[code]],
      );
      const view = await hub
        .get(ReopenMilestone)
        .execute(manager, { teamMilestoneId: teamMilestones[code]!, version: 9, reason: '다시' });
      return [view.dueOn, new Date(view.dueAt).toISOString()];
    };

    expect(await reopened('M1', 'version = 9')).toEqual(['2031-03-14', '2031-03-14T09:00:59.999Z']);
    expect(await reopened('M2', 'version = 9, has_own_due = true')).toEqual(['2031-02-01', '2031-02-01T09:00:59.999Z']);
  });

  it('sends the team one mail where it signs in, in its language, with the reviewer’s words', async () => {
    await insertMember(hub, team, 'lead@example.org');
    await giveBack.execute(team.staff, { ...(await handIn()), ...RETURN });
    const [made] = (await hub.outbox()).filter(({ name }) => name === 'progress.decision_made.v1');

    await hub.tx((tx) =>
      hub.get(SendDecisionMail).execute(tx, { ...made!, occurredAt: tx.at } as unknown as DeliveredEvent),
    );

    const mails = await hub.asOwner<{ to_address: string; subject: string; body_text: string }>(
      `select to_address, subject, body_text from platform.mail where hub_id = $1`,
      [hub.hub.id],
    );
    expect(mails).toMatchObject([{ to_address: team.leadAddress, subject: '바닷가빨래터: M1 보완을 부탁드려요' }]);
    expect(mails[0]!.body_text).toContain('담당자 02: 영수증 5장을 올려 주세요.');
    expect(mails[0]!.body_text).toContain(`/h/${hub.hub.slug}/milestones/${teamMilestoneId}`);
  });
});
