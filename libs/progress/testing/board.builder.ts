import { newId, type HubTx } from '@onsil/platform';

/** What a test says of one team on a board; cells by milestone code. */
export interface SeededTeam {
  readonly name: string;
  readonly class?: 'resident' | 'registered';
  readonly sector?: string;
  readonly activeOn?: string;
  readonly cells?: Readonly<Record<string, SeededCell>>;
}

export interface SeededCell {
  readonly status: 'open' | 'in_review' | 'returned' | 'accepted' | 'waived';
  readonly since?: string;
  readonly dueOn?: string;
  readonly attempt?: number;
  readonly returned?: number;
  /** A reason that staff wrote, in the way since `since`. */
  readonly blockedBy?: string;
}

export interface SeededBoard {
  readonly phase?: 'draft' | 'open' | 'closed';
  /** Code -> due day; each opens 30 days before. */
  readonly milestones: Readonly<Record<string, string>>;
  /** Code -> the code it requires. */
  readonly requires?: Readonly<Record<string, string>>;
  readonly teams: readonly SeededTeam[];
}

export interface BoardIds {
  readonly programmeId: string;
  readonly cohortId: string;
  /** By name. */
  readonly teams: Readonly<Record<string, string>>;
  /** By code. */
  readonly milestones: Readonly<Record<string, string>>;
  /** By `team code`. */
  readonly teamMilestones: Readonly<Record<string, string>>;
}

const DAY_MS = 86_400_000;
const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * DAY_MS).toISOString().slice(0, 10);

/** A cohort with its plan, its teams and what each owes, in a handful of statements whatever its size. Due at 18:00 in Seoul. */
export async function insertBoard(
  tx: HubTx,
  { phase = 'open', milestones, requires = {}, teams }: SeededBoard,
): Promise<BoardIds> {
  const { hubId } = tx;
  const [programmeId, cohortId, stageId, authorId] = [newId(), newId(), newId(), await insertStaff(tx, '담당자 02')];

  await insert(tx, 'programmes.programme', [
    { id: programmeId, hub_id: hubId, name: `육성사업 ${programmeId}`, year: 2031 },
  ]);
  await insert(tx, 'programmes.cohort', [
    {
      id: cohortId,
      hub_id: hubId,
      programme_id: programmeId,
      name: '1기',
      starts_on: '2030-01-01',
      ends_on: '2031-12-31',
      phase,
    },
  ]);
  await insert(tx, 'programmes.stage', [
    {
      id: stageId,
      hub_id: hubId,
      cohort_id: cohortId,
      position: 1,
      name: '해결책 실험',
      kind: 'other',
      starts_day: 0,
      starts_on: '2030-01-01',
      ends_on: '2031-12-31',
    },
  ]);
  const milestoneIds = Object.fromEntries(Object.keys(milestones).map((code) => [code, newId()]));
  await insert(
    tx,
    'programmes.milestone',
    Object.entries(milestones).map(([code, dueOn], place) => ({
      id: milestoneIds[code],
      hub_id: hubId,
      cohort_id: cohortId,
      stage_id: stageId,
      position: place + 1,
      code,
      title: `${code} 마일스톤`,
      good_looks_like: '',
      evidence: [],
      due_rule: { kind: 'date', on: dueOn },
      due_on: dueOn,
      due_time: '18:00',
      revision: 1,
      version: 1,
    })),
  );
  await insert(
    tx,
    'programmes.milestone_dependency',
    Object.entries(requires).map(([code, before]) => ({
      hub_id: hubId,
      cohort_id: cohortId,
      milestone_id: milestoneIds[code],
      requires_id: milestoneIds[before],
    })),
  );
  const teamIds = Object.fromEntries(teams.map(({ name }) => [name, newId()]));
  await insert(
    tx,
    'ventures.team',
    teams.map(({ name, sector = null }) => ({
      id: teamIds[name],
      hub_id: hubId,
      name,
      name_key: name,
      summary: '',
      sector,
      created_at: tx.at,
      version: 1,
    })),
  );
  await insert(
    tx,
    'ventures.enrolment',
    teams.map(({ name, class: kind = null }) => ({
      id: newId(),
      hub_id: hubId,
      team_id: teamIds[name],
      cohort_id: cohortId,
      class: kind,
      enrolled_on: '2030-01-01',
      extra: [],
      version: 1,
    })),
  );
  await insert(
    tx,
    'progress.team_fact',
    teams.flatMap(({ name, activeOn }) =>
      activeOn
        ? [{ id: newId(), hub_id: hubId, team_id: teamIds[name], kind: 'activity', at: `${activeOn}T12:00:00+09:00` }]
        : [],
    ),
  );
  const teamMilestones: Record<string, string> = {};
  const cells = teams.flatMap(({ name, cells: given = {} }) =>
    Object.entries(milestones).map(([code, plannedOn]) => {
      const cell = given[code] ?? { status: 'open' as const };
      const {
        status,
        dueOn = plannedOn,
        since = daysBefore(dueOn, 30),
        attempt = status === 'open' ? 0 : 1,
        returned = 0,
      } = cell;
      const id = newId();
      teamMilestones[`${name} ${code}`] = id;
      return {
        cell,
        row: {
          id,
          hub_id: hubId,
          team_id: teamIds[name],
          cohort_id: cohortId,
          milestone_id: milestoneIds[code],
          status,
          state_since: `${since}T12:00:00+09:00`,
          opens_on: daysBefore(dueOn, 30),
          due_on: dueOn,
          due_at: `${dueOn}T18:00:59.999+09:00`,
          has_own_due: dueOn !== plannedOn,
          attempt,
          returned_count: returned,
          version: 1,
        },
      };
    }),
  );
  await insert(
    tx,
    'progress.team_milestone',
    cells.map(({ row }) => row),
  );
  await insert(
    tx,
    'progress.milestone_exception',
    cells.flatMap(({ cell, row }) =>
      cell.blockedBy
        ? [
            {
              id: newId(),
              hub_id: hubId,
              team_id: row.team_id,
              cohort_id: cohortId,
              team_milestone_id: row.id,
              kind: 'blocked',
              status: 'granted',
              reason: cell.blockedBy,
              until_on: '2031-12-31',
              moves_dependants: false,
              author_id: authorId,
              asked_at: row.state_since,
              decided_by: authorId,
              decided_at: row.state_since,
              version: 1,
            },
          ]
        : [],
    ),
  );
  return { programmeId, cohortId, teams: teamIds, milestones: milestoneIds, teamMilestones };
}

/** A person who may act in tests: what actors write needs one that exists. */
export async function insertStaff(tx: HubTx, name: string): Promise<string> {
  const id = newId();
  await insert(tx, 'identity.person', [
    { id, email: `${id}@example.org`, name, locale: 'ko', is_demo: false, created_at: tx.at, version: 1 },
  ]);
  return id;
}

/** Rows by column name, in one statement. */
async function insert(
  tx: HubTx,
  table: `${string}.${string}`,
  rows: readonly Record<string, unknown>[],
): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.keys(rows[0]!).join(', ');
  await tx.rows(
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)`,
    [JSON.stringify(rows)],
  );
}
