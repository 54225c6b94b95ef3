import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';

import { beforeEach, describe, expect, it } from '@jest/globals';
import { changeFinancialPlanBody, type FinancialPlanView } from '@onsil/contracts';
import { NotFound, OutOfReach, StaleVersion } from '@onsil/platform';
import { freshHub, type HubHarness } from '@onsil/testing/platform';
import writeXlsxFile, { type SheetData } from 'write-excel-file/node';

import { insertModellingTeam, type ModellingTeam } from '../../testing/index.js';
import { PlanExists, UnreadableWorkbook, WorkbookRefersOutside } from '../business-model.errors.js';
import { BusinessModelModule } from '../business-model.module.js';
import { BeginFinancialPlan } from './begin-financial-plan.js';
import { ChangeFinancialPlan } from './change-financial-plan.js';
import { CheckPlanFile } from './check-plan-file.js';
import { ExportFinancialPlan } from './export-financial-plan.js';
import { FinancialPlanQuery } from './financial-plan.query.js';

const BEGIN = { firstMonth: '2031-03', months: 12 as const, openingCash: 5_000_000 };

describe("a team's financial plan", () => {
  let hub: HubHarness;
  let team: ModellingTeam;

  beforeEach(async () => {
    hub = await freshHub({ modules: [BusinessModelModule] });
    team = await insertModellingTeam(hub);
  });

  const begin = (by = team.lead) => hub.get(BeginFinancialPlan).execute(by, { teamId: team.teamId, ...BEGIN });
  const filled = async (): Promise<FinancialPlanView> => {
    const plan = await begin();
    const lines = plan.lines.map((line) => ({
      ...line,
      wage: line.wage === null ? null : 2_500_000,
      base: line.base.map(() => ({ revenue: 1_000_000, cost: 300_000, headcount: 1, funding: 0 })[line.section]),
    }));
    const { firstMonth, months, openingCash, version, id } = plan;
    return hub
      .get(ChangeFinancialPlan)
      .execute(team.lead, { planId: id, version, firstMonth, months, openingCash, lines });
  };
  const check = (planId: string, bytes: Buffer, by = team.lead) =>
    hub.get(CheckPlanFile).execute(by, { planId, file: { name: 'plan.xlsx', content: Readable.from([bytes]) } });
  const taken = async (planId: string, by = team.mentor) =>
    buffer((await hub.get(ExportFinancialPlan).execute(by, planId)).content);
  /** A workbook of one base sheet with these rows under a head of twelve months. */
  const workbook = (...rows: SheetData) => {
    const months = Array.from({ length: 12 }, (_, i) => `2031-${String(i + 1).padStart(2, '0')}`);
    return writeXlsxFile([['구분', '항목', '한 사람 월 인건비', ...months], ...rows], { sheet: '기준' }).toBuffer();
  };
  const number = (value: number) => ({ type: Number, value });
  const formula = (value: string) => ({ type: 'Formula' as const, value });

  it('begins with the usual lines, says what follows, and is read by mentors and staff', async () => {
    const { id } = await filled();

    const { plan, capabilities } = await hub.get(FinancialPlanQuery).ofTeam(team.staff, team.teamId);

    expect(plan!.id).toBe(id);
    expect(capabilities.write).toBe(false);
    // two lines of revenue, four of cost, two people
    expect(plan!.outcomes.base.months[0]).toMatchObject({
      revenue: 2_000_000,
      cost: 1_200_000,
      wages: 5_000_000,
      net: -4_200_000,
      cash: 800_000,
    });
    expect(plan!.outcomes.base.runwayMonths).toBe(1);
    await expect(begin()).rejects.toThrow(PlanExists);
  });

  it('is written by the team alone, on the version that was read', async () => {
    const { id, firstMonth, months, openingCash, lines } = await begin();
    const change = (by = team.lead) =>
      hub.get(ChangeFinancialPlan).execute(by, { planId: id, version: 1, firstMonth, months, openingCash, lines });

    await expect(change(team.mentor)).rejects.toThrow(OutOfReach);
    await change();
    await expect(change(team.member)).rejects.toThrow(StaleVersion);
    await expect(change(hub.actorAs('team_lead', { ownTeamIds: [team.cohortId] }))).rejects.toThrow(NotFound);
  });

  it('comes back from its own workbook as it was, without a finding', async () => {
    const plan = await filled();

    const checked = await check(plan.id, await taken(plan.id));

    expect(checked.findings).toEqual([]);
    const kept = ({ section, label, wage, base }: FinancialPlanView['lines'][number]) => ({
      section,
      label,
      wage,
      base,
    });
    expect(checked.plan!.lines.map(kept)).toEqual(plan.lines.map(kept));
    expect(checked.plan).toMatchObject({ firstMonth: '2031-03', months: 12, openingCash: 5_000_000 });
    expect(checked.outcomes!.base).toEqual(plan.outcomes.base);
  });

  it('finds circles, totals typed by hand, sums that do not agree, and words for numbers', async () => {
    const { id } = await begin();
    const bytes = await workbook(
      ['처음 현금', null, null, number(100)],
      ['매출', '판매', null, number(10), { type: String, value: '많이' }],
      ['매출 합계', null, null, number(10), number(99)],
      ['비용', '재료', null, formula('=D6')],
      ['비용 합계', null, null, formula('=D5')],
      ['메모', '아무 말'],
    );

    const { findings } = await check(id, bytes);

    const kinds = findings.map(({ kind, cell }) => `${kind} ${cell}`);
    expect(kinds).toEqual(
      expect.arrayContaining([
        'circular 기준!D5',
        'hard_coded_total 기준!D4',
        'hard_coded_total 기준!E4',
        'unbalanced 기준!E4',
        'not_a_number 기준!E3',
        'unknown_row 기준!A7',
        'no_value 기준!D5',
      ]),
    );
    expect(findings.every(({ message }) => !/[{}]/.test(message))).toBe(true);
  });

  it.each([['=[1]Sheet1!A1'], ['=WEBSERVICE("https://example.org")'], ["='file:///tmp/x.ods'#Sheet1.A1"]])(
    'refuses in words a workbook with %s',
    async (outside) => {
      const { id } = await begin();
      const bytes = await workbook(['매출', '판매', null, formula(outside)]);

      await expect(check(id, bytes)).rejects.toThrow(WorkbookRefersOutside);
    },
  );

  it('refuses what is no workbook, and lets nobody else look into one', async () => {
    const { id } = await begin();

    await expect(check(id, Buffer.from('PK nothing'))).rejects.toThrow(UnreadableWorkbook);
    await expect(check(id, await workbook(), team.mentor)).rejects.toThrow(OutOfReach);
  });

  it('has a value for each month, a wage for people only', () => {
    const line = {
      id: team.canvas.id,
      section: 'cost',
      label: '임차료',
      wage: 3,
      base: [1],
      cautious: null,
      hopeful: null,
    };
    const faults = changeFinancialPlanBody.safeParse({ ...BEGIN, lines: [line] }).error!.issues;

    expect(faults.map(({ path, message }) => [path.join('/'), message])).toEqual([
      ['lines/0/base', 'business_model.months_missing'],
      ['lines/0/wage', 'business_model.wage_of_people'],
    ]);
  });

  it('is logged when it leaves', async () => {
    const { id } = await begin();
    await taken(id);

    const [entry] = (await hub.auditTrail()).filter(({ action }) => action === 'data.exported');
    expect(entry).toMatchObject({ team_id: team.teamId, after: { kind: 'financial_plan', format: 'xlsx' } });
  });
});
