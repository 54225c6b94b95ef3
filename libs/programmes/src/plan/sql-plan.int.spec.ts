import { beforeEach, describe, expect, it } from '@jest/globals';
import type { PlanDraft } from '@onsil/contracts';
import { NotFound, StaleVersion } from '@onsil/platform';
import { freshHub, type HubHarness } from '@onsil/testing/platform';

import { aMilestoneDraft, aPlanDraft, aStageDraft, insertCohort } from '../../testing/index.js';
import { CohortIsClosed, CohortIsNotOpen, PlanHasFaults } from '../programmes.errors.js';
import { ProgrammesModule } from '../programmes.module.js';
import { PlanRepository } from './plan.repository.js';
import { Plan } from './plan.js';

const REASON = '추석 연휴';
const NOTHING = { milestones: [], gates: [], removedStageIds: [] };
const DRAFT = aPlanDraft({
  stages: [
    aStageDraft({
      milestones: [
        aMilestoneDraft({ key: 'a', title: '협약' }),
        aMilestoneDraft({
          key: 'b',
          title: '인터뷰',
          requires: ['a'],
          due: { kind: 'after', from: null, count: 58, unit: 'day', landing: 'next' },
        }),
      ],
    }),
    aStageDraft({ key: 's2', startsDay: 42, milestones: [] }),
  ],
});

describe('Plan', () => {
  let hub: HubHarness;
  let plan: Plan;
  let cohortId: string;
  let a: string;
  let b: string;

  const saved = async (): Promise<PlanDraft> => (await new PlanRepository().get(hub.read, cohortId)).draft;
  const edited = async (
    edit: (milestones: PlanDraft['stages'][number]['milestones']) => PlanDraft['stages'][number]['milestones'],
  ) => {
    const draft = await saved();
    return {
      ...draft,
      stages: draft.stages.map((stage, index) =>
        index === 0 ? { ...stage, milestones: edit(stage.milestones) } : stage,
      ),
    };
  };
  const apply = (draft: PlanDraft, version = 1) =>
    hub.tx((tx) => plan.apply(tx, cohortId, { draft, version, reason: REASON }));

  beforeEach(async () => {
    hub = await freshHub({ modules: [ProgrammesModule] });
    plan = hub.get(Plan);
    const inserted = await hub.tx((tx) => insertCohort(tx, { draft: DRAFT, phase: 'open' }));
    cohortId = inserted.cohortId;
    [a, b] = [inserted.milestones.get('a')!, inserted.milestones.get('b')!];
  });

  it('tells milestones in order, with what they require and the instant they are due on the hub’s clock', async () => {
    expect(await plan.milestones(hub.read, cohortId)).toEqual([
      expect.objectContaining({
        id: a,
        code: 'M1',
        title: '협약',
        requires: [],
        dueOn: '2026-09-21',
        dueAt: new Date('2026-09-21T09:00:00Z'),
      }),
      expect.objectContaining({ id: b, code: 'M2', title: '인터뷰', requires: [a], revision: 1 }),
    ]);
  });

  it('opens a milestone on its stage’s first day or 30 days before it is due, the earlier', async () => {
    const draft = await saved();
    const [first, second] = draft.stages[0]!.milestones;
    await apply({
      ...draft,
      stages: [
        { ...draft.stages[0]!, milestones: [first!] },
        { ...draft.stages[1]!, milestones: [second!] },
      ],
    });

    const opensOn = (await plan.milestones(hub.read, cohortId)).map((milestone) => milestone.opensOn);

    expect(opensOn).toEqual(['2026-08-22', '2026-10-05']);
  });

  it('names what a draft changes before anything is saved', async () => {
    const draft = await edited(([first, second]) => [
      { ...first!, dueTime: '12:00' },
      { ...second!, title: '주민 인터뷰', requires: [] },
      aMilestoneDraft({ key: 'new', title: '새 것' }),
    ]);

    expect((await plan.changes(hub.read, cohortId, draft)).milestones).toEqual([
      {
        kind: 'changed',
        milestoneId: a,
        code: 'M1',
        title: '협약',
        content: false,
        requires: false,
        checklist: false,
        date: { from: '2026-09-21', to: '2026-09-21' },
      },
      {
        kind: 'changed',
        milestoneId: b,
        code: 'M2',
        title: '주민 인터뷰',
        content: true,
        requires: true,
        checklist: false,
        date: null,
      },
      { kind: 'added', milestoneId: null, key: 'new', code: 'M3', title: '새 것', dueOn: '2026-09-21' },
    ]);
    expect(await plan.changes(hub.read, cohortId, await saved())).toEqual(NOTHING);
    expect(await plan.changes(hub.read, cohortId, await edited(([first]) => [first!]))).toEqual({
      ...NOTHING,
      milestones: [{ kind: 'removed', milestoneId: b, code: 'M2', title: '인터뷰' }],
    });
  });

  it('keeps a gate with its milestones by their ids, names its change and counts its revisions', async () => {
    const gated = async (gate: PlanDraft['stages'][number]['gate']): Promise<PlanDraft> => {
      const draft = await saved();
      return { ...draft, stages: draft.stages.map((stage, index) => (index === 0 ? { ...stage, gate } : stage)) };
    };
    const stages = () =>
      hub.read.rows<{ id: string; revision: number }>(
        `select id, gate_revision as revision from programmes.stage where hub_id = $1 order by position`,
        [hub.hub.id],
      );
    const [first] = await stages();
    const gate = { mode: 'all' as const, of: [{ key: 'g', kind: 'milestones' as const, milestones: [b] }] };

    expect((await plan.changes(hub.read, cohortId, await gated(gate))).gates).toEqual([
      { kind: 'added', stageId: first!.id, stage: '출발' },
    ]);
    await apply(await gated(gate));
    expect((await saved()).stages[0]!.gate).toEqual(gate);
    expect((await stages())[0]!.revision).toBe(2);
    expect((await plan.changes(hub.read, cohortId, await gated(null))).gates).toMatchObject([{ kind: 'removed' }]);
    expect((await hub.auditTrail()).map(({ action }) => action)).toContain('gate.changed');
    await expect(apply(await gated({ ...gate, of: [{ ...gate.of[0]!, milestones: ['nobody'] }] }), 2)).rejects.toThrow(
      PlanHasFaults,
    );
  });

  it('counts the revisions of a milestone’s words', async () => {
    await apply(await edited(([first, second]) => [first!, { ...second!, title: '주민 인터뷰 15명', target: 15 }]));

    const [, second] = await plan.milestones(hub.read, cohortId);
    expect(second).toMatchObject({ revision: 2, title: '주민 인터뷰 15명' });
  });

  it('makes no revision for a change of date', async () => {
    await apply(
      await edited(([first, second]) => [
        { ...first!, due: { kind: 'date', on: '2026-09-30', landing: 'next' } },
        second!,
      ]),
    );

    expect((await plan.milestones(hub.read, cohortId))[0]).toMatchObject({ revision: 1, dueOn: '2026-09-30' });
  });

  it('lets milestones keep their numbers while the cohort runs', async () => {
    await apply(await edited((milestones) => [aMilestoneDraft({ key: 'new' }), ...milestones]));

    expect((await plan.milestones(hub.read, cohortId)).map(({ code }) => code)).toEqual(['M3', 'M1', 'M2']);
  });

  it('leaves the reason with every entry of the audit trail', async () => {
    await apply(await edited(([first]) => [{ ...first!, title: '협약식' }]));

    const trail = await hub.auditTrail();
    expect(trail.map(({ action, reason }) => `${String(action)}: ${String(reason)}`).sort()).toEqual([
      `milestone.changed: ${REASON}`,
      `milestone.removed: ${REASON}`,
      `plan.saved: ${REASON}`,
    ]);
  });

  it('refuses a change that was drawn up against an older plan, one with faults, and one of a cohort that is not open', async () => {
    const draft = await saved();
    const notOpen = await hub.tx((tx) => insertCohort(tx));
    const closed = await hub.tx((tx) => insertCohort(tx, { phase: 'closed' }));
    const change = { draft: aPlanDraft(), version: 1, reason: REASON };

    await expect(apply(draft, 0)).rejects.toThrow(StaleVersion);
    await expect(apply({ ...draft, endsOn: '2026-01-01' })).rejects.toThrow(PlanHasFaults);
    await expect(hub.tx((tx) => plan.apply(tx, notOpen.cohortId, change))).rejects.toThrow(CohortIsNotOpen);
    await expect(hub.tx((tx) => plan.apply(tx, closed.cohortId, change))).rejects.toThrow(CohortIsClosed);
  });

  it('knows nothing of another hub’s cohorts', async () => {
    const other = await freshHub({ modules: [ProgrammesModule] });

    await expect(plan.cohort(other.read, cohortId)).rejects.toThrow(NotFound);
    await expect(plan.changes(other.read, cohortId, DRAFT)).rejects.toThrow(NotFound);
    expect(await plan.milestones(other.read, cohortId)).toEqual([]);
  });
});
