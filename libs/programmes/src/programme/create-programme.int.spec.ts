import { beforeEach, describe, expect, it } from '@jest/globals';
import type { CreateProgrammeBody, PlanView } from '@onsil/contracts';
import { newId, NotFound, StaleVersion, type Actor } from '@onsil/platform';
import { insertGrant, insertPerson } from '@onsil/testing/identity';
import { freshHub, type HubHarness } from '@onsil/testing/platform';

import { aMilestoneDraft, aPlanDraft, aStageDraft, insertCohort } from '../../testing/index.js';
import { CopyPlan } from '../plan/copy-plan.js';
import { PlanReader } from '../plan/plan-reader.js';
import { ProgrammeYears } from '../plan/plan.js';
import { CohortIsOpenAlready, CohortNameTaken, ProgrammeNameTaken, TemplateNameTaken } from '../programmes.errors.js';
import { ProgrammesModule } from '../programmes.module.js';
import { DeleteTemplate } from '../template/delete-template.js';
import { PlanSources } from '../template/plan-sources.js';
import { SaveTemplate } from '../template/save-template.js';
import { CreateCohort } from './create-cohort.js';
import { CreateProgramme } from './create-programme.js';
import { ListProgrammes } from './list-programmes.js';
import { UpdateProgramme } from './update-programme.js';

const NEW: CreateProgrammeBody = {
  name: '예비창업 트랙',
  year: 2027,
  cohortName: '2027 상반기',
  startsOn: '2027-03-08',
  source: { kind: 'built_in', key: 'accelerator' },
};

describe('CreateProgramme', () => {
  let hub: HubHarness;
  let staff: Actor;

  const planOf = (cohortId: string): Promise<PlanView> => hub.get(PlanReader).view(hub.read, staff, cohortId);

  beforeEach(async () => {
    hub = await freshHub({ modules: [ProgrammesModule] });
    staff = hub.actorAs('hub_staff');
  });

  it('makes a programme and a cohort in draft from a template, in the language of who asks', async () => {
    const { cohortId, programmeId } = await hub.get(CreateProgramme).execute(staff, NEW);

    const { cohort, plan, preview } = await planOf(cohortId);
    expect(cohort).toMatchObject({
      phase: 'draft',
      programmeId,
      copiedFrom: '액셀러레이팅 12주',
      startsOn: '2027-03-08',
      endsOn: '2027-05-31',
    });
    expect(plan.stages.map(({ name }) => name)).toEqual(['진단', '고객', '성장 실험', '투자 준비', '데모데이']);
    expect(preview.milestones).toHaveLength(12);
    expect((await hub.auditTrail()).map(({ action }) => action).sort()).toEqual([
      'cohort.created',
      'programme.created',
    ]);
  });

  it('clones a cohort with a new start date: every date is counted anew and fixed dates keep their distance', async () => {
    const fixed = aMilestoneDraft({ due: { kind: 'date', on: '2026-10-12', landing: 'next' } });
    const source = await hub.tx((tx) =>
      insertCohort(tx, {
        draft: aPlanDraft({ stages: [aStageDraft({ milestones: [fixed] })] }),
        phase: 'closed',
        name: '2026',
      }),
    );

    const { cohortId } = await hub.get(CreateCohort).execute(staff, {
      programmeId: source.programmeId,
      name: '2027',
      startsOn: '2027-09-06',
      source: { kind: 'cohort', id: source.cohortId },
    });

    const { cohort, plan, preview } = await planOf(cohortId);
    expect(cohort).toMatchObject({
      name: '2027',
      copiedFrom: '2026',
      startsOn: '2027-09-06',
      endsOn: '2027-12-23',
      phase: 'draft',
    });
    expect(preview.milestones[0]).toMatchObject({
      countedOn: '2027-10-11',
      dueOn: '2027-10-12',
      moved: { name: '대체공휴일 (한글날)' },
    });
    expect([...source.milestones.values()]).not.toContain(plan.stages[0]!.milestones[0]!.key);
  });

  it('keeps a plan as a template of the hub, offers it, and removes it again', async () => {
    const manager = hub.actorAs('hub_manager');
    const { cohortId } = await hub.tx((tx) => insertCohort(tx));
    const body = { cohortId, name: '우리 틀', summary: '한 단계' };

    const { id } = await hub.get(SaveTemplate).execute(manager, body);
    await expect(hub.get(SaveTemplate).execute(manager, body)).rejects.toThrow(TemplateNameTaken);
    const made = await hub.get(CreateProgramme).execute(staff, { ...NEW, source: { kind: 'template', id } });

    expect((await hub.get(PlanSources).list(hub.read, 'ko')).items.at(-1)).toMatchObject({
      name: '우리 틀',
      milestones: 1,
      lengthDays: 108,
    });
    expect((await planOf(made.cohortId)).cohort).toMatchObject({ copiedFrom: '우리 틀', endsOn: '2027-06-24' });
    await hub.get(DeleteTemplate).execute(manager, { templateId: id });
    expect((await hub.get(PlanSources).list(hub.read, 'ko')).items).toHaveLength(3);
  });

  it('takes no plan from another hub', async () => {
    const other = await freshHub({ modules: [ProgrammesModule] });
    const theirs = await other.tx((tx) => insertCohort(tx));
    const { id } = await hub
      .get(SaveTemplate)
      .execute(other.actorAs('hub_manager'), { cohortId: theirs.cohortId, name: '남의 틀', summary: '' });
    const from = (source: CreateProgrammeBody['source']) => hub.get(CreateProgramme).execute(staff, { ...NEW, source });

    await expect(from({ kind: 'cohort', id: theirs.cohortId })).rejects.toThrow(NotFound);
    await expect(from({ kind: 'template', id })).rejects.toThrow(NotFound);
    await expect(from({ kind: 'built_in', key: 'nothing' })).rejects.toThrow(NotFound);
    await expect(hub.get(DeleteTemplate).execute(staff, { templateId: id })).rejects.toThrow(NotFound);
    expect((await hub.get(ListProgrammes).execute(staff)).items).toEqual([]);
  });

  it('gives a cohort that has no plan yet one from a template, counted from its own start', async () => {
    const empty = await hub.get(CreateProgramme).execute(staff, { ...NEW, source: { kind: 'empty' } });
    const source = { kind: 'built_in', key: 'social_entrepreneur' } as const;

    const view = await hub.get(CopyPlan).execute(staff, { cohortId: empty.cohortId, version: 1, source });

    expect(view.cohort).toMatchObject({
      startsOn: '2027-03-08',
      endsOn: '2028-01-02',
      milestones: 15,
      copiedFrom: '사회적기업가 육성사업 10개월',
    });
    await expect(hub.get(CopyPlan).execute(staff, { cohortId: empty.cohortId, version: 1, source })).rejects.toThrow(
      StaleVersion,
    );
    const running = await hub.tx((tx) => insertCohort(tx, { phase: 'open' }));
    await expect(hub.get(CopyPlan).execute(staff, { cohortId: running.cohortId, version: 1, source })).rejects.toThrow(
      CohortIsOpenAlready,
    );
  });

  it('refuses names that are taken', async () => {
    const { programmeId } = await hub.get(CreateProgramme).execute(staff, NEW);

    await expect(hub.get(CreateProgramme).execute(staff, NEW)).rejects.toThrow(ProgrammeNameTaken);
    await expect(
      hub
        .get(CreateCohort)
        .execute(staff, { programmeId, name: NEW.cohortName, startsOn: NEW.startsOn, source: { kind: 'empty' } }),
    ).rejects.toThrow(CohortNameTaken);
  });

  it('corrects name and year, unless somebody was faster', async () => {
    const { programmeId } = await hub.get(CreateProgramme).execute(staff, NEW);
    const correction = { programmeId, version: 1, name: '예비창업 과정', year: 2028 };

    await hub.get(UpdateProgramme).execute(staff, correction);

    expect((await hub.get(ListProgrammes).execute(staff)).items).toEqual([
      expect.objectContaining({ name: '예비창업 과정', year: 2028, version: 2 }),
    ]);
    await expect(hub.get(UpdateProgramme).execute(staff, correction)).rejects.toThrow(StaleVersion);
    await expect(hub.get(UpdateProgramme).execute(staff, { ...correction, programmeId: newId() })).rejects.toThrow(
      NotFound,
    );
  });

  it('lists drafts to those who plan, what runs to mentors and teams, and to an observer what was granted', async () => {
    const draft = await hub.get(CreateProgramme).execute(staff, NEW);
    const running = await hub.tx((tx) => insertCohort(tx, { phase: 'open', name: '열린 기수' }));
    const observer = await insertPerson(hub);
    await insertGrant(hub, {
      personId: observer.id,
      role: 'funder_observer',
      scope: 'programme',
      scopeId: draft.programmeId,
    });
    const cohortsFor = async (actor: Actor) =>
      (await hub.get(ListProgrammes).execute(actor)).items.flatMap(({ cohorts }) => cohorts.map(({ name }) => name));

    expect(await hub.get(ListProgrammes).execute(staff)).toMatchObject({ capabilities: { update: true } });
    expect((await cohortsFor(staff)).sort()).toEqual(['2027 상반기', '열린 기수']);
    expect(await cohortsFor(hub.actorAs('mentor'))).toEqual(['열린 기수']);
    expect(await cohortsFor(hub.actorAs('funder_observer', { personId: observer.id }))).toEqual([]);
    await insertGrant(hub, {
      personId: observer.id,
      role: 'funder_observer',
      scope: 'programme',
      scopeId: running.programmeId,
    });
    expect(await cohortsFor(hub.actorAs('funder_observer', { personId: observer.id }))).toEqual(['열린 기수']);
  });

  it('finds the cohort of a programme year for an import, or makes it, closed when its year is over', async () => {
    const wanted = { programme: 'Y Combinator', year: 2005, cohort: '2005', startsOn: '2005-06-01' };
    const ensure = () => hub.tx((tx) => hub.get(ProgrammeYears).ensureCohort(tx, wanted));

    const made = await ensure();

    expect(made.made).toEqual({ programme: true, cohort: true });
    expect(await ensure()).toEqual({ ...made, made: { programme: false, cohort: false } });
    expect((await planOf(made.cohortId)).cohort).toMatchObject({
      name: '2005',
      startsOn: '2005-06-01',
      endsOn: '2005-12-31',
      phase: 'closed',
    });
  });
});
