import { clockIn, daysAfter, instantIn, isClosed, nextIn } from './days.js';
import type { Facts, OwedFact, Somebody } from './facts.js';

/** One reminder that the rules promise somebody, told from what stands now. */
export interface Promised {
  /** Rule, thing, occurrence and recipient: what must never come twice at one time. */
  readonly key: string;
  /** The occasion and its recipient: a later stage of the same takes an earlier one's place. */
  readonly talk: string;
  readonly trigger: string;
  readonly personId: string | null;
  readonly address: string;
  readonly dueAt: Date;
}

type Audience = 'team' | 'staff' | 'manager' | 'mentor' | 'owner' | 'invitee';

/** Days from the occasion, time of day (null: the occasion's own), audiences. */
type Stage = readonly [days: number, time: string | null, audiences: readonly Audience[]];

/**
 * The rules a hub begins with, as issue 4 words them: "due (7 days and 1 day before to the team, on the day, 2 days after
 * to team and staff, 5 days after to the manager), returned and untouched 3 days, review waiting 3 days (staff), session
 * tomorrow, log missing at the session's end, +24 h, then staff, task due, invitation unanswered, silent pair".
 */
const RULES: Readonly<Record<string, readonly Stage[]>> = {
  milestone_due: [
    [-7, '09:00', ['team']],
    [-1, '09:00', ['team']],
    [0, '09:00', ['team']],
    [2, '09:00', ['team', 'staff']],
    [5, '09:00', ['manager']],
  ],
  milestone_returned: [[3, '09:00', ['team']]],
  review_waiting: [[3, '09:00', ['staff']]],
  session_starts: [[-1, '09:00', ['team', 'mentor']]],
  log_missing: [
    [0, null, ['mentor']],
    [1, null, ['mentor']],
    [2, '09:00', ['staff']],
  ],
  task_due: [[0, '09:00', ['owner']]],
  invitation_unanswered: [
    [3, '09:00', ['invitee']],
    [6, '09:00', ['owner']],
  ],
  pair_silent: [[0, '09:00', ['mentor', 'staff']]],
};
/** What nobody may stop: what a team, a reviewer or a mentor owes. */
const DUTIES: readonly string[] = ['milestone_due', 'milestone_returned', 'review_waiting', 'log_missing'];
const SILENT_AFTER_DAYS = 21;
const QUIET = { quietFrom: '21:00', quietUntil: '08:00' };

interface Occasion {
  readonly trigger: string;
  readonly subject: string;
  readonly day: string;
  readonly at?: Date;
  readonly people: Partial<Record<Audience, readonly Somebody[]>>;
}

/** What is promised from `from` on, for as many days as asked; computed anew from the facts each time. */
export function promised(facts: Facts, zone: string, from: Date, days: number): Promised[] {
  const until = new Date(from.getTime() + days * 86_400_000);
  const closed = new Set(facts.closedDays);
  const today = clockIn(zone, from).day;
  const [first, last] = [daysAfter(today, -12), daysAfter(today, days + 12)];
  return occasions(facts, zone)
    .filter(({ day }) => day >= first && day <= last)
    .flatMap((occasion) => ofOccasion(occasion, zone, closed))
    .filter(({ dueAt }) => dueAt > from && dueAt <= until);
}

function ofOccasion(occasion: Occasion, zone: string, closed: ReadonlySet<string>): Promised[] {
  const { trigger, subject, day, at, people } = occasion;
  const speaks = new Map<string, Promised>();
  for (const [i, [days, time, audiences]] of RULES[trigger]!.entries()) {
    const dueAt = moment(daysAfter(day, days), days, time, { zone, at, closed });
    for (const who of audiences.flatMap((audience) => people[audience] ?? [])) {
      const recipient = who.personId ?? who.address.toLowerCase();
      const talk = `${trigger} ${subject} ${recipient}`;
      const key = `${trigger}.${i + 1} ${subject} ${recipient}`;
      // On one moment the later stage speaks alone.
      speaks.set(`${recipient} ${dueAt.getTime()}`, { key, talk, trigger, ...who, dueAt });
    }
  }
  return [...speaks.values()];
}

/** A reminder before or on the day goes out on the open day before, an escalation on the open day after. */
function moment(
  day: string,
  days: number,
  time: string | null,
  { zone, at, closed }: { zone: string; at: Date | undefined; closed: ReadonlySet<string> },
): Date {
  if (time === null) return days === 0 ? at! : instantIn(zone, day, clockIn(zone, at!).time);
  let open = day;
  while (isClosed(open, closed)) open = daysAfter(open, days <= 0 ? -1 : 1);
  return instantIn(zone, open, time);
}

function occasions(facts: Facts, zone: string): Occasion[] {
  const { staff, managers: manager, teams, mentors } = facts;
  const accepted = new Set(
    facts.owed
      .filter(({ status }) => status === 'accepted' || status === 'waived')
      .map(({ teamId, milestoneId }) => `${teamId} ${milestoneId}`),
  );
  const owes = new Set(facts.owed.map(({ teamId, milestoneId }) => `${teamId} ${milestoneId}`));
  /** Who has an account; before anybody has, where the leads can be reached. */
  const teamOf = (id: string): readonly Somebody[] => {
    const { people, leads } = teams[id]!;
    return people.length > 0 ? people : leads;
  };
  const found: Occasion[] = [];
  for (const owed of facts.isOpen ? facts.owed : []) {
    const people = { team: teamOf(owed.teamId), staff, manager };
    const isBlocked =
      owed.isHeldUp ||
      owed.requires.map((id) => `${owed.teamId} ${id}`).some((before) => owes.has(before) && !accepted.has(before));
    const due = { trigger: 'milestone_due', subject: `${owed.id} due`, day: owed.dueOn, people };
    const quiet = { day: quietSince(owed), people };
    if (owed.status === 'open' && !isBlocked) found.push(due);
    if (owed.status === 'returned')
      found.push(due, { ...quiet, trigger: 'milestone_returned', subject: `${owed.id} returned.${owed.returned}` });
    if (owed.status === 'in_review')
      found.push({ ...quiet, trigger: 'review_waiting', subject: `${owed.id} attempt.${owed.attempt}` });
  }
  for (const { id, teamId, mentorId, startsAt, minutes } of facts.sessions) {
    const people = { team: teamOf(teamId), mentor: [mentors[mentorId]!], staff };
    const [starts, ends] = [new Date(startsAt), new Date(Date.parse(startsAt) + minutes * 60_000)];
    const at = (instant: Date) => ({ at: instant, day: clockIn(zone, instant).day, people });
    found.push({ trigger: 'session_starts', subject: `${id} start`, ...at(starts) });
    found.push({ trigger: 'log_missing', subject: `${id} end`, ...at(ends) });
  }
  for (const { id, teamId, mentorId, sinceDay } of facts.pairs) {
    if (facts.sessions.some((session) => session.teamId === teamId && session.mentorId === mentorId)) continue;
    const people = { mentor: [mentors[mentorId]!], staff };
    const day = daysAfter(sinceDay, SILENT_AFTER_DAYS);
    found.push({ trigger: 'pair_silent', subject: `${id} since.${sinceDay}`, day, people });
  }
  for (const { id, ownerId, address, dueOn } of facts.tasks) {
    const people = { owner: [{ personId: ownerId, address }] };
    found.push({ trigger: 'task_due', subject: `${id} ${ownerId}`, day: dueOn, people });
  }
  for (const { id, address, sentDay, owners } of facts.invitations) {
    const people = { invitee: [{ personId: null, address }], owner: owners };
    found.push({ trigger: 'invitation_unanswered', subject: `${id} ${sentDay}`, day: sentDay, people });
  }
  return found;
}

/** Since when nothing has happened to it: its state, the team's last draft, the end of a pause. */
function quietSince({ sinceDay, draftDay, pausedUntil }: OwedFact): string {
  const days = [
    sinceDay,
    draftDay ?? sinceDay,
    pausedUntil !== null && pausedUntil >= sinceDay ? pausedUntil : sinceDay,
  ];
  return days.sort().at(-1)!;
}

/** What becomes of a promise at its hour: sent now, put off until somebody's day begins, or not sent at all. */
export type Fate =
  | { readonly now: 'sent' }
  | { readonly now: 'skipped' }
  | { readonly now: 'held'; readonly until: Date; readonly isDaily: boolean };

/** What a recipient's own choices make of a promise whose hour has come; `isAwaited`: the hour of their daily mail. */
export function fateOf(
  { personId, address, trigger }: Promised,
  { preferences, stopped }: Facts,
  { zone, now, isAwaited }: { readonly zone: string; readonly now: Date; readonly isAwaited: boolean },
): Fate {
  const recipient = personId ?? address.toLowerCase();
  if (!DUTIES.includes(trigger) && stopped.some(([who, what]) => who === recipient && what === trigger))
    return { now: 'skipped' };
  const own = preferences.find((preference) => preference.personId === personId);
  const { quietFrom, quietUntil } = own ?? QUIET;
  const theirs = own?.zone ?? zone;
  if (own?.daily && !isAwaited) return { now: 'held', until: nextIn(theirs, now, own.daily), isDaily: true };
  if (isQuiet(theirs, now, quietFrom, quietUntil))
    return { now: 'held', until: nextIn(theirs, now, quietUntil), isDaily: false };
  return { now: 'sent' };
}

/** Does somebody sleep at this moment? */
export function isAsleep({ preferences }: Facts, personId: string | null, zone: string, at: Date): boolean {
  const own = preferences.find((preference) => preference.personId === personId);
  const { quietFrom, quietUntil } = own ?? QUIET;
  return isQuiet(own?.zone ?? zone, at, quietFrom, quietUntil);
}

function isQuiet(zone: string, at: Date, from: string, until: string): boolean {
  const { time } = clockIn(zone, at);
  return from > until ? time >= from || time < until : time >= from && time < until;
}
