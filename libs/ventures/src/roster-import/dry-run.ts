import { setImmediate as nextTurn } from 'node:timers/promises';

import type { RowDecision } from '@onsil/contracts';
import type { Sql } from '@onsil/platform';

import { knownTeams, type MatchableTeam } from './known-teams.query.js';
import { assessRows, type Assessment } from './reading/assess.rule.js';
import { teamNameKey } from './reading/cells/team-name.rule.js';
import { cohortOf } from './reading/cohort-name.rule.js';
import type { FoundRow } from './reading/read-roster.js';
import { readRow, type NotedCell, type RowReading } from './reading/read-row.rule.js';
import type { ChangeableField, FieldChange, ImportMapping, StagedRow } from './staged-row.js';

/** So many rows are read before others get their turn: a few milliseconds of work. */
const TURN = 250;

/** What came of reading all rows once more. */
export interface DryRun {
  readonly rows: readonly StagedRow[];
  /** Names of people who would be made, that others of them or people of the hub have too. */
  readonly sameNames: number;
}

/** What somebody decided about a row, and the question that it answered. */
export interface RowDecided {
  readonly reason: string | null;
  readonly decision: RowDecision;
}

/**
 * Reads every row by the mapping and compares it with the hub's teams; writes nothing. Decisions taken before stand
 * where the same question is still open.
 */
export async function dryRun(
  sql: Sql,
  hubId: string,
  rows: readonly FoundRow[],
  mapping: ImportMapping,
  decided: ReadonlyMap<number, RowDecided> = new Map(),
): Promise<DryRun> {
  const read: { reading: RowReading; cells: NotedCell[] }[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % TURN === 0) await nextTurn();
    read.push(readRow(row, mapping));
  }
  const readings = read.map(({ reading }) => reading);
  const cohortsInFile = namesCohorts(mapping);
  const { known, assessments } = await compare(sql, hubId, readings, cohortsInFile);
  const byId = new Map(known.map((team) => [team.id, team]));
  const staged = read.map(({ reading, cells }, position) => {
    const assessment = assessments[position]!;
    const before = decided.get(position);
    const decision = before && stands(before, assessment) ? before.decision : null;
    return stage({ position, row: rows[position]!, reading, cells, assessment, cohortsInFile, decision }, byId);
  });
  return { rows: staged, sameNames: await countSameNames(sql, hubId, staged.filter(mayMakePeople)) };
}

/** Whether a decision still answers what is asked: the same question, or none that matters to a row that stays out. */
function stands(before: RowDecided, { outcome, reason }: Assessment): boolean {
  return outcome !== 'refused' && (before.decision === 'skip' || before.reason === reason);
}

/** Rows that match a team bring nobody new, and neither do those that were decided to be one or to stay out. */
function mayMakePeople({ outcome, decision }: StagedRow): boolean {
  return (outcome === 'new' && decision === null) || (outcome === 'decision' && (decision ?? 'new') === 'new');
}

/** What stands in a dry run of a row, to be compared with what would stand in it now. */
type Compared = Pick<StagedRow, 'reading' | 'outcome' | 'reason' | 'resembles_position' | 'resembles_team_id'>;

/** True while every row is still what the dry run says: no team came, went or changed that makes another of it. */
export async function stillHolds(
  sql: Sql,
  hubId: string,
  rows: readonly Compared[],
  mapping: ImportMapping,
): Promise<boolean> {
  const readings = rows.map(({ reading }) => reading);
  const { assessments } = await compare(sql, hubId, readings, namesCohorts(mapping));
  return rows.every((row, at) => {
    const { outcome, reason, resemblesPosition, resemblesTeamId } = assessments[at]!;
    return (
      row.outcome === outcome &&
      row.reason === reason &&
      row.resembles_position === resemblesPosition &&
      row.resembles_team_id === resemblesTeamId
    );
  });
}

/** Year and session of each team stand in the file. */
function namesCohorts({ cohortId, fields }: ImportMapping): boolean {
  return cohortId === null && fields.includes('cohort_year');
}

async function compare(
  sql: Sql,
  hubId: string,
  readings: readonly RowReading[],
  cohortsInFile: boolean,
): Promise<{ readonly known: MatchableTeam[]; readonly assessments: Assessment[] }> {
  const keys = readings.flatMap(({ name }) => (name ? [teamNameKey(name)] : []));
  const businessNumbers = readings.flatMap(({ businessNumber }) => businessNumber ?? []);
  const addresses = readings.flatMap(({ email }) => email ?? []);
  const known = await knownTeams(sql, hubId, { keys, businessNumbers, addresses });
  await nextTurn();
  return { known, assessments: assessRows(readings, known, { cohortsInFile }) };
}

interface Judged {
  readonly position: number;
  readonly row: FoundRow;
  readonly reading: RowReading;
  readonly cells: readonly NotedCell[];
  readonly assessment: Assessment;
  readonly cohortsInFile: boolean;
  readonly decision: RowDecision | null;
}

function stage(
  { position, row, reading, cells, assessment, cohortsInFile, decision }: Judged,
  known: ReadonlyMap<string, MatchableTeam>,
): StagedRow {
  const { outcome, reason, resemblesPosition, resemblesTeamId } = assessment;
  const team = outcome === 'match' ? known.get(resemblesTeamId!) : undefined;
  const changes = team ? changesOf(team, reading) : [];
  const cohort =
    cohortsInFile && reading.cohortYear !== null ? cohortOf(reading.cohortYear, reading.cohortSession) : null;
  return {
    position,
    number: reading.number ?? position + 1,
    line: row.line,
    raw: { cells: row.cells, struck: row.struck },
    cells,
    reading,
    name: reading.name,
    cohort: cohort?.name ?? null,
    starts_on: cohort?.startsOn ?? null,
    members: reading.leads.length + reading.members.length,
    has_address: (reading.email !== null && reading.leads.length > 0) || team?.lead?.email != null,
    has_finding: cells.some(({ finding }) => finding !== null),
    outcome,
    reason,
    rank: ['refused', 'decision', 'match', 'new'].indexOf(outcome) * 2 + (changes.length > 0 ? 0 : 1),
    resembles_position: resemblesPosition,
    resembles_team_id: resemblesTeamId,
    changes,
    decision,
  };
}

/** What the file says otherwise than the team; what the file leaves empty stays. */
function changesOf(team: MatchableTeam, reading: RowReading): FieldChange[] {
  const said: Readonly<Record<ChangeableField, string | null>> = {
    name: teamNameKey(team.name) === (reading.name && teamNameKey(reading.name)) ? null : reading.name,
    district: reading.district,
    sector: reading.sector,
    kind: reading.kind,
    website: reading.website,
    summary: reading.summary,
    business_number: reading.businessNumber,
    corporate_number: reading.corporateNumber,
    email: team.lead && !team.lead.isClaimed ? reading.email : null,
    phone: team.lead ? reading.phone : null,
  };
  const is = { ...team.fields, email: team.lead?.email ?? null, phone: team.lead?.phone ?? null };
  return (Object.keys(said) as ChangeableField[]).flatMap((field) => {
    const becomes = said[field];
    return becomes === null || becomes === is[field] ? [] : [{ field, was: is[field], becomes }];
  });
}

async function countSameNames(sql: Sql, hubId: string, rows: readonly StagedRow[]): Promise<number> {
  const times = new Map<string, number>();
  for (const {
    reading: { leads, members },
  } of rows)
    for (const name of [...leads, ...members]) times.set(name, (times.get(name) ?? 0) + 1);
  const here = await sql.rows<{ name: string }>(
    `select distinct name from ventures.participant where hub_id = $1 and name = any($2)`,
    [hubId, [...times.keys()]],
  );
  const repeated = [...times].filter(([, count]) => count > 1).map(([name]) => name);
  return new Set([...repeated, ...here.map(({ name }) => name)]).size;
}
