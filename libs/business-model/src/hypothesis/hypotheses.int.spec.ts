import { beforeEach, describe, expect, it } from '@jest/globals';
import type { CanvasItemView, HypothesisView, LogEvidenceBody, PlanExperimentBody, Verdict } from '@onsil/contracts';
import { InvalidInput, NotFound, OutOfReach, StaleVersion } from '@onsil/platform';
import { freshHub, type HubHarness } from '@onsil/testing/platform';

import { insertItem, insertModellingTeam, type ModellingTeam } from '../../testing/index.js';
import {
  ExperimentDecided,
  ExperimentStarted,
  HypothesisDecided,
  NoteStandsOnRefuted,
  NothingSpeaksForIt,
} from '../business-model.errors.js';
import { BusinessModelModule } from '../business-model.module.js';
import { ChangeCanvasItem } from '../canvas-item/change-canvas-item.js';
import { CanvasQuery } from '../canvas/canvas.query.js';
import { EvidenceQuery } from '../evidence/evidence.query.js';
import { LogEvidence } from '../evidence/log-evidence.js';
import { RemoveEvidence } from '../evidence/remove-evidence.js';
import { DecideExperiment } from '../experiment/decide-experiment.js';
import { PlanExperiment } from '../experiment/plan-experiment.js';
import { ReplanExperiment } from '../experiment/replan-experiment.js';
import { ReportExperiment } from '../experiment/report-experiment.js';
import { StartExperiment } from '../experiment/start-experiment.js';
import { CohortTestingQuery } from '../testing-counters/cohort-testing.query.js';
import { TellGatesOfDecisions, TellGatesOfInterviews } from '../testing-counters/tell-gates.reaction.js';
import { ChangeHypothesis } from './change-hypothesis.js';
import { DecideHypothesis } from './decide-hypothesis.js';
import { HypothesisQuery } from './hypothesis.query.js';
import { StateHypothesis } from './state-hypothesis.js';

const PLAN: PlanExperimentBody = {
  title: '두 값을 나란히 제안하기',
  method: 'comparison',
  measure: '예약금 5,000원을 낸 사람',
  unit: '명',
  threshold: 4,
  plannedN: 10,
  startsOn: '2031-03-05',
  endsOn: '2031-03-20',
  cost: 50_000,
};
const TALK: LogEvidenceBody = {
  kind: 'interview',
  happenedOn: '2031-03-04',
  source: '어르신 A',
  segment: '혼자 사는 어르신',
  body: '값보다 기다리는 시간이 싫다고 했다',
  link: null,
  metric: null,
  strength: 'medium',
  consent: 'given',
  experimentId: null,
  about: [],
};

describe('hypotheses and what tests them', () => {
  let hub: HubHarness;
  let team: ModellingTeam;
  let note: CanvasItemView;

  beforeEach(async () => {
    hub = await freshHub({ modules: [BusinessModelModule] });
    team = await insertModellingTeam(hub);
    note = await insertItem(hub, team);
  });

  const state = (statement = '열 명 가운데 넷은 월 29,000원을 낸다', itemIds = [note.id]) =>
    hub
      .get(StateHypothesis)
      .execute(team.lead, { teamId: team.teamId, statement, kind: 'viability', risk: 'high', itemIds });
  const talk = (about: readonly (readonly [HypothesisView, Verdict])[] = [], body: Partial<LogEvidenceBody> = {}) =>
    hub.get(LogEvidence).execute(team.member, {
      teamId: team.teamId,
      ...TALK,
      about: about.map(([{ id: hypothesisId }, verdict]) => ({ hypothesisId, verdict })),
      ...body,
    });
  const decide = async (
    { id }: HypothesisView,
    to: 'testing' | 'supported' | 'refuted' | 'parked',
    reason = '열 명 가운데 하나만 냈어요',
  ) => {
    const { version } = await hub.get(HypothesisQuery).one(team.lead, id);
    return hub.get(DecideHypothesis).execute(team.lead, { hypothesisId: id, version, state: to, reason });
  };
  const noteNow = async () =>
    (await hub.get(CanvasQuery).one(team.staff, team.canvas.id)).items.find(({ id }) => id === note.id)!;
  const rewrite = async (confidence: CanvasItemView['confidence']) => {
    const { version, text, tag } = await noteNow();
    return hub.get(ChangeCanvasItem).execute(team.lead, { itemId: note.id, version, text, tag, confidence });
  };

  it('are numbered, stand under notes of their own team, and show on them', async () => {
    const first = await state();
    const second = await state('자녀가 소개한다', []);
    const other = await insertModellingTeam(await freshHub({ modules: [BusinessModelModule] }));

    expect([first.number, second.number, first.state]).toEqual([1, 2, 'draft']);
    expect((await noteNow()).hypotheses).toEqual([{ id: first.id, number: 1, state: 'draft' }]);
    await expect(state('남의 메모', [other.canvas.id])).rejects.toThrow(InvalidInput);
  });

  it('refuted on evidence take the notes along, visibly, and give them back when opened again', async () => {
    const hypothesis = await state();
    await expect(decide(hypothesis, 'refuted')).rejects.toThrow(NothingSpeaksForIt);
    await talk([[hypothesis, 'contradicts']]);

    const { changedNotes } = await decide(hypothesis, 'refuted');

    expect(changedNotes).toEqual([{ id: note.id, text: note.text, from: 'assumed', to: 'refuted' }]);
    expect(await noteNow()).toMatchObject({ confidence: 'refuted', version: 2, hypotheses: [{ state: 'refuted' }] });
    await expect(rewrite('supported')).rejects.toThrow(NoteStandsOnRefuted);
    await decide(hypothesis, 'testing', '새로 들은 것이 있어요');
    expect((await noteNow()).confidence).toBe('assumed');
    await rewrite('some_evidence');
  });

  it('supported support a note only when nothing else it stands on is open', async () => {
    const [first, second] = [await state(), await state('둘째')];
    await talk([
      [first, 'supports'],
      [second, 'supports'],
    ]);

    await decide(first, 'supported');
    const halfWay = (await noteNow()).confidence;
    await decide(second, 'supported');

    expect([halfWay, (await noteNow()).confidence]).toEqual(['some_evidence', 'supported']);
  });

  it('are worded anew while open, by their team alone, on the version that was read', async () => {
    const hypothesis = await state();
    const change = (version: number, by = team.lead) =>
      hub.get(ChangeHypothesis).execute(by, {
        hypothesisId: hypothesis.id,
        version,
        statement: '다섯은 낸다',
        kind: 'viability',
        risk: 'medium',
        itemIds: [],
      });
    await change(1);

    await expect(change(1)).rejects.toThrow(StaleVersion);
    await expect(change(2, team.mentor)).rejects.toThrow(OutOfReach);
    await expect(change(2, hub.actorAs('team_lead', { ownTeamIds: [team.cohortId] }))).rejects.toThrow(NotFound);
    await talk([[hypothesis, 'contradicts']]);
    await decide(hypothesis, 'refuted');
    await expect(change(3)).rejects.toThrow(HypothesisDecided);
    expect((await noteNow()).confidence).toBe('assumed');
  });

  it('are tested by experiments whose measure is frozen when they start, in the database too', async () => {
    const hypothesis = await state();
    const { id, version } = await hub
      .get(PlanExperiment)
      .execute(team.lead, { hypothesisId: hypothesis.id, ...PLAN, threshold: 3 });
    const replanned = await hub.get(ReplanExperiment).execute(team.lead, { experimentId: id, version, ...PLAN });
    const started = await hub.get(StartExperiment).execute(team.lead, { experimentId: id, version: 2 });

    expect([replanned.threshold, started.version]).toEqual([4, 3]);
    expect((await hub.get(HypothesisQuery).one(team.lead, hypothesis.id)).state).toBe('testing');
    await expect(
      hub.get(ReplanExperiment).execute(team.lead, { experimentId: id, version: 3, ...PLAN, threshold: 2 }),
    ).rejects.toThrow(ExperimentStarted);
    await expect(hub.asOwner(`update business_model.experiment set threshold = 1 where id = $1`, [id])).rejects.toThrow(
      /frozen when an experiment starts/,
    );
    await expect(
      hub.asOwner(`update business_model.experiment set started_at = null where id = $1`, [id]),
    ).rejects.toThrow(/frozen/);
  });

  it('learn from experiments, which stay as they were once they are decided', async () => {
    const hypothesis = await state();
    const { id } = await hub.get(PlanExperiment).execute(team.lead, { hypothesisId: hypothesis.id, ...PLAN });
    await hub.get(StartExperiment).execute(team.lead, { experimentId: id, version: 1 });
    await hub.get(ReportExperiment).execute(team.lead, {
      experimentId: id,
      version: 2,
      reachedN: 10,
      measured: 1,
      result: '가'.repeat(20_000),
      learning: '',
      endsOn: null,
      cost: 40_000,
    });
    const decideExperiment = (version: number) =>
      hub.get(DecideExperiment).execute(team.lead, {
        experimentId: id,
        version,
        decision: 'pivot',
        learning: '값보다 시간이 먼저',
      });
    const decided = await decideExperiment(3);

    expect(decided).toMatchObject({ decision: 'pivot', reachedN: 10, measured: 1, cost: 40_000 });
    await expect(decideExperiment(4)).rejects.toThrow(ExperimentDecided);
    await expect(hub.asOwner(`update business_model.experiment set measured = 9 where id = $1`, [id])).rejects.toThrow(
      /stays as it was/,
    );
    await decide(hypothesis, 'refuted');
  });

  it('count interviews, decisions and days for team, mentor and staff, and tell later gates', async () => {
    const hypothesis = await state();
    const ofCohort = (silent = false) =>
      hub.get(CohortTestingQuery).execute(team.staff, team.cohortId, { limit: 50, silent });
    expect(await ofCohort(true)).toMatchObject({ items: [{ team: { id: team.teamId } }], totals: { silent: 1 } });
    for (const source of ['어르신 A', '어르신 B', '약사 C']) await talk([[hypothesis, 'contradicts']], { source });
    const extra = await talk([], { source: '잘못 적음' });
    await hub.get(RemoveEvidence).execute(team.lead, { evidenceId: extra.id, version: 1 });
    hub.clock.set('2031-03-08T00:00:00Z');
    await decide(hypothesis, 'refuted');

    // It left and came back: it is on the cohort once.
    await hub.asOwner(
      `insert into ventures.enrolment (id, hub_id, team_id, cohort_id, enrolled_on, left_on)
       values (gen_random_uuid(), $1, $2, $3, '2031-01-02', '2031-01-03')`,
      [hub.hub.id, team.teamId, team.cohortId],
    );

    const { counters, items } = await hub.get(HypothesisQuery).ofTeam(team.mentor, team.teamId);
    const cohort = await ofCohort();

    expect(counters).toEqual({
      interviews: 3,
      hypotheses: 1,
      tested: 1,
      refuted: 1,
      medianDays: 4,
      lastInterviewOn: '2031-03-04',
    });
    expect(items[0]!.evidence).toEqual({ supports: 0, contradicts: 3, unclear: 0 });
    expect(cohort.items).toEqual([{ team: { id: team.teamId, name: '바닷가빨래터' }, canvases: 1, counters }]);
    expect(cohort.totals).toEqual({ interviews: 3, hypotheses: 1, tested: 1, refuted: 1, silent: 0 });
    expect((await ofCohort(true)).items).toEqual([]);
    const deliver = (reaction: TellGatesOfInterviews | TellGatesOfDecisions) =>
      hub.tx((tx) =>
        reaction.execute(tx, {
          id: hypothesis.id,
          name: 'business_model.evidence_changed.v1',
          payload: { teamId: team.teamId },
          occurredAt: tx.at,
        }),
      );
    await deliver(hub.get(TellGatesOfInterviews));
    await deliver(hub.get(TellGatesOfDecisions));
    const facts = await hub.asOwner<{ kind: string; count: number }>(
      `select kind, count from progress.team_fact where team_id = $1 and count is not null order by kind`,
      [team.teamId],
    );
    expect(facts).toEqual([
      { kind: 'hypotheses_tested', count: 1 },
      { kind: 'interviews', count: 3 },
    ]);
  });

  it('rest on evidence of their own team and of days that have come, paged newest first', async () => {
    const hypothesis = await state();
    await talk([[hypothesis, 'unclear']], { happenedOn: '2031-03-01', source: '어르신 B' });
    await talk([], { happenedOn: '2031-03-03' });
    const first = await hub.get(EvidenceQuery).page(team.mentor, team.teamId, { limit: 1 });
    const second = await hub.get(EvidenceQuery).page(team.mentor, team.teamId, { limit: 1, after: first.next! });

    expect([first, second].map(({ items }) => items[0]!.happenedOn)).toEqual(['2031-03-03', '2031-03-01']);
    expect(second.items[0]!.about).toMatchObject([{ number: 1, verdict: 'unclear' }]);
    await expect(talk([], { happenedOn: '2031-03-05' })).rejects.toThrow(InvalidInput);
    await expect(talk([], { experimentId: hypothesis.id })).rejects.toThrow(InvalidInput);
  });
});
