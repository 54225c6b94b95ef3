import { describe, expect, it } from '@jest/globals';
import type { DueRule, MilestoneDraft, PlanDraft } from '@onsil/contracts';
import { plusDays, WorkingDays } from '@onsil/network';
import fc from 'fast-check';

import { aMilestoneDraft, aPlanDraft, aStageDraft } from '../../testing/index.js';
import { planDates } from './plan-dates.rule.js';

/** September to December 2026 as Korea has it. */
const holidays = new Map([
  ['2026-09-24', '추석 전날'],
  ['2026-09-25', '추석'],
  ['2026-09-26', '추석 다음 날'],
  ['2026-10-03', '개천절'],
  ['2026-10-05', '대체공휴일 (개천절)'],
  ['2026-10-09', '한글날'],
  ['2026-12-25', '기독탄신일'],
]);
const days = new WorkingDays({ holidays: () => holidays, network: [], hub: [] });

const planOf = (...milestones: MilestoneDraft[]): PlanDraft => aPlanDraft({ stages: [aStageDraft({ milestones })] });
const due = (rule: Partial<DueRule>): DueRule =>
  ({ kind: 'after', from: null, count: 0, unit: 'day', landing: 'next', ...rule }) as DueRule;
const dueOn = (...milestones: MilestoneDraft[]) =>
  planDates(planOf(...milestones), days).milestones.map((milestone) => milestone.dueOn);

describe('planDates', () => {
  it.each<[string, DueRule, string]>([
    ['a date', due({ kind: 'date', on: '2026-11-13' }), '2026-11-13'],
    ['day 0, the start itself', due({ count: 0 }), '2026-09-07'],
    ['day 45', due({ count: 45 }), '2026-10-22'],
    ['10 working days after the start', due({ count: 10, unit: 'working_day' }), '2026-09-21'],
    ['the 2nd Friday of month 3', due({ kind: 'weekday_of_month', month: 3, nth: 2, weekday: 5 }), '2026-11-13'],
    ['the last Monday of month 2', due({ kind: 'weekday_of_month', month: 2, nth: -1, weekday: 1 }), '2026-10-26'],
  ])('counts %s', (_, rule, expected) => {
    expect(dueOn(aMilestoneDraft({ due: rule }))).toEqual([expected]);
  });

  it('counts from the planned date of another milestone, in whatever order they stand', () => {
    const later = aMilestoneDraft({ key: 'later', due: due({ from: 'first', count: 10, unit: 'working_day' }) });
    const first = aMilestoneDraft({ key: 'first', due: due({ count: 18 }) });

    expect(dueOn(later, first)).toEqual(['2026-10-14', '2026-09-28']);
  });

  it.each([
    ['next', '2026-09-28'],
    ['previous', '2026-09-23'],
    ['keep', '2026-09-25'],
  ] as const)('moves a date on Chuseok to the %s open day', (landing, expected) => {
    expect(dueOn(aMilestoneDraft({ due: due({ count: 18, landing }) }))).toEqual([expected]);
  });

  it('says from which day and why a date was moved', () => {
    const [milestone] = planDates(planOf(aMilestoneDraft({ due: due({ count: 18 }) })), days).milestones;

    expect(milestone).toMatchObject({
      countedOn: '2026-09-25',
      dueOn: '2026-09-28',
      moved: { kind: 'holiday', name: '추석' },
    });
  });

  it('numbers milestones in order and keeps the numbers that an open cohort has', () => {
    const plan = planOf(
      aMilestoneDraft({ key: 'new' }),
      aMilestoneDraft({ key: 'known' }),
      aMilestoneDraft({ key: 'newer' }),
    );

    expect(planDates(plan, days).milestones.map(({ code }) => code)).toEqual(['M1', 'M2', 'M3']);
    expect(planDates(plan, days, new Map([['known', 'M7']])).milestones.map(({ code }) => code)).toEqual([
      'M8',
      'M7',
      'M9',
    ]);
  });

  it('lets each stage last until the next begins, and the last one until the end', () => {
    const stages = [aStageDraft({ key: 's1' }), aStageDraft({ key: 's2', startsDay: 14, milestones: [] })];

    expect(planDates(aPlanDraft({ stages }), days).stages).toEqual([
      { key: 's1', startsOn: '2026-09-07', endsOn: '2026-09-20' },
      { key: 's2', startsOn: '2026-09-21', endsOn: '2026-12-24' },
    ]);
  });

  it('counts the working days of the period', () => {
    expect(planDates(planOf(), days).workingDays).toBe(75);
  });

  it('names the milestones whose due dates wait for each other', () => {
    const plan = planOf(
      aMilestoneDraft({ key: 'a', due: due({ from: 'b', count: 1 }) }),
      aMilestoneDraft({ key: 'b', due: due({ from: 'a', count: 1 }) }),
    );

    const { faults, milestones } = planDates(plan, days);

    expect(faults).toEqual([{ code: 'due_cycle', key: 'a', path: ['M1', 'M2', 'M1'] }]);
    expect(milestones.map((milestone) => milestone.dueOn)).toEqual([null, null]);
  });

  it('names the milestones that require each other', () => {
    const plan = planOf(
      aMilestoneDraft({ key: 'a', requires: ['c'] }),
      aMilestoneDraft({ key: 'b', requires: ['a'] }),
      aMilestoneDraft({ key: 'c', requires: ['b'] }),
    );

    expect(planDates(plan, days).faults).toEqual([
      { code: 'dependency_cycle', key: 'a', path: ['M1', 'M3', 'M2', 'M1'] },
    ]);
  });

  it.each<[string, PlanDraft, string | null]>([
    ['unknown_milestone', planOf(aMilestoneDraft({ requires: ['gone'] })), 'm1'],
    ['unknown_milestone', planOf(aMilestoneDraft({ due: due({ from: 'gone', count: 1 }) })), 'm1'],
    ['duplicate_key', planOf(aMilestoneDraft(), aMilestoneDraft()), 'm1'],
    ['before_start', planOf(aMilestoneDraft({ due: due({ kind: 'date', on: '2026-09-01' }) })), 'm1'],
    ['ends_before_start', aPlanDraft({ endsOn: '2026-09-06', stages: [] }), null],
    ['too_long', aPlanDraft({ endsOn: '2036-09-06', stages: [] }), null],
    ['too_many', planOf(...Array.from({ length: 101 }, (_, index) => aMilestoneDraft({ key: `m${index}` }))), null],
    [
      'stage_order',
      aPlanDraft({ stages: [aStageDraft({ startsDay: 7 }), aStageDraft({ key: 's2', startsDay: 7, milestones: [] })] }),
      's2',
    ],
    ['stage_after_end', aPlanDraft({ stages: [aStageDraft({ startsDay: 200 })] }), 's1'],
    [
      'table_without_columns',
      planOf(aMilestoneDraft({ evidence: [{ id: 'e1', kind: 'table', label: '표', required: true }] })),
      'm1',
    ],
    [
      'duplicate_evidence',
      planOf(
        aMilestoneDraft({
          evidence: [1, 2].map(() => ({ id: 'e1', kind: 'text' as const, label: '글', required: true })),
        }),
      ),
      'm1',
    ],
  ])('refuses a plan with %s', (code, plan, key) => {
    expect(planDates(plan, days).faults).toContainEqual(expect.objectContaining({ code, key }));
  });

  it('says which milestones are due after the end', () => {
    expect(planDates(planOf(aMilestoneDraft({ due: due({ count: 120 }) })), days).milestones[0]).toMatchObject({
      afterEnd: true,
    });
  });

  it('puts every due date on an open day unless it is kept, and shifts a plan of plain days as a whole', () => {
    const rule = fc.record({
      count: fc.integer({ min: 0, max: 200 }),
      landing: fc.constantFrom('next' as const, 'previous' as const, 'keep' as const),
    });
    const quiet = new WorkingDays({ holidays: () => new Map(), network: [], hub: [] });

    fc.assert(
      fc.property(fc.array(rule, { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 20 }), (rules, weeks) => {
        const milestones = rules.map((each, index) =>
          aMilestoneDraft({ key: `m${index}`, due: due({ ...each, from: index === 0 ? null : `m${index - 1}` }) }),
        );
        const plan = aPlanDraft({ endsOn: '2027-12-24', stages: [aStageDraft({ milestones })] });

        const dates = planDates(plan, days).milestones;
        dates.forEach(({ dueOn: day }, index) =>
          expect(days.isOpen(day!) || rules[index]!.landing === 'keep').toBe(true),
        );

        const now = planDates(plan, quiet).milestones.map(({ dueOn: day }) => plusDays(day!, weeks * 7));
        const shifted = planDates({ ...plan, startsOn: plusDays(plan.startsOn, weeks * 7) }, quiet).milestones;
        expect(shifted.map(({ dueOn: day }) => day)).toEqual(now);
      }),
    );
  });
});
