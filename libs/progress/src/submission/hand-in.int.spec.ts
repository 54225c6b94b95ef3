import { beforeEach, describe, expect, it } from '@jest/globals';
import { InvalidInput, NotFound, OutOfReach, StaleVersion, UnitOfWork } from '@onsil/platform';
import { freshHub, untilItWaits, type HubHarness } from '@onsil/testing/platform';

import { ANSWERS, insertRunningTeam, type RunningTeam } from '../../testing/index.js';
import { Departures } from '../enrolment/departures.js';
import { AskException } from '../exception/ask-exception.js';
import {
  AlreadyInReview,
  CohortIsNotOpen,
  MilestoneIsBlocked,
  ReviewHasStarted,
  TeamHasLeft,
} from '../progress.errors.js';
import { ProgressModule } from '../progress.module.js';
import { StartReview } from '../review/start-review.js';
import { TeamMilestoneQuery } from '../team-milestone/team-milestone.query.js';
import { HandIn } from './hand-in.js';
import { SaveDraft } from './save-draft.js';
import { TakeBack } from './take-back.js';

describe('HandIn', () => {
  let hub: HubHarness;
  let team: RunningTeam;
  let teamMilestoneId: string;
  let handIn: HandIn;
  const command = () => ({ teamMilestoneId, answers: ANSWERS, version: 1 });

  beforeEach(async () => {
    hub = await freshHub({ modules: [ProgressModule] });
    team = await insertRunningTeam(hub);
    teamMilestoneId = team.teamMilestones['M1']!;
    handIn = hub.get(HandIn);
  });

  it('keeps the attempt and the plan as it is, and tells the trail and the other modules', async () => {
    const view = await handIn.execute(team.lead, command());

    expect(view).toMatchObject({ status: 'in_review', version: 2, shown: { state: 'in_review', turn: 'hub' } });
    expect(view.attempts).toMatchObject([
      { attempt: 1, status: 'in_review', isOnBehalf: false, handedInBy: { name: '대표 12' }, answers: ANSWERS },
    ]);
    expect(await hub.auditTrail()).toMatchObject([{ action: 'submission.handed_in', team_id: team.teamId }]);
    expect(await hub.outbox()).toMatchObject([{ name: 'progress.handed_in.v1', payload: { teamMilestoneId } }]);
  });

  it('keeps the team on the revision it handed in when the plan changes later', async () => {
    await handIn.execute(team.lead, command());
    await hub.asOwner(
      `update programmes.milestone set title = 'Another', evidence = '[]', revision = 2 where id = $1`,
      [team.milestones['M1']],
    );

    const [row] = await hub.asOwner(
      `select kept_revision, kept_plan->>'title' as title from progress.team_milestone where id = $1`,
      [teamMilestoneId],
    );

    expect(row).toEqual({ kept_revision: 1, title: 'M1 마일스톤' });
  });

  it('names staff who hand in on behalf of a team, on screen and in the trail', async () => {
    const view = await handIn.execute(team.staff, command());

    expect(view.attempts[0]).toMatchObject({ isOnBehalf: true, handedInBy: { name: '담당자 02' } });
    expect(await hub.auditTrail()).toMatchObject([{ action: 'submission.handed_in_on_behalf' }]);
  });

  it('takes nothing from a team that was taken off its cohort, and says so before it is tried', async () => {
    await hub.get(SaveDraft).execute(team.lead, { teamMilestoneId, answers: ANSWERS, version: 0 });
    await hub.tx((tx) => hub.get(Departures).leave(tx, { ...team, exit: 'withdrawn', reason: '그만뒀어요' }));

    await expect(handIn.execute(team.lead, command())).rejects.toThrow(TeamHasLeft);
    await expect(
      hub.get(SaveDraft).execute(team.lead, { teamMilestoneId, answers: ANSWERS, version: 1 }),
    ).rejects.toThrow(TeamHasLeft);
    const asked = { teamMilestoneId, kind: 'waiver', reason: '이미 했어요' } as const;
    await expect(hub.get(AskException).execute(team.lead, asked)).rejects.toThrow(TeamHasLeft);
    expect((await hub.get(TeamMilestoneQuery).get(hub.read, team.lead, teamMilestoneId)).capabilities).toMatchObject({
      handIn: false,
      ask: false,
      extendUpToDays: null,
    });
  });

  it('waits for whoever closes the cohort, and is then too late', async () => {
    let handing: Promise<unknown> | undefined;

    await hub.tx(async (tx) => {
      await tx.rows(`update programmes.cohort set phase = 'closed' where hub_id = $1`, [tx.hubId]);
      handing = handIn.execute(team.lead, command());
      await untilItWaits(hub, handing);
    });

    await expect(handing).rejects.toThrow(CohortIsNotOpen);
  });

  it('clears the draft that was handed in', async () => {
    await hub.get(SaveDraft).execute(team.lead, { teamMilestoneId, answers: ANSWERS, version: 0 });

    const view = await handIn.execute(team.lead, command());

    expect(view.draft).toBeNull();
  });

  it('names every item that is missing', async () => {
    const refused = handIn.execute(team.lead, { ...command(), answers: [] });

    await expect(refused).rejects.toThrow(InvalidInput);
    await expect(refused).rejects.toMatchObject({
      issues: [{ pointer: '/answers/who', code: 'progress.evidence_missing' }],
    });
    expect(await hub.outbox()).toEqual([]);
  });

  it('says what blocks', async () => {
    const blocked = handIn.execute(team.lead, { ...command(), teamMilestoneId: team.teamMilestones['M2']! });

    await expect(blocked).rejects.toThrow(MilestoneIsBlocked);
    await expect(blocked).rejects.toMatchObject({ params: { milestones: 'M1' } });
  });

  it('tells the second of two tabs, with what stands there now', async () => {
    await handIn.execute(team.lead, command());

    const second = handIn.execute(team.lead, command());

    await expect(second).rejects.toThrow(StaleVersion);
    await expect(second).rejects.toMatchObject({ current: { status: 'in_review', attempts: [{ attempt: 1 }] } });
  });

  it('takes nothing while the hub has it, even with the newest version', async () => {
    await handIn.execute(team.lead, command());

    await expect(handIn.execute(team.lead, { ...command(), version: 2 })).rejects.toThrow(AlreadyInReview);
  });

  it('makes one attempt of 50 at once', async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 50 }, () => handIn.execute(team.lead, command())));

    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.code] : []))).toEqual(
      Array.from({ length: 49 }, () => 'platform.stale_version'),
    );
    expect(await hub.outbox()).toHaveLength(1);
  });

  it('is refused in a cohort that is not open', async () => {
    await hub.asOwner(`update programmes.cohort set phase = 'closed' where id = $1`, [team.cohortId]);

    await expect(handIn.execute(team.lead, command())).rejects.toThrow(CohortIsNotOpen);
  });

  it('hides the team from another team, and another hub from everyone', async () => {
    const otherTeam = hub.actorAs('team_lead', { ownTeamIds: [team.milestones['M1']!] });
    const otherHub = await freshHub({ modules: [ProgressModule] });

    await expect(handIn.execute(otherTeam, command())).rejects.toThrow(NotFound);
    await expect(handIn.execute(otherHub.actorAs('hub_staff'), command())).rejects.toThrow(NotFound);
  });

  it('lets a mentor look and not hand in', async () => {
    const mentor = hub.actorAs('mentor', { assignedTeamIds: [team.teamId], without: ['milestone.hand_in'] });

    await expect(handIn.execute(mentor, command())).rejects.toThrow(OutOfReach);
  });

  describe('TakeBack', () => {
    it('gives the attempt back while nobody has begun', async () => {
      const { attempts } = await handIn.execute(team.lead, command());

      const view = await hub.get(TakeBack).execute(team.lead, { submissionId: attempts[0]!.id });

      expect(view).toMatchObject({ status: 'open', attempts: [{ status: 'taken_back' }] });
      expect(view.capabilities).toMatchObject({ handIn: true, takeBack: false });
    });

    it('is refused once a reviewer has begun', async () => {
      const { attempts } = await handIn.execute(team.lead, command());
      await hub.get(StartReview).execute(team.staff, { submissionId: attempts[0]!.id });

      await expect(hub.get(TakeBack).execute(team.lead, { submissionId: attempts[0]!.id })).rejects.toThrow(
        ReviewHasStarted,
      );
    });
  });

  describe('SaveDraft', () => {
    const longer = [{ ...ANSWERS[0]!, body: '어촌계 주민 14명, 다시 온 사람 6명' }];

    it('keeps the text for the whole team and leaves no audit entry', async () => {
      const save = hub.get(SaveDraft);
      await save.execute(team.lead, { teamMilestoneId, answers: ANSWERS, version: 0 });

      const draft = await save.execute(team.lead, { teamMilestoneId, answers: longer, version: 1 });

      expect(draft).toMatchObject({ answers: longer, version: 2, savedBy: { name: '대표 12' } });
      expect(await hub.auditTrail()).toEqual([]);
    });

    it('tells the second of two writers, with the other text', async () => {
      const save = hub.get(SaveDraft);
      await save.execute(team.lead, { teamMilestoneId, answers: longer, version: 0 });

      const second = save.execute(team.staff, { teamMilestoneId, answers: ANSWERS, version: 0 });

      await expect(second).rejects.toThrow(StaleVersion);
      await expect(second).rejects.toMatchObject({ current: { answers: longer, version: 1 } });
    });

    it('is not shown to those who only read', async () => {
      await hub.get(SaveDraft).execute(team.lead, { teamMilestoneId, answers: ANSWERS, version: 0 });
      const { TeamMilestoneQuery } = await import('../team-milestone/team-milestone.query.js');
      const mentor = hub.actorAs('mentor', { assignedTeamIds: [team.teamId], without: ['milestone.hand_in'] });

      const view = await hub.get(TeamMilestoneQuery).get(hub.get(UnitOfWork).read(mentor), mentor, teamMilestoneId);

      expect(view.draft).toBeNull();
    });
  });
});
