import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { GateDraft } from '@onsil/contracts';
import { NotFound, OutOfReach, StaleVersion, UnitOfWork, type DeliveredEvent, type HubRead } from '@onsil/platform';
import { aMilestoneDraft, aStageDraft } from '@onsil/testing/programmes';
import { freshHub, type HubHarness } from '@onsil/testing/platform';

import { insertBoard, insertMember, insertRunningTeam, WANTED, type RunningTeam } from '../../testing/index.js';
import { ApplyPlanChange } from '../plan-change/apply-plan-change.js';
import { PreviewPlanChange } from '../plan-change/preview-plan-change.js';
import {
  ConditionAlreadyWaived,
  ConditionIsMet,
  GateAlreadyPassed,
  GateNotPassed,
  GateNotReady,
  StageHasDecisions,
} from '../progress.errors.js';
import { ProgressModule } from '../progress.module.js';
import { TeamFacts } from '../team-fact/team-facts.js';
import { CohortGatesQuery } from './cohort-gates.query.js';
import { EndWaiver } from './end-waiver.js';
import { PassGate } from './pass-gate.js';
import { SendGateMail } from './send-gate-mail.reaction.js';
import { TakeBackGate } from './take-back-gate.js';
import { TeamGatesQuery } from './team-gates.query.js';
import { WaiveCondition } from './waive-condition.js';

const TALKS = { key: 'talks', kind: 'interviews', atLeast: 2 } as const;
const GATE: GateDraft = { mode: 'all', of: [{ key: 'stage', kind: 'milestones', milestones: null }, TALKS] };
const REASON = '섬이라 만날 사람이 적어요';

describe('the gates of a team', () => {
  let hub: HubHarness;
  let team: RunningTeam;
  let stageId: string;

  const at = () => ({ cohortId: team.cohortId, teamId: team.teamId, stageId });
  const pass = (by = team.manager, revision = 1) =>
    hub.get(PassGate).execute(by, { ...at(), revision, note: '잘했어요' });
  const waive = (by = team.manager, condition = 'talks', revision = 1) =>
    hub.get(WaiveCondition).execute(by, { ...at(), condition, revision, reason: REASON });
  const gate = async (by = team.lead) => (await hub.get(TeamGatesQuery).execute(by, team.teamId)).cohorts[0]!.gates[0]!;
  const talked = (count: number) =>
    hub.tx((tx) =>
      hub.get(TeamFacts).set(tx, { teamId: team.teamId, kind: 'interviews', at: tx.at, minutes: null, count }),
    );
  const finish = () =>
    hub.asOwner(`update progress.team_milestone set status = 'accepted' where hub_id = $1`, [hub.hub.id]);
  const planWith = (wanted: GateDraft | null, key = stageId) => ({
    startsOn: '2030-01-01',
    endsOn: '2031-12-31',
    stages: [
      aStageDraft({
        key,
        name: '해결책 실험',
        kind: 'other',
        milestones: Object.entries(team.milestones).map(([code, id]) =>
          aMilestoneDraft({
            key: id,
            title: `${code} 마일스톤`,
            goodLooksLike: '',
            unit: null,
            target: null,
            evidence: [...WANTED],
            requires: code === 'M2' ? [team.milestones['M1']!] : [],
            due: { kind: 'date', on: code === 'M1' ? '2031-03-14' : '2031-04-14', landing: 'keep' },
          }),
        ),
        gate: wanted,
      }),
    ],
  });
  const changeTo = (wanted: GateDraft | null, key?: string) =>
    hub.get(ApplyPlanChange).execute(team.manager, {
      cohortId: team.cohortId,
      plan: planWith(wanted, key),
      reason: '규정이 바뀌었어요',
      version: 1,
    });

  beforeEach(async () => {
    hub = await freshHub({ modules: [ProgressModule] });
    hub.clock.set('2031-03-04T09:00:00Z');
    team = await insertRunningTeam(hub);
    const [stage] = await hub.asOwner<{ id: string }>(
      `update programmes.stage set gate = $2 where hub_id = $1 returning id`,
      [hub.hub.id, JSON.stringify(GATE)],
    );
    stageId = stage!.id;
  });

  it('show the team and its staff the same list, each with where it is done', async () => {
    await talked(1);

    const seen = await gate(team.lead);

    expect(seen).toMatchObject({
      state: 'lacking',
      revision: 1,
      checklist: {
        met: 0,
        total: 2,
        of: [
          {
            state: 'missing',
            have: 0,
            need: 2,
            parts: [{ code: 'M1', teamMilestoneId: team.teamMilestones['M1'] }, { code: 'M2' }],
          },
          { state: 'missing', have: 1, need: 2 },
        ],
      },
      capabilities: { pass: false, waive: false, takeBack: false },
    });
    expect((await gate(team.manager)).checklist).toEqual(seen.checklist);
    expect((await gate(team.manager)).capabilities).toEqual({ pass: true, waive: true, takeBack: false });
  });

  it('are passed by name and date, on what was known then; the trail, other modules and the team are told', async () => {
    await finish();
    await talked(2);

    const passed = await pass(team.staff);

    expect(passed).toMatchObject({
      state: 'passed',
      passed: { by: { name: '담당자 02' }, note: '잘했어요', revision: 1, checklist: { isMet: true }, lost: [] },
    });
    expect(Date.parse(passed.passed!.at)).toBe(Date.parse('2031-03-04T09:00:00Z'));
    expect(await hub.auditTrail()).toMatchObject([{ action: 'gate.passed', subject: 'progress.gate_decision' }]);
    expect(await hub.outbox()).toMatchObject([
      { name: 'progress.gate_decided.v1', payload: { decision: 'passed', teamId: team.teamId } },
    ]);
  });

  it('tell the team in one mail, with the words of whoever decided and the way to its gates', async () => {
    await insertMember(hub, team, 'lead@example.org');
    await finish();
    await talked(2);
    await pass();
    const [made] = await hub.outbox();

    await hub.tx((tx) =>
      hub.get(SendGateMail).execute(tx, { ...made!, occurredAt: tx.at } as unknown as DeliveredEvent),
    );

    const mails = await hub.asOwner<{ to_address: string; subject: string; body_text: string }>(
      `select to_address, subject, body_text from platform.mail where hub_id = $1`,
      [hub.hub.id],
    );
    expect(mails).toMatchObject([
      { to_address: team.leadAddress, subject: '바닷가빨래터: 해결책 실험 관문을 통과했어요' },
    ]);
    expect(mails[0]!.body_text).toContain('책임자 01: 잘했어요');
    expect(mails[0]!.body_text).toContain(`/h/${hub.hub.slug}/teams/${team.teamId}/gates`);
  });

  it('are not passed while something is missing; the refusal says what', async () => {
    await talked(1);

    const refused = pass();

    await expect(refused).rejects.toThrow(GateNotReady);
    await expect(refused).rejects.toMatchObject({ params: { missing: 2 }, current: { state: 'lacking' } });
    expect(await hub.auditTrail()).toEqual([]);
  });

  it('let off one condition with a reason and a name, which stands in what was decided', async () => {
    await finish();

    const waived = await waive();
    const passed = await pass();

    expect(waived).toMatchObject({
      state: 'ready',
      checklist: { of: [{}, { state: 'waived', waiver: { reason: REASON, by: { name: '책임자 01' } } }] },
    });
    expect(passed.passed!.checklist.of[1]).toMatchObject({ state: 'waived', waiver: { reason: REASON } });
    expect((await hub.auditTrail()).map(({ action }) => action)).toEqual(['gate.condition_waived', 'gate.passed']);
  });

  it('ask for a waived condition again, until they are passed', async () => {
    await finish();
    await waive();

    expect(await hub.get(EndWaiver).execute(team.manager, { ...at(), condition: 'talks' })).toMatchObject({
      state: 'lacking',
    });
    await waive();
    await pass();
    await expect(hub.get(EndWaiver).execute(team.manager, { ...at(), condition: 'talks' })).rejects.toThrow(
      GateAlreadyPassed,
    );
  });

  it('let off nothing that is met, unknown, or let off already', async () => {
    await finish();
    await waive();

    await expect(waive(team.manager, 'stage')).rejects.toThrow(ConditionIsMet);
    await expect(waive(team.manager, 'luck')).rejects.toThrow(NotFound);
    await expect(waive()).rejects.toThrow(ConditionAlreadyWaived);
  });

  it('stay passed when facts change, and say since then what no longer holds', async () => {
    await finish();
    await talked(2);
    await pass();

    await talked(1);

    expect(await gate()).toMatchObject({
      state: 'changed',
      passed: { by: { name: '책임자 01' }, lost: [{ condition: { key: 'talks' }, have: 1, need: 2 }] },
    });
  });

  it('are passed by one of two managers at once; the other hears who it was', async () => {
    await finish();
    await talked(2);

    const results = await Promise.allSettled([pass(team.manager), pass(team.staff)]);

    const refused = results.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(refused.reason).toBeInstanceOf(GateAlreadyPassed);
    expect(['책임자 01', '담당자 02']).toContain((refused.reason as GateAlreadyPassed).current.passed!.by.name);
  });

  it('are taken back with a reason by a manager, and can be passed again', async () => {
    await finish();
    await talked(2);
    await pass();

    const back = await hub.get(TakeBackGate).execute(team.manager, { ...at(), reason: '다른 팀과 헷갈렸어요' });

    expect(back).toMatchObject({ state: 'ready', passed: null });
    await expect(hub.get(TakeBackGate).execute(team.manager, { ...at(), reason: 'x' })).rejects.toThrow(GateNotPassed);
    expect((await pass()).state).toBe('passed');
  });

  it('change while the cohort runs: those who passed keep their decision, a reader of the old rules is told', async () => {
    await finish();
    await talked(2);
    await pass();
    const stricter: GateDraft = { mode: 'all', of: [{ ...TALKS, atLeast: 10 }] };

    const preview = await hub
      .get(PreviewPlanChange)
      .execute(team.manager, { cohortId: team.cohortId, plan: planWith(stricter) });
    await changeTo(stricter);

    expect(preview.gates).toMatchObject([{ kind: 'changed', teams: 0, keepTheirs: [{ team: '바닷가빨래터' }] }]);
    expect(await gate()).toMatchObject({ state: 'passed', revision: 2, passed: { revision: 1 } });
    await hub.get(TakeBackGate).execute(team.manager, { ...at(), reason: '새 규정으로 다시' });
    await expect(pass(team.manager, 1)).rejects.toThrow(StaleVersion);
    await expect(pass(team.manager, 2)).rejects.toThrow(GateNotReady);
  });

  it('do not let a waiver of the old rules count for the new ones', async () => {
    await finish();
    await waive();
    await changeTo({ ...GATE, of: [GATE.of[0]!, { ...TALKS, atLeast: 1 }] });

    expect((await gate()).checklist!.of[1]).toMatchObject({ state: 'missing', waiver: null, hasOutdatedWaiver: true });
    expect((await waive(team.manager, 'talks', 2)).state).toBe('ready');
  });

  it('keep a stage in the plan whose gate somebody passed', async () => {
    await finish();
    await talked(2);
    await pass();

    const preview = await hub
      .get(PreviewPlanChange)
      .execute(team.manager, { cohortId: team.cohortId, plan: planWith(null, 'new-stage') });
    const removed = changeTo(null, 'new-stage');

    expect(preview.decidedStages).toEqual([
      { stage: '해결책 실험', teams: [{ teamId: team.teamId, team: '바닷가빨래터' }] },
    ]);
    await expect(removed).rejects.toThrow(StageHasDecisions);
    await expect(removed).rejects.toMatchObject({ current: { stages: preview.decidedStages } });
  });

  it('are listed by team for staff, and for a mentor only of assigned teams', async () => {
    await finish();
    await talked(1);
    const list = (by = team.staff) => hub.get(CohortGatesQuery).execute(by, team.cohortId);

    expect(await list()).toMatchObject({
      stages: [{ id: stageId, revision: 1 }],
      teams: [
        {
          name: '바닷가빨래터',
          gates: [{ stageId, state: 'lacking', met: 1, total: 2, missing: [{ condition: TALKS, have: 1, need: 2 }] }],
        },
      ],
      capabilities: { pass: true },
    });
    await expect(list(hub.actorAs('mentor'))).rejects.toThrow(NotFound);
    expect((await list(hub.actorAs('mentor', { assignedTeamIds: [team.teamId] }))).capabilities.pass).toBe(false);
  });

  it('are read for 300 teams in one statement', async () => {
    const teams = Array.from({ length: 300 }, (_, team) => ({ name: `팀 ${team}` }));
    const large = await hub.tx((tx) => insertBoard(tx, { milestones: { M1: '2031-03-14', M2: '2031-04-14' }, teams }));
    await hub.asOwner(`update programmes.stage set gate = $2 where hub_id = $1 and cohort_id = $3`, [
      hub.hub.id,
      JSON.stringify(GATE),
      large.cohortId,
    ]);
    const { of, statements } = counted(hub.get(UnitOfWork));

    const view = await of(() => hub.get(CohortGatesQuery).execute(team.staff, large.cohortId));

    expect(view.teams).toHaveLength(300);
    expect(view.teams.every(({ gates }) => gates[0]?.state === 'lacking')).toBe(true);
    expect(statements()).toBe(1);
  });

  it('are nobody’s to decide who may only look, nor to see from another hub', async () => {
    await finish();
    await talked(2);
    const other = await freshHub({ modules: [ProgressModule] });

    await expect(pass(team.lead)).rejects.toThrow(OutOfReach);
    await expect(waive(team.staff)).rejects.toThrow(OutOfReach);
    await expect(
      other.get(PassGate).execute(other.actorAs('hub_manager'), { ...at(), revision: 1, note: '' }),
    ).rejects.toThrow(NotFound);
    await expect(other.get(TeamGatesQuery).execute(other.actorAs('hub_manager'), team.teamId)).rejects.toThrow(
      NotFound,
    );
  });
});

/** Counts the statements that reads send while something is asked. */
function counted(unitOfWork: UnitOfWork) {
  let sent = 0;
  const open = unitOfWork.read.bind(unitOfWork);
  const of = async <T>(ask: () => Promise<T>): Promise<T> => {
    const counting = jest.spyOn(unitOfWork, 'read').mockImplementation((actor) => {
      const read = open(actor);
      const rows: HubRead['rows'] = (text, values) => ((sent += 1), read.rows(text, values));
      return { ...read, rows };
    });
    try {
      return await ask();
    } finally {
      counting.mockRestore();
    }
  };
  return { of, statements: () => sent };
}
