import { beforeEach, describe, expect, it } from '@jest/globals';
import type { PlanDraft, PlanView } from '@onsil/contracts';
import { newId, NotFound, StaleVersion, type Actor } from '@onsil/platform';
import { insertGrant, insertPerson } from '@onsil/testing/identity';
import { freshHub, type HubHarness } from '@onsil/testing/platform';

import { aMilestoneDraft, aPlanDraft, aStageDraft, insertCohort } from '../../testing/index.js';
import { CohortIsClosed, CohortIsOpenAlready, PlanHasFaults, ReviewerCannotReview } from '../programmes.errors.js';
import { ProgrammesModule } from '../programmes.module.js';
import { PlanReader } from './plan-reader.js';
import { SavePlan } from './save-plan.js';

const withMilestones = (...milestones: PlanDraft['stages'][number]['milestones']) =>
  aPlanDraft({ stages: [aStageDraft({ milestones })] });

describe('SavePlan', () => {
  let hub: HubHarness;
  let savePlan: SavePlan;
  let staff: Actor;
  let cohortId: string;

  const read = (): Promise<PlanView> => hub.get(PlanReader).view(hub.read, staff, cohortId);

  beforeEach(async () => {
    hub = await freshHub({ modules: [ProgrammesModule] });
    savePlan = hub.get(SavePlan);
    staff = hub.actorAs('hub_staff');
    ({ cohortId } = await hub.tx((tx) => insertCohort(tx)));
  });

  it('stores stages and milestones with the dates that the Korean calendar gives', async () => {
    const draft = withMilestones(
      aMilestoneDraft({ key: 'new-1', due: { kind: 'after', from: null, count: 18, unit: 'day', landing: 'next' } }),
      aMilestoneDraft({
        key: 'new-2',
        requires: ['new-1'],
        due: { kind: 'after', from: 'new-1', count: 10, unit: 'working_day', landing: 'next' },
      }),
    );

    await savePlan.execute(staff, { cohortId, version: 1, draft });

    const { plan, preview, version } = await read();
    const [first, second] = plan.stages[0]!.milestones;
    expect(version).toBe(2);
    expect(preview.milestones).toEqual([
      expect.objectContaining({
        code: 'M1',
        countedOn: '2026-09-25',
        dueOn: '2026-09-28',
        moved: { kind: 'holiday', name: '추석' },
      }),
      expect.objectContaining({ code: 'M2', dueOn: '2026-10-14' }),
    ]);
    expect(second).toMatchObject({ requires: [first!.key], due: { from: first!.key } });
  });

  it('keeps the ids of milestones that stay and forgets those that go', async () => {
    const before = (await read()).plan;
    const known = before.stages[0]!.milestones[0]!;

    await savePlan.execute(staff, {
      cohortId,
      version: 1,
      draft: {
        ...before,
        stages: [
          { ...before.stages[0]!, milestones: [aMilestoneDraft({ key: 'new' }), { ...known, title: '바뀐 이름' }] },
        ],
      },
    });
    const after = (await read()).plan;
    await savePlan.execute(staff, { cohortId, version: 2, draft: { ...after, stages: [] } });

    expect(after.stages[0]!.milestones.map(({ title, key }) => [title, key === known.key])).toEqual([
      ['주민 인터뷰 10명', false],
      ['바뀐 이름', true],
    ]);
    expect((await read()).plan.stages).toEqual([]);
  });

  it('tells the audit trail what each milestone was and is', async () => {
    const before = (await read()).plan;
    const known = before.stages[0]!.milestones[0]!;

    await savePlan.execute(staff, {
      cohortId,
      version: 1,
      draft: {
        ...before,
        stages: [{ ...before.stages[0]!, milestones: [{ ...known, target: 15 }, aMilestoneDraft({ key: 'new' })] }],
      },
    });

    const trail = await hub.auditTrail();
    expect(trail).toHaveLength(3);
    expect(trail).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ action: 'plan.saved', subject_id: cohortId }),
        expect.objectContaining({
          action: 'milestone.changed',
          subject_id: known.key,
          before: { target: 10 },
          after: { target: 15 },
        }),
        expect.objectContaining({ action: 'milestone.added' }),
      ]),
    );
  });

  it('gives a key that is another hub’s milestone a new id', async () => {
    const other = await freshHub({ modules: [ProgrammesModule] });
    const theirs = await other.tx((tx) => insertCohort(tx));
    const [foreign] = theirs.milestones.values();

    await savePlan.execute(staff, {
      cohortId,
      version: 1,
      draft: withMilestones(aMilestoneDraft({ key: foreign!, title: '우리 것' })),
    });

    const saved = (await read()).plan.stages[0]!.milestones[0]!;
    expect(saved).toMatchObject({ title: '우리 것' });
    expect(saved.key).not.toBe(foreign);
  });

  it('refuses a draft with a cycle and names it', async () => {
    const draft = withMilestones(
      aMilestoneDraft({ key: 'a', requires: ['b'] }),
      aMilestoneDraft({ key: 'b', requires: ['a'] }),
    );

    const refusal = savePlan.execute(staff, { cohortId, version: 1, draft });

    await expect(refusal).rejects.toThrow(PlanHasFaults);
    await expect(refusal).rejects.toMatchObject({
      issues: [{ pointer: '/a', code: 'programmes.plan.dependency_cycle', params: { path: 'M1 → M2 → M1' } }],
    });
    expect((await read()).version).toBe(1);
  });

  it('takes as reviewer only somebody who may review in this hub today', async () => {
    const colleague = await insertPerson(hub);
    const former = await insertPerson(hub);
    await insertGrant(hub, { personId: colleague.id, role: 'hub_staff' });
    await insertGrant(hub, { personId: former.id, role: 'hub_staff', endsOn: '2031-03-03' });
    const reviewedBy = (reviewerId: string) => withMilestones(aMilestoneDraft({ reviewerId }));

    await expect(savePlan.execute(staff, { cohortId, version: 1, draft: reviewedBy(former.id) })).rejects.toThrow(
      ReviewerCannotReview,
    );
    await expect(savePlan.execute(staff, { cohortId, version: 1, draft: reviewedBy(newId()) })).rejects.toThrow(
      ReviewerCannotReview,
    );
    await expect(
      savePlan.execute(staff, { cohortId, version: 1, draft: reviewedBy(colleague.id) }),
    ).resolves.toMatchObject({
      reviewers: [{ id: colleague.id, name: '김민지' }],
    });
  });

  it('answers a lost update with the plan as it stands now', async () => {
    await savePlan.execute(staff, {
      cohortId,
      version: 1,
      draft: withMilestones(aMilestoneDraft({ title: '먼저 저장' })),
    });

    const late = savePlan.execute(staff, { cohortId, version: 1, draft: aPlanDraft() });

    await expect(late).rejects.toThrow(StaleVersion);
    await expect(late).rejects.toMatchObject({
      current: { version: 2, plan: { stages: [{ milestones: [{ title: '먼저 저장' }] }] } },
    });
  });

  it.each([
    ['open', CohortIsOpenAlready],
    ['closed', CohortIsClosed],
  ] as const)('refuses to edit an %s cohort in place', async (phase, refusal) => {
    const running = await hub.tx((tx) => insertCohort(tx, { phase }));

    await expect(
      savePlan.execute(staff, { cohortId: running.cohortId, version: 1, draft: aPlanDraft() }),
    ).rejects.toThrow(refusal);
  });

  it('cannot see another hub’s cohort', async () => {
    const other = await freshHub({ modules: [ProgrammesModule] });

    await expect(
      savePlan.execute(other.actorAs('hub_manager'), { cohortId, version: 1, draft: aPlanDraft() }),
    ).rejects.toThrow(NotFound);
    await expect(other.get(PlanReader).view(other.read, other.actorAs('hub_manager'), cohortId)).rejects.toThrow(
      NotFound,
    );
  });

  it.each(['mentor', 'team_lead', 'funder_observer'] as const)(
    'shows a plan as a whole only to those who see the hub, not to a %s',
    async (role) => {
      await expect(hub.get(PlanReader).view(hub.read, hub.actorAs(role), cohortId)).rejects.toThrow(NotFound);
    },
  );
});
