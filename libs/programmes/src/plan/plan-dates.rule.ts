import type { MilestoneDraft, PlanDraft, PlanFault, PlanPreview, StageDraft } from '@onsil/contracts';
import { daysBetween, plusDays, type WorkingDays } from '@onsil/network';

import { findCycle } from './cycle.rule.js';
import { countedDay } from './due-day.rule.js';
import { gateFaults } from './gate-faults.rule.js';

const LONGEST_COHORT_DAYS = 5 * 366;
const MOST_MILESTONES = 100;
/** With one of these no date is counted. */
const UNCOUNTABLE: ReadonlySet<PlanFault['code']> = new Set([
  'duplicate_key',
  'due_cycle',
  'ends_before_start',
  'too_long',
  'too_many',
]);

/**
 * Every date that a draft gives on the hub's calendar, and everything that keeps it from being saved. `codes` are those that
 * milestones of an open cohort keep; the others are numbered in order.
 */
export function planDates(
  draft: PlanDraft,
  days: WorkingDays,
  codes: ReadonlyMap<string, string> = new Map(),
): PlanPreview {
  const milestones = draft.stages.flatMap((stage) => stage.milestones);
  const codeOf = milestoneCodes(milestones, codes);
  const stages = stageDates(draft);
  const faults = [...stageFaults(draft, stages), ...milestoneFaults(milestones, codeOf), ...gateFaults(draft)];

  const counted = new Map<string, string>();
  const plannedOn = new Map<string, string>();
  if (!faults.some(({ code }) => UNCOUNTABLE.has(code))) {
    for (const { key, due } of inDueOrder(milestones)) {
      const day = countedDay(due, { startsOn: draft.startsOn, plannedOn, days });
      if (day === null) continue;
      counted.set(key, day);
      plannedOn.set(key, days.land(day, due.landing));
    }
  }
  for (const { key } of milestones) {
    const day = plannedOn.get(key);
    if (day !== undefined && day < draft.startsOn) faults.push({ code: 'before_start', key, path: [] });
  }

  const isPeriod = draft.startsOn <= draft.endsOn && daysBetween(draft.startsOn, draft.endsOn) <= LONGEST_COHORT_DAYS;
  const closedDays = isPeriod ? days.closedBetween(draft.startsOn, draft.endsOn) : [];
  return {
    startsOn: draft.startsOn,
    endsOn: draft.endsOn,
    workingDays: isPeriod ? daysBetween(draft.startsOn, draft.endsOn) + 1 - closedDays.length : 0,
    stages,
    milestones: milestones.map(({ key }) => {
      const countedOn = counted.get(key) ?? null;
      const dueOn = plannedOn.get(key) ?? null;
      const closure = countedOn !== null && countedOn !== dueOn ? days.closure(countedOn) : null;
      return {
        key,
        code: codeOf.get(key)!,
        dueOn,
        countedOn,
        moved: closure && { kind: closure.kind, name: closure.name },
        afterEnd: dueOn !== null && dueOn > draft.endsOn,
      };
    }),
    closedDays,
    faults,
  };
}

/** Kept codes stay; the others get the numbers that are free, in order. */
function milestoneCodes(
  milestones: readonly MilestoneDraft[],
  kept: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  let last = Math.max(0, ...[...kept.values()].map((code) => Number(code.slice(1))));
  return new Map(milestones.map(({ key }) => [key, kept.get(key) ?? `M${(last += 1)}`]));
}

function stageDates({ startsOn, endsOn, stages }: PlanDraft): PlanPreview['stages'] {
  return stages.map(({ key, startsDay }, index) => {
    const first = plusDays(startsOn, startsDay);
    const next = stages[index + 1];
    const last = next ? plusDays(startsOn, next.startsDay - 1) : endsOn;
    return { key, startsOn: first, endsOn: last < first ? first : last };
  });
}

function stageFaults({ startsOn, endsOn, stages }: PlanDraft, dates: PlanPreview['stages']): PlanFault[] {
  const faults: PlanFault[] = repeatedKeys(stages).map((key) => ({ code: 'duplicate_key', key, path: [] }));
  if (endsOn < startsOn) return [...faults, { code: 'ends_before_start', key: null, path: [] }];
  if (daysBetween(startsOn, endsOn) > LONGEST_COHORT_DAYS) faults.push({ code: 'too_long', key: null, path: [] });
  stages.forEach(({ key, startsDay }: StageDraft, index) => {
    const before = stages[index - 1];
    if (before && startsDay <= before.startsDay) faults.push({ code: 'stage_order', key, path: [] });
    else if (dates[index]!.startsOn > endsOn) faults.push({ code: 'stage_after_end', key, path: [] });
  });
  return faults;
}

function milestoneFaults(milestones: readonly MilestoneDraft[], codeOf: ReadonlyMap<string, string>): PlanFault[] {
  const faults: PlanFault[] = repeatedKeys(milestones).map((key) => ({ code: 'duplicate_key', key, path: [] }));
  if (milestones.length > MOST_MILESTONES) faults.push({ code: 'too_many', key: null, path: [] });
  for (const { key, due, requires, evidence, checklist } of milestones) {
    const named = [...requires, ...countedFrom(due)];
    if (named.some((other) => !codeOf.has(other))) faults.push({ code: 'unknown_milestone', key, path: [] });
    if (new Set(evidence.map(({ id }) => id)).size < evidence.length)
      faults.push({ code: 'duplicate_evidence', key, path: [] });
    if (evidence.some(({ kind, columns }) => kind === 'table' && !columns?.length))
      faults.push({ code: 'table_without_columns', key, path: [] });
    if (new Set(checklist.map(({ id }) => id)).size < checklist.length)
      faults.push({ code: 'duplicate_tick', key, path: [] });
  }
  const cycles = [
    ['due_cycle', findCycle(new Map(milestones.map(({ key, due }) => [key, countedFrom(due)])))],
    ['dependency_cycle', findCycle(new Map(milestones.map(({ key, requires }) => [key, requires])))],
  ] as const;
  for (const [code, cycle] of cycles)
    if (cycle) faults.push({ code, key: cycle[0]!, path: cycle.map((key) => codeOf.get(key) ?? key) });
  return faults;
}

function countedFrom(due: MilestoneDraft['due']): string[] {
  return due.kind === 'after' && due.from !== null ? [due.from] : [];
}

function repeatedKeys(items: readonly { readonly key: string }[]): string[] {
  return [...new Set(items.map(({ key }) => key).filter((key, index, keys) => keys.indexOf(key) < index))];
}

/** Each milestone after the one its date counts from. Only for drafts without a due cycle. */
function inDueOrder(milestones: readonly MilestoneDraft[]): MilestoneDraft[] {
  const byKey = new Map(milestones.map((milestone) => [milestone.key, milestone]));
  const ordered = new Set<MilestoneDraft>();
  const place = (milestone: MilestoneDraft): void => {
    for (const from of countedFrom(milestone.due)) {
      const other = byKey.get(from);
      if (other && !ordered.has(other)) place(other);
    }
    ordered.add(milestone);
  };
  milestones.forEach(place);
  return [...ordered];
}
