import { isDeepStrictEqual } from 'node:util';

import type { ReminderState } from '@onsil/contracts';

import { reminderKey, wantedKey, type WantedReminder } from './wanted-reminders.rule.js';

/** A planned reminder as far as planning needs to know it. */
export interface StandingReminder {
  readonly id: string;
  readonly ruleId: string;
  readonly subjectId: string;
  readonly occurrence: string;
  readonly recipientKey: string;
  readonly round: number;
  readonly state: ReminderState;
  /** By somebody of the staff: it is not planned again. */
  readonly isTakenOut: boolean;
  readonly occasionAt: Date;
  readonly dueAt: Date;
  readonly address: string;
  readonly recipientName: string;
  readonly locale: string;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly path: string;
  /** When it was last moved, put off, cancelled or skipped. */
  readonly changedAt: Date | null;
  /** Until when somebody of the staff put it off; null: nobody did. */
  readonly putOffUntil: Date | null;
}

/** What must change so that the planned reminders agree with what stands now. */
export interface Replanned {
  readonly planned: readonly (WantedReminder & { readonly round: number })[];
  /** Also those that only name somebody anew, those that are put off all the same, and cancelled ones that are wanted again. */
  readonly moved: readonly (WantedReminder & { readonly id: string })[];
  /** Would have been due before now: nobody is reminded after the fact. */
  readonly movedIntoPast: readonly (WantedReminder & { readonly id: string })[];
  readonly cancelled: readonly string[];
}

/**
 * Compares what is wanted with what is planned. Applied twice it changes nothing the second time. What was to leave between
 * `since`, when things changed, and now has not left yet: it is planned, and will be found late.
 */
export function replanned(
  wanted: readonly WantedReminder[],
  standing: readonly StandingReminder[],
  now: Date,
  since: Date = now,
): Replanned {
  const latest = new Map<string, StandingReminder>();
  for (const row of standing) {
    const key = reminderKey(row.ruleId, row.subjectId, row.occurrence, row.recipientKey);
    if ((latest.get(key)?.round ?? 0) < row.round) latest.set(key, row);
  }
  const result = { planned: [] as WantedRound[], moved: [] as WantedRow[], movedIntoPast: [] as WantedRow[] };
  const kept = new Set<string>();
  for (const one of wanted) {
    const row = latest.get(wantedKey(one));
    if (row) kept.add(row.id);
    const isAhead = one.dueAt > now;
    const isOwed = one.dueAt > since;
    if (!row) {
      if (isOwed) result.planned.push({ ...one, round: 1 });
    } else if (row.state === 'planned' || row.state === 'held') {
      if (one.dueAt.getTime() !== row.dueAt.getTime())
        (isOwed || isPutOff(row, one.dueAt) ? result.moved : result.movedIntoPast).push({ ...one, id: row.id });
      else if (isAhead && row.state === 'planned' && !isSame(one, row)) result.moved.push({ ...one, id: row.id });
    } else if (row.state === 'cancelled') {
      if (isAhead || (isOwed && wasChangedBy(since, row))) result.moved.push({ ...one, id: row.id });
    } else if (isAhead && !row.isTakenOut && one.occasionAt.getTime() !== row.occasionAt.getTime())
      result.planned.push({ ...one, round: row.round + 1 });
  }
  const cancelled = standing
    .filter(({ id, state }) => (state === 'planned' || state === 'held') && !kept.has(id))
    .map(({ id }) => id);
  return { ...result, cancelled };
}

type WantedRound = WantedReminder & { readonly round: number };
type WantedRow = WantedReminder & { readonly id: string };

/** Somebody of the staff chose a later day for it than it is due. */
function isPutOff({ putOffUntil }: StandingReminder, dueAt: Date): boolean {
  return putOffUntil !== null && putOffUntil > dueAt;
}

function wasChangedBy(at: Date, { changedAt }: StandingReminder): boolean {
  return changedAt !== null && changedAt <= at;
}

function isSame({ recipient, occasion, occasionAt }: WantedReminder, row: StandingReminder): boolean {
  return (
    recipient.address === row.address &&
    recipient.name === row.recipientName &&
    recipient.locale === row.locale &&
    occasionAt.getTime() === row.occasionAt.getTime() &&
    occasion.path === row.path &&
    isDeepStrictEqual(occasion.facts, row.facts)
  );
}
