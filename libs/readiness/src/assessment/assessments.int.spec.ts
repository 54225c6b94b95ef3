import { Readable } from 'node:stream';

import { beforeEach, describe, expect, it } from '@jest/globals';
import { jobActor, NotFound, OutOfReach, StaleVersion, type Actor } from '@onsil/platform';
import { freshHub, type HubHarness } from '@onsil/testing/platform';

import { answerUpTo, insertAssessedTeam, openRound, VRG, type AssessedTeam } from '../../testing/index.js';
import { AddEvidence } from '../evidence/add-evidence.js';
import { ForgetRemovedFiles } from '../evidence/forget-removed-files.js';
import { RemoveEvidence } from '../evidence/remove-evidence.js';
import { UploadEvidenceFile } from '../evidence/upload-evidence-file.js';
import { TeamReadinessQuery } from '../profile/team-readiness.query.js';
import {
  AssessmentIsFinished,
  CohortIsNotOpen,
  CriterionUnknown,
  NothingAnswered,
  RoundIsClosed,
} from '../readiness.errors.js';
import { ReadinessModule } from '../readiness.module.js';
import { CloseRound } from '../round/close-round.js';
import { AssessmentQuery } from './assessment.query.js';
import { FinishAssessment } from './finish-assessment.js';
import { ReopenAssessment } from './reopen-assessment.js';
import { SaveAnswer } from './save-answer.js';
import { StartAssessment } from './start-assessment.js';

/** What the page offers to those who leave the writing to their lead. */
const READS_ONLY = { addEvidence: false, leftToLead: true };

describe('an assessment', () => {
  let hub: HubHarness;
  let team: AssessedTeam;

  beforeEach(async () => {
    hub = await freshHub({ modules: [ReadinessModule] });
    hub.clock.set('2031-03-04T08:00:00Z');
    team = await insertAssessedTeam(hub);
  });

  const start = (actor = team.lead, perspective: 'self' | 'mentor' | 'staff' | 'panel' = 'self') =>
    hub.get(StartAssessment).execute(actor, { teamId: team.teamId, roundId: team.round.id, perspective });
  const answer = (assessmentId: string, more: { note?: string; version?: number; criterion?: string } = {}) =>
    hub.get(SaveAnswer).execute(team.lead, {
      assessmentId,
      criterion: 'team.1.a',
      verdict: 'met',
      note: '',
      version: 0,
      ...more,
    });
  const link = (criterion: string) =>
    hub.get(AddEvidence).execute(team.lead, {
      teamId: team.teamId,
      framework: VRG,
      criterion,
      kind: 'link',
      url: 'https://example.com/roles',
      label: '역할표',
    });
  /** Of the team, without leading it: what a lead of another team would be here as well. */
  const member = (more: Partial<Actor> = {}): Actor => ({
    ...hub.actorAs('team_member', { ownTeamIds: [team.teamId] }),
    ...more,
    reaches: { 'readiness.read': ['own'], 'readiness.assess': ['led'] },
  });
  const view = (actor = team.lead) => hub.get(TeamReadinessQuery).execute(actor, team.teamId);
  const levelOf = async (dimension = 'team') =>
    (await view()).assessments[0]!.levels.find((each) => each.dimension === dimension);

  it('is begun once for each side, and by each mentor and staff on their own', async () => {
    const first = await start();
    const again = await start();
    const own = await start(team.staff, 'staff');
    const others = await start(team.otherStaff, 'staff');

    expect(again.id).toBe(first.id);
    expect(new Set([first.id, own.id, others.id]).size).toBe(3);
    expect(own.assessor).toMatchObject({ name: '담당자 02' });
    await expect(start(team.lead, 'mentor')).rejects.toThrow(OutOfReach);
    await expect(start(team.mentor, 'self')).rejects.toThrow(OutOfReach);
  });

  it('may be a panel’s, in the hands of the staff: one for all of them, beside the other sides', async () => {
    const { id } = await answerUpTo(hub, team, { by: team.staff, as: 'panel', level: 2 });
    const again = await start(team.otherStaff, 'panel');

    expect(again).toMatchObject({ id, assessor: null });
    await expect(start(team.lead, 'panel')).rejects.toThrow(OutOfReach);
    await expect(start(team.mentor, 'panel')).rejects.toThrow(OutOfReach);
    expect((await view()).assessments).toMatchObject([{ perspective: 'panel', assessor: null, isMine: false }]);
    expect(await levelOf()).toMatchObject({ asserted: 2 });
  });

  it('keeps each answer as it is given and tells a second window', async () => {
    const { id } = await start();

    await answer(id, { note: '둘이 주 20시간' });
    await answer(id, { note: '셋이 주 20시간', version: 1 });

    await expect(answer(id, { version: 1 })).rejects.toMatchObject({ current: { note: '셋이 주 20시간', version: 2 } });
    await expect(answer(id, { criterion: 'team.1.z' })).rejects.toThrow(CriterionUnknown);
    expect((await hub.get(AssessmentQuery).one(team.lead, id)).answers).toMatchObject([
      { criterion: 'team.1.a', verdict: 'met', note: '셋이 주 20시간', savedBy: { id: team.lead.personId } },
    ]);
  });

  it('lets one of many at once keep its answer', async () => {
    const { id } = await start();

    const outcomes = await Promise.allSettled(['가', '나', '다', '라'].map((note) => answer(id, { note })));

    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(StaleVersion);
  });

  it('is a draft of its own side until it is finished', async () => {
    const { id } = await start();
    await answer(id);
    await expect(hub.get(AssessmentQuery).one(team.mentor, id)).rejects.toThrow(NotFound);
    await expect(
      hub
        .get(SaveAnswer)
        .execute(team.mentor, { assessmentId: id, criterion: 'team.1.b', verdict: 'met', note: '', version: 0 }),
    ).rejects.toThrow(NotFound);
    expect((await view(team.mentor)).assessments).toEqual([]);
    expect((await view(team.staff)).assessments).toMatchObject([{ finishedAt: null, answered: 1, answers: [] }]);

    const read = await hub.get(AssessmentQuery).one(member(), id);
    expect(read).toMatchObject({ answers: [{ criterion: 'team.1.a' }], capabilities: READS_ONLY });
    expect(await view(member())).toMatchObject({
      assessments: [{ id, isMine: false, finishedAt: null }],
      capabilities: { ...READS_ONLY, start: [] },
    });
    await expect(
      hub.get(FinishAssessment).execute(member({ ledTeamIds: [team.cohortId] }), { assessmentId: id, version: 1 }),
    ).rejects.toThrow(OutOfReach);

    await hub.get(FinishAssessment).execute(team.lead, { assessmentId: id, version: 1 });

    expect((await view(team.mentor)).assessments).toMatchObject([
      { perspective: 'self', answers: [{ criterion: 'team.1.a' }] },
    ]);
    expect((await hub.auditTrail()).map(({ action }) => action)).toEqual([
      'readiness_round.opened',
      'readiness_assessment.started',
      'readiness_assessment.finished',
    ]);
  });

  it('is finished with something answered, once, on the version that was read', async () => {
    const { id } = await start();
    const finish = (version = 1) => hub.get(FinishAssessment).execute(team.lead, { assessmentId: id, version });
    await expect(finish()).rejects.toThrow(NothingAnswered);
    await answer(id);

    const outcomes = await Promise.allSettled([finish(), finish(), finish()]);

    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(finish(2)).rejects.toThrow(AssessmentIsFinished);
    await expect(answer(id, { version: 1 })).rejects.toThrow(AssessmentIsFinished);
  });

  it('counts what is met as asserted, and as reached once there is evidence for it', async () => {
    await answerUpTo(hub, team, { by: team.lead, as: 'self', level: 1 });
    expect(await levelOf()).toMatchObject({ level: 0, asserted: 1 });

    await link('team.1.a');
    expect(await levelOf()).toMatchObject({ level: 0, asserted: 1 });
    const { id } = await link('team.1.b');

    expect(await levelOf()).toMatchObject({ level: 1, asserted: 1 });
    await hub.get(RemoveEvidence).execute(team.mentor, id);
    expect(await levelOf()).toMatchObject({ level: 0, asserted: 1 });
  });

  it('forgets a file that was removed from its evidence after a while, and keeps the line', async () => {
    const file = { content: Readable.from([Buffer.from('역할표')]), name: '역할표.txt' };
    const { id } = await hub
      .get(UploadEvidenceFile)
      .execute(team.lead, { teamId: team.teamId, framework: VRG, criterion: 'team.1.a', file });
    await hub.get(RemoveEvidence).execute(team.lead, id);
    const stored = () => hub.asOwner('select id from platform.stored_file where hub_id = $1', [hub.hub.id]);
    const forget = (before: string) => hub.get(ForgetRemovedFiles).execute(jobActor(hub.hub), new Date(before));

    await forget('2031-03-04T00:00:00Z');
    const early = await stored();
    await forget('2031-03-05T00:00:00Z');

    expect([early.length, (await stored()).length]).toEqual([1, 0]);
    expect((await hub.auditTrail()).at(-1)).toMatchObject({ action: 'readiness_evidence.file_forgotten' });
  });

  it('keeps its levels when its round is closed, whatever becomes of the evidence', async () => {
    await answerUpTo(hub, team, { by: team.lead, as: 'self', level: 1 });
    await link('team.1.a');
    const { id } = await link('team.1.b');
    await hub.get(CloseRound).execute(team.staff, { roundId: team.round.id, version: 1 });

    await hub.get(RemoveEvidence).execute(team.lead, id);

    expect(await levelOf()).toMatchObject({ level: 1 });
    await expect(start(team.mentor, 'mentor')).rejects.toThrow(RoundIsClosed);
  });

  it('can be taken back by its side while the round is open; it is a draft again', async () => {
    const { id, version } = await answerUpTo(hub, team, { by: team.lead, as: 'self', level: 1 });
    await expect(hub.get(ReopenAssessment).execute(team.staff, { assessmentId: id, version })).rejects.toThrow(
      OutOfReach,
    );

    await hub.get(ReopenAssessment).execute(team.lead, { assessmentId: id, version });

    expect((await view(team.mentor)).assessments).toEqual([]);
    expect((await view()).confirmed).toEqual([]);
  });

  it('stands still with its cohort', async () => {
    const { id } = await start();
    await hub.asOwner(`update programmes.cohort set phase = 'closed' where id = $1`, [team.cohortId]);

    await expect(answer(id)).rejects.toThrow(CohortIsNotOpen);
    await expect(start()).rejects.toThrow(CohortIsNotOpen);
    await expect(link('team.1.a')).rejects.toThrow(CohortIsNotOpen);
    await expect(openRound(hub, team)).rejects.toThrow(CohortIsNotOpen);
  });

  it('outlives its assessor’s role: what was finished stays, the draft is nobody’s to write', async () => {
    const finished = await answerUpTo(hub, team, { by: team.mentor, as: 'mentor', level: 2 });
    const draft = await start(team.otherStaff, 'staff');
    const former = { ...team.mentor, assignedTeamIds: [] };
    const formerStaff = { ...team.otherStaff, reaches: {} };

    expect((await view()).assessments).toMatchObject([{ id: finished.id, assessor: { name: '멘토 03' } }]);
    await expect(
      hub.get(ReopenAssessment).execute(former, { assessmentId: finished.id, version: finished.version }),
    ).rejects.toThrow(NotFound);
    await expect(
      hub.get(FinishAssessment).execute(formerStaff, { assessmentId: draft.id, version: 1 }),
    ).rejects.toThrow(NotFound);
  });

  it('stays under the name of a mentor whose right ends while it is written, who then reads and writes no more', async () => {
    const draft = await start(team.mentor, 'mentor');
    await hub.get(SaveAnswer).execute(team.mentor, {
      assessmentId: draft.id,
      criterion: 'team.1.a',
      verdict: 'met',
      note: '만나서 확인했어요',
      version: 0,
    });
    const gone = hub.actorAs('mentor', { personId: team.mentor.personId!, assignedTeamIds: [] });

    await expect(hub.get(AssessmentQuery).one(gone, draft.id)).rejects.toThrow(NotFound);
    await expect(
      hub.get(SaveAnswer).execute(gone, {
        assessmentId: draft.id,
        criterion: 'team.1.b',
        verdict: 'met',
        note: '',
        version: 0,
      }),
    ).rejects.toThrow(NotFound);
    await expect(
      hub.get(FinishAssessment).execute(gone, { assessmentId: draft.id, version: draft.version }),
    ).rejects.toThrow(NotFound);
    const seen = (await view(team.staff)).assessments.find(({ id }) => id === draft.id);
    expect(seen).toMatchObject({ assessor: { name: '멘토 03' }, finishedAt: null, answered: 1 });

    const back = await hub.get(AssessmentQuery).one(team.mentor, draft.id);
    expect(back.answers).toMatchObject([{ criterion: 'team.1.a', note: '만나서 확인했어요' }]);
  });

  it('keeps what a mentor has finished when the right ends, for all sides and the levels', async () => {
    const { id } = await answerUpTo(hub, team, { by: team.mentor, as: 'mentor', level: 2 });
    const gone = hub.actorAs('mentor', { personId: team.mentor.personId!, assignedTeamIds: [] });

    await expect(hub.get(ReopenAssessment).execute(gone, { assessmentId: id, version: 2 })).rejects.toThrow(NotFound);

    const seen = (await view()).assessments.find((each) => each.id === id)!;
    expect(seen).toMatchObject({ assessor: { name: '멘토 03' }, perspective: 'mentor' });
    expect(seen.levels.find(({ dimension }) => dimension === 'team')).toMatchObject({ asserted: 2 });
  });

  it('is hidden from another team and another hub', async () => {
    const { id } = await answerUpTo(hub, team, { by: team.lead, as: 'self', level: 1 });
    const stranger = hub.actorAs('team_lead', { ownTeamIds: [team.cohortId] });
    const elsewhere = (await freshHub({ modules: [ReadinessModule] })).actorAs('hub_staff');

    for (const actor of [stranger, elsewhere]) {
      await expect(hub.get(AssessmentQuery).one(actor, id)).rejects.toThrow(NotFound);
      await expect(view(actor)).rejects.toThrow(NotFound);
    }
  });
});
