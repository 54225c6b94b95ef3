import { z } from 'zod';

/** What is stored of a team milestone. */
export const TEAM_MILESTONE_STATUSES = ['open', 'in_review', 'returned', 'accepted', 'waived'] as const;
export const teamMilestoneStatus = z.enum(TEAM_MILESTONE_STATUSES);
export type TeamMilestoneStatus = z.infer<typeof teamMilestoneStatus>;

/** What is shown of it, everywhere: board, lists, mail, print. Marks and words: look.md section 3. */
export const TEAM_MILESTONE_STATES = [
  'waived',
  'done',
  'in_review',
  'blocked',
  'late',
  'returned',
  'open',
  'not_due',
] as const;
export const teamMilestoneStateName = z.enum(TEAM_MILESTONE_STATES);
export type TeamMilestoneStateName = z.infer<typeof teamMilestoneStateName>;

/** What stands in the way: a required milestone that is not accepted (its code, `M7`), or a reason that staff wrote. */
export const teamMilestoneBlocker = z.object({
  kind: z.enum(['milestone', 'reason']),
  what: z.string(),
  /** Since when it is in the way; for a required milestone the day it was due itself. */
  sinceOn: z.iso.date(),
});
export type TeamMilestoneBlocker = z.infer<typeof teamMilestoneBlocker>;

/** The stored facts that the shown state is derived from. */
export interface TeamMilestoneFacts {
  readonly status: TeamMilestoneStatus;
  /** First day of the stage or 30 days before it is due, whichever is earlier. */
  readonly opensOn: string;
  readonly dueOn: string;
  /** The last moment that is in time. */
  readonly dueAt: Date;
  readonly stateSince: Date;
  readonly blockers: readonly TeamMilestoneBlocker[];
}

/** When and where it is looked at: days are calendar days on the hub's clock. */
export interface LookedAt {
  readonly now: Date;
  readonly timeZone: string;
}

/** The shown state. Numbers are whole calendar days in the hub's zone, never negative; null where they say nothing. */
export interface TeamMilestoneState {
  readonly state: TeamMilestoneStateName;
  /** Days in that state; for `late` and for a late `returned` the days past due. Null for open and not due. */
  readonly days: number | null;
  /** Days left, when something can still be handed in in time (open, not due, returned in time). */
  readonly dueInDays: number | null;
  readonly isPastDue: boolean;
  /** Only for `blocked`. */
  readonly blockers: readonly TeamMilestoneBlocker[];
  /** Who owes the next step. */
  readonly turn: 'team' | 'hub' | null;
}

/** The same facts as the hub's calendar counts them on a day. */
export interface TeamMilestoneDay extends Pick<TeamMilestoneFacts, 'status' | 'opensOn' | 'dueOn' | 'blockers'> {
  readonly isPastDue: boolean;
  readonly stateSinceOn: string;
}

/** The shown state of stored facts, as the clock and the zone have it. */
export function teamMilestoneState(facts: TeamMilestoneFacts, { now, timeZone }: LookedAt): TeamMilestoneState {
  const isPastDue = now.getTime() > facts.dueAt.getTime();
  const stateSinceOn = dayIn(timeZone, facts.stateSince);
  return teamMilestoneStateOn({ ...facts, isPastDue, stateSinceOn }, dayIn(timeZone, now));
}

/**
 * The one derivation of a team milestone's shown state (glossary): the first that fits of waived, done, in review,
 * blocked, late, returned, open, not due; a late returned one shows *returned* with its days late.
 * A required milestone blocks from the opening day on (before that nothing can be done anyway); a written reason always.
 */
export function teamMilestoneStateOn(facts: TeamMilestoneDay, today: string): TeamMilestoneState {
  const { isPastDue } = facts;
  const isOpened = today >= facts.opensOn;
  const inState = (): number => Math.max(0, daysBetween(facts.stateSinceOn, today));
  const shown = (
    state: TeamMilestoneStateName,
    turn: TeamMilestoneState['turn'],
    more: Partial<TeamMilestoneState> = {},
  ): TeamMilestoneState => ({ state, turn, days: null, dueInDays: null, isPastDue: false, blockers: [], ...more });

  if (facts.status === 'waived') return shown('waived', null, { days: inState() });
  if (facts.status === 'accepted') return shown('done', null, { days: inState() });
  if (facts.status === 'in_review') return shown('in_review', 'hub', { days: inState(), isPastDue });

  const blockers = facts.blockers.filter(({ kind }) => kind === 'reason' || isOpened);
  if (blockers.length > 0)
    return shown('blocked', null, { days: daysBlocked(blockers, facts.opensOn, today), isPastDue, blockers });

  const daysLate = Math.max(0, daysBetween(facts.dueOn, today));
  const dueInDays = isPastDue ? null : Math.max(0, daysBetween(today, facts.dueOn));
  if (facts.status === 'returned')
    return shown('returned', 'team', { days: isPastDue ? daysLate : inState(), dueInDays, isPastDue });
  if (isPastDue) return shown('late', 'team', { days: daysLate, isPastDue });
  if (isOpened) return shown('open', 'team', { dueInDays });
  return shown('not_due', null, { dueInDays });
}

/** Calendar days from one ISO day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** The ISO day that an instant falls on in a zone. */
export function dayIn(timeZone: string, instant: Date): string {
  let format = dayFormats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    dayFormats.set(timeZone, format);
  }
  return format.format(instant);
}

function daysBlocked(blockers: readonly TeamMilestoneBlocker[], opensOn: string, today: string): number {
  const since = blockers
    .map(({ kind, sinceOn }) => (kind === 'milestone' && sinceOn < opensOn ? opensOn : sinceOn))
    .sort()[0]!;
  return Math.max(0, daysBetween(since, today));
}
