import type { RowDecision, RowOutcome, RowReason } from '@onsil/contracts';

import { teamNameKey } from './cells/team-name.rule.js';
import type { RowReading } from './read-row.rule.js';

/** A team of the hub that a row may be about. */
export interface KnownTeam {
  readonly id: string;
  readonly name: string;
  readonly nameKey: string;
  readonly businessNumber: string | null;
  /** Addresses of those who lead it now, in lower case. */
  readonly leadEmails: readonly string[];
}

/** What becomes of a row, and what it resembles: an earlier row by its position, or a team by its id. */
export interface Assessment {
  readonly outcome: RowOutcome;
  readonly reason: RowReason | null;
  readonly resemblesPosition: number | null;
  readonly resemblesTeamId: string | null;
}

const NEW: Assessment = { outcome: 'new', reason: null, resemblesPosition: null, resemblesTeamId: null };

/**
 * Judges all rows of a file together (rulings 16). The same team twice: the later row needs the decision. Two teams with
 * one address: both do, and so does one whose address leads another team of the hub. A team of the hub is the same by business number, or by name and lead's address (an address
 * missing on either side does not tell them apart).
 */
export function assessRows(
  rows: readonly RowReading[],
  known: readonly KnownTeam[],
  { cohortsInFile }: { readonly cohortsInFile: boolean },
): Assessment[] {
  const first = firstOfEachTeam(rows);
  const withAddress = rowsByAddress(rows, first);
  const byKey = groupBy(known, ({ nameKey }) => nameKey);
  const byLead = new Map(known.flatMap((team) => team.leadEmails.map((email) => [email, team] as const)));
  const byNumber = new Map(
    known.flatMap((team) => (team.businessNumber ? [[team.businessNumber, team] as const] : [])),
  );
  return rows.map((row, position) => {
    if (!row.name) return { ...NEW, outcome: 'refused', reason: 'no_team_name' };
    if (cohortsInFile && row.cohortYear === null) return { ...NEW, outcome: 'refused', reason: 'no_cohort' };
    const earlier = first[position]!;
    if (earlier !== position) return decision('same_team_in_file', earlier);
    const sameNumber = row.businessNumber ? byNumber.get(row.businessNumber) : undefined;
    if (sameNumber) return match(sameNumber.id);
    const sameName = byKey.get(teamNameKey(row.name)) ?? [];
    const same = sameName.find((team) => isSameLead(team, row));
    if (same) return match(same.id);
    const [other] = sameName;
    if (other) return { ...NEW, outcome: 'decision', reason: 'same_name_other_team', resemblesTeamId: other.id };
    const led = row.email ? byLead.get(row.email) : undefined;
    if (led) return { ...NEW, outcome: 'decision', reason: 'same_email_other_team', resemblesTeamId: led.id };
    const sharing = row.email ? withAddress.get(row.email)?.find((at) => at !== position) : undefined;
    return sharing === undefined ? NEW : decision('same_email_in_file', sharing);
  });
}

/** True when the row is written on confirming. */
export function isImported(outcome: RowOutcome, decided: RowDecision | null): boolean {
  if (outcome === 'new' || outcome === 'match') return decided !== 'skip';
  return outcome === 'decision' && (decided === 'new' || decided === 'same');
}

function match(teamId: string): Assessment {
  return { ...NEW, outcome: 'match', resemblesTeamId: teamId };
}

function decision(reason: RowReason, position: number): Assessment {
  return { ...NEW, outcome: 'decision', reason, resemblesPosition: position };
}

function isSameLead(team: KnownTeam, row: RowReading): boolean {
  if (row.businessNumber && team.businessNumber && row.businessNumber !== team.businessNumber) return false;
  return !row.email || team.leadEmails.length === 0 || team.leadEmails.includes(row.email);
}

/** For each row the position of the first row about the same team: one name but for spelling, or one business number. */
function firstOfEachTeam(rows: readonly RowReading[]): number[] {
  const byKey = new Map<string, number>();
  const byNumber = new Map<string, number>();
  return rows.map((row, position) => {
    if (!row.name) return position;
    const key = teamNameKey(row.name);
    const earlier = (row.businessNumber ? byNumber.get(row.businessNumber) : undefined) ?? byKey.get(key) ?? position;
    if (!byKey.has(key)) byKey.set(key, earlier);
    if (row.businessNumber && !byNumber.has(row.businessNumber)) byNumber.set(row.businessNumber, earlier);
    return earlier;
  });
}

function rowsByAddress(rows: readonly RowReading[], first: readonly number[]): Map<string, number[]> {
  const counted = rows
    .map((row, position) => ({ row, position }))
    .filter(({ row, position }) => row.name && first[position] === position);
  return new Map(
    [...groupBy(counted, ({ row }) => row.email ?? '')].map(([email, group]) => [
      email,
      group.map(({ position }) => position),
    ]),
  );
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
