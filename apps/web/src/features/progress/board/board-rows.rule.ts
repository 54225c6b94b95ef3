import {
  byRisk,
  fitsBoardFilter,
  type BoardCell,
  type BoardFilter,
  type BoardStanding,
  type BoardTeam,
  type BoardView,
  type RiskLevel,
  type TeamMilestoneStateName,
} from '@onsil/contracts';

export type BoardSort = 'risk' | 'silent' | 'name';

/** A line of the grid: a team, or the quiet ones folded into one. */
export type BoardRow = { kind: 'team'; team: BoardTeam } | { kind: 'quiet'; count: number };

/** From this many teams on the quiet ones are folded and rows stand closer. */
export const LARGE_BOARD = 200;

/** The risk that counts: a snoozed team is put aside. */
export function levelOf({ risk }: BoardTeam): RiskLevel {
  return risk.snooze ? 'none' : risk.level;
}

/** The teams that fit, in the chosen order. */
export function shownTeams(board: BoardView, filter: BoardFilter, sort: BoardSort): BoardTeam[] {
  const fitting = board.teams.filter((team) => fitsBoardFilter(team, board.milestones, filter));
  if (sort === 'name') return fitting.sort((a, b) => a.name.localeCompare(b.name, 'ko'));
  if (sort === 'silent') return fitting.sort((a, b) => b.silentDays - a.silentDays || byRisk(a, b));
  return fitting.sort(byRisk);
}

/** How many teams stand where on the cohort; every team is counted once. */
export function standings({ teams, left }: Pick<BoardView, 'teams' | 'left'>): Record<BoardStanding, number> {
  const paused = teams.filter(({ pausedUntilOn }) => pausedUntilOn !== undefined).length;
  const graduated = left.filter(({ kind }) => kind === 'graduated').length;
  return { on: teams.length - paused, paused, left: left.length - graduated, graduated };
}

/** Those that have left and are asked for; null where the filter asks for teams that are on the cohort. */
export function goneTeams(
  { left }: Pick<BoardView, 'left'>,
  { standing, q = '' }: BoardFilter,
): BoardView['left'] | null {
  if (standing !== 'left' && standing !== 'graduated') return null;
  const folded = (text: string): string => text.normalize('NFC').toLocaleLowerCase('ko');
  return left.filter(
    ({ name, kind }) => (kind === 'graduated') === (standing === 'graduated') && folded(name).includes(folded(q)),
  );
}

/** The grid's lines. On a large board in order of risk the quiet teams are one line until it is opened. */
export function boardRows(
  teams: readonly BoardTeam[],
  { isLarge, isUnfolded }: { isLarge: boolean; isUnfolded: boolean },
): BoardRow[] {
  const rows = teams.map((team): BoardRow => ({ kind: 'team', team }));
  const firstQuiet = teams.findIndex((team) => levelOf(team) === 'none');
  if (!isLarge || isUnfolded || firstQuiet < 0) return rows;
  return [...rows.slice(0, firstQuiet), { kind: 'quiet', count: teams.length - firstQuiet }];
}

/** How many teams stand where on one milestone. */
export function tallyOf(teams: readonly BoardTeam[], place: number): Partial<Record<TeamMilestoneStateName, number>> {
  const tally: Partial<Record<TeamMilestoneStateName, number>> = {};
  for (const { cells } of teams) {
    const state = cells[place]?.state;
    if (state) tally[state] = (tally[state] ?? 0) + 1;
  }
  return tally;
}

/** What the strip above the board counts, over all teams whatever the filter. */
export interface BoardFacts {
  readonly silent: { readonly teams: number; readonly from: number } | null;
  readonly review: { readonly count: number; readonly longest: number };
  readonly blocked: number;
  readonly late: number;
  readonly next: {
    readonly code: string;
    readonly title: string;
    readonly dueOn: string;
    readonly inDays: number;
  } | null;
}

export function boardFacts({ teams, milestones, silentFrom, today }: BoardView): BoardFacts {
  const teamsWith = (state: TeamMilestoneStateName): number =>
    teams.filter(({ cells }) => cells.some((cell) => cell?.state === state)).length;
  const inReview = teams.flatMap(({ cells }) => cells.filter((cell): cell is BoardCell => cell?.state === 'in_review'));
  const [next] = milestones
    .filter(
      (milestone): milestone is typeof milestone & { dueOn: string } =>
        milestone.dueOn !== null && milestone.dueOn >= today,
    )
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn));
  return {
    silent:
      silentFrom === null
        ? null
        : { teams: teams.filter(({ silentDays }) => silentDays >= silentFrom).length, from: silentFrom },
    review: { count: inReview.length, longest: Math.max(0, ...inReview.map(({ days }) => days ?? 0)) },
    blocked: teamsWith('blocked'),
    late: teamsWith('late'),
    next: next
      ? {
          code: next.code,
          title: next.title,
          dueOn: next.dueOn,
          inDays: Math.round((Date.parse(next.dueOn) - Date.parse(today)) / 86_400_000),
        }
      : null,
  };
}
