import { beforeEach, describe, expect, it } from '@jest/globals';
import type { AddReadinessEvidenceBody } from '@onsil/contracts';
import { MentoringModule } from '@onsil/mentoring';
import { NotFound, type Actor } from '@onsil/platform';
import { insertCanvasVersion, insertDecidedExperiment } from '@onsil/testing/business-model';
import { insertLoggedSession, insertMentoredTeam, insertSession } from '@onsil/testing/mentoring';
import { freshHub, type HubHarness } from '@onsil/testing/platform';
import { handIn } from '@onsil/testing/progress';

import { insertAssessedTeam, VRG, type AssessedTeam } from '../../testing/index.js';
import { TeamReadinessQuery } from '../profile/team-readiness.query.js';
import { EvidenceOfAnotherTeam, MeasuredInFuture } from '../readiness.errors.js';
import { ReadinessModule } from '../readiness.module.js';
import { AddEvidence } from './add-evidence.js';
import { EvidenceCandidatesQuery } from './evidence-candidates.query.js';

type Piece = Pick<AddReadinessEvidenceBody, 'kind'> & Record<string, string>;
const NONE = { submissions: [], sessions: [], experiments: [], canvasVersions: [] };

describe('evidence that lies elsewhere in Onsil', () => {
  let hub: HubHarness;
  let team: AssessedTeam;

  beforeEach(async () => {
    hub = await freshHub({ modules: [ReadinessModule, MentoringModule] });
    hub.clock.set('2031-03-04T08:00:00Z');
    team = await insertAssessedTeam(hub);
  });

  const add = (piece: Piece, by: Actor = team.lead) =>
    hub.get(AddEvidence).execute(by, {
      ...(piece as unknown as AddReadinessEvidenceBody),
      teamId: team.teamId,
      framework: VRG,
      criterion: 'team.1.a',
    });
  const candidates = (by: Actor = team.lead) => hub.get(EvidenceCandidatesQuery).ofTeam(by, team.teamId);
  const submissionIds = async () =>
    (await hub.asOwner<{ id: string }>('select id from progress.submission where hub_id = $1', [hub.hub.id])).map(
      ({ id }) => id,
    );

  it('is offered by its name to each side, and pointed at with a way to it', async () => {
    const milestone = await handIn(hub, team, 'M1');
    const [submissionId] = await submissionIds();
    const session = await insertLoggedSession(hub, team);
    const { experimentId, hypothesisId } = await insertDecidedExperiment(hub, team.teamId);
    const { canvasId, canvasVersionId } = await insertCanvasVersion(hub, team.teamId);

    for (const by of [team.lead, team.mentor, team.staff])
      expect(await candidates(by)).toMatchObject({
        submissions: [{ id: submissionId, label: expect.stringMatching(/^M1 /) }],
        sessions: [{ id: session.id, label: '멘토 03' }],
        experiments: [{ id: experimentId, label: '예약금 5,000원 받아 보기' }],
        canvasVersions: [{ id: canvasVersionId, label: '빨래터 사업모델 · 중간 평가' }],
      });
    const pieces = [
      await add({ kind: 'submission', submissionId: submissionId! }, team.staff),
      await add({ kind: 'session', sessionId: session.id }, team.mentor),
      await add({ kind: 'experiment', experimentId }),
      await add({ kind: 'canvas_version', canvasVersionId }),
    ];

    expect(pieces).toMatchObject([
      { label: expect.stringMatching(/^M1 /), teamMilestoneId: milestone.id },
      { label: '멘토 03, 2031-03-04', sessionId: session.id },
      { label: '예약금 5,000원 받아 보기', hypothesisId },
      { label: '빨래터 사업모델 · 중간 평가', canvas: { id: canvasId, number: 1 } },
    ]);
    const { evidence } = await hub.get(TeamReadinessQuery).execute(team.lead, team.teamId);
    expect(evidence.map(({ kind }) => kind)).toEqual(['submission', 'session', 'experiment', 'canvas_version']);
  });

  it('is not what is still open, not yet held, or was put aside', async () => {
    const open = await insertDecidedExperiment(hub, team.teamId, { isDecided: false });
    const { id: sessionId } = await insertSession(hub, team);
    const { canvasVersionId } = await insertCanvasVersion(hub, team.teamId);
    await hub.asOwner(`update business_model.canvas set put_aside_at = $2 where hub_id = $1`, [
      hub.hub.id,
      hub.clock.now(),
    ]);

    await expect(add({ kind: 'experiment', experimentId: open.experimentId })).rejects.toThrow(EvidenceOfAnotherTeam);
    await expect(add({ kind: 'session', sessionId })).rejects.toThrow(EvidenceOfAnotherTeam);
    await expect(add({ kind: 'canvas_version', canvasVersionId })).rejects.toThrow(EvidenceOfAnotherTeam);
    expect(await candidates()).toEqual(NONE);
  });

  it('is never another team’s, of the same hub or of another', async () => {
    const beside = await insertMentoredTeam(hub);
    await handIn(hub, beside, 'M1');
    const [submissionId] = await submissionIds();
    const { id: sessionId } = await insertLoggedSession(hub, beside);
    const { experimentId } = await insertDecidedExperiment(hub, beside.teamId);
    const { canvasVersionId } = await insertCanvasVersion(hub, beside.teamId);
    const elsewhere = await freshHub({ modules: [ReadinessModule, MentoringModule] });
    const theirs = await insertDecidedExperiment(elsewhere, (await insertAssessedTeam(elsewhere)).teamId);

    for (const piece of [
      { kind: 'submission', submissionId: submissionId! },
      { kind: 'session', sessionId },
      { kind: 'experiment', experimentId },
      { kind: 'experiment', experimentId: theirs.experimentId },
      { kind: 'canvas_version', canvasVersionId },
    ] as Piece[])
      await expect(add(piece)).rejects.toThrow(EvidenceOfAnotherTeam);
    expect(await candidates()).toEqual(NONE);
    await expect(candidates(beside.lead)).rejects.toThrow(NotFound);
    await expect(candidates(elsewhere.actorAs('hub_staff'))).rejects.toThrow(NotFound);
  });

  it('is no figure of a day that is still to come, by the clock of the hub', async () => {
    const figure = { kind: 'metric' as const, label: '재구매율', value: '31', unit: '%' };
    hub.clock.set('2031-03-04T15:30:00Z'); // the 5th in Seoul

    await expect(add({ ...figure, measuredOn: '2031-03-06' })).rejects.toThrow(MeasuredInFuture);

    await expect(add({ ...figure, measuredOn: '2031-03-05' })).resolves.toMatchObject({ kind: 'metric' });
  });
});
