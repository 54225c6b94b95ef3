import { Injectable } from '@nestjs/common';
import {
  dayIn,
  daysBetween,
  type BoardCell,
  type BoardTeam,
  type TeamMilestoneStateName,
  type TodayView,
} from '@onsil/contracts';
import { Clock, UnitOfWork, type Actor } from '@onsil/platform';

import { CohortFactsQuery, type CohortFacts } from '../cohort-board/cohort-facts.query.js';
import { InboxItems } from '../inbox/inbox.query.js';
import { medianAnswerDays, recentAnswers } from '../team-milestone/median-answer.js';

/** How many of each section are listed; the rest is a click away. */
const LISTED = 8;
const UPCOMING_DAYS = 30;
const UPCOMING_LISTED = 8;

type TodayTeam = TodayView['late']['items'][number];

/** $1 hub, $2 now, $3 person, $4 how many. Borrows ventures.team. */
const SQL = `
select ${medianAnswerDays('$1', '$2')} as median,
  (select count(*)::int from ${recentAnswers('$1', '$2')}) as answered,
  (select count(*)::int from progress.task k where k.hub_id = $1 and k.owner_id = $3 and k.status = 'open') as tasks,
  (select coalesce(json_agg(json_build_object('id', k.id, 'title', k.title, 'team', t.name, 'teamId', k.team_id, 'dueOn', k.due_on)
       order by k.due_on nulls last, k.id), '[]')
     from (select * from progress.task where hub_id = $1 and owner_id = $3 and status = 'open'
            order by due_on nulls last, id limit $4) k
     left join ventures.team t on t.hub_id = k.hub_id and t.id = k.team_id) as "taskItems"`;

interface Row {
  readonly median: number | null;
  readonly answered: number;
  readonly tasks: number;
  readonly taskItems: { id: string; title: string; team: string | null; teamId: string | null; dueOn: string | null }[];
}

/** Staff's first page, over all open cohorts. Its numbers are the board's and the inbox's own. */
@Injectable()
export class TodayQuery {
  constructor(
    private readonly facts: CohortFactsQuery,
    private readonly inbox: InboxItems,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor): Promise<TodayView> {
    const now = this.clock.now();
    const today = dayIn(actor.hub.timeZone, now);
    const [cohorts, ofOthers, requests, [row]] = await Promise.all([
      this.facts.execute(actor, null, 'inbox.read'),
      this.inbox.ofOthers(actor),
      this.inbox.execute(actor, { box: 'requests', limit: LISTED }),
      this.unitOfWork.read(actor).rows<Row>(SQL, [actor.hub.id, now, actor.personId, LISTED]),
    ]);
    const { median, answered, tasks, taskItems } = row!;
    const review = waiting(cohorts, 'in_review').filter(({ teamMilestoneId }) => !ofOthers.has(teamMilestoneId!));
    const blocked = waiting(cohorts, 'blocked', isHeadOfChain);
    const late = waiting(cohorts, 'late');
    const silent = silentTeams(cohorts);
    return {
      asOf: now.toISOString(),
      today,
      total: review.length + requests.counts.requests + blocked.length + late.length + silent.length + tasks,
      review: section(review),
      requests: {
        total: requests.counts.requests,
        items: requests.items.map(({ id, teamId, team, teamMilestoneId, request, milestone, reason, days }) => ({
          id,
          teamId,
          team,
          teamMilestoneId,
          kind: request!,
          milestone,
          reason: reason ?? '',
          days,
        })),
      },
      blocked: section(blocked),
      late: section(late),
      silent: section(silent),
      tasks: {
        total: tasks,
        items: taskItems.map((task) => ({
          ...task,
          daysLate: task.dueOn === null ? 0 : Math.max(0, daysBetween(task.dueOn, today)),
        })),
      },
      upcoming: upcoming(cohorts, today),
      answer: { medianDays: median, answered },
    };
  }
}

function section(items: TodayTeam[]): TodayView['late'] {
  return { total: items.length, items: items.slice(0, LISTED), boards: boardsOf(items) };
}

function boardsOf(items: readonly TodayTeam[]): TodayView['late']['boards'] {
  const boards = new Map<string, TodayView['late']['boards'][number]>();
  for (const { cohortId, cohort, days } of items) {
    const { count, leastDays } = boards.get(cohortId) ?? { count: 0, leastDays: days };
    boards.set(cohortId, { cohortId, cohort, count: count + 1, leastDays: Math.min(days, leastDays) });
  }
  return [...boards.values()];
}

function waiting(
  cohorts: readonly CohortFacts[],
  state: TeamMilestoneStateName,
  counts: (cell: BoardCell, of: { cohort: CohortFacts; team: BoardTeam }) => boolean = () => true,
): TodayTeam[] {
  const found = cohorts.flatMap((cohort) =>
    cohort.teams.flatMap((team) =>
      team.cells.flatMap((cell, place) =>
        cell?.state === state && counts(cell, { cohort, team }) ? [todayTeam(cohort, team, cell, place)] : [],
      ),
    ),
  );
  return found.sort(longestFirst);
}

/** Not one that waits for another which waits itself: there the first is what somebody can do something about. */
function isHeadOfChain(
  { blockers = [] }: BoardCell,
  { cohort: { milestones }, team: { cells } }: { cohort: CohortFacts; team: BoardTeam },
): boolean {
  const waitsFor = (code: string): boolean => blockers.some(({ kind, what }) => kind === 'milestone' && what === code);
  return !milestones.some(({ code }, place) => waitsFor(code) && cells[place]?.state === 'blocked');
}

function silentTeams(cohorts: readonly CohortFacts[]): TodayTeam[] {
  const found = cohorts.flatMap((cohort) =>
    cohort.teams
      .filter(
        ({ risk }) => !risk.snooze && risk.reasons.some(({ kind, level }) => kind === 'silent' && level === 'high'),
      )
      .map((team) => ({ ...todayTeam(cohort, team, null, -1), days: team.silentDays })),
  );
  return found.sort(longestFirst);
}

const longestFirst = (a: TodayTeam, b: TodayTeam): number => b.days - a.days || a.team.localeCompare(b.team, 'ko');

function todayTeam(cohort: CohortFacts, team: BoardTeam, cell: BoardCell | null, place: number): TodayTeam {
  const milestone = cohort.milestones[place];
  return {
    teamId: team.id,
    team: team.name,
    cohortId: cohort.id,
    cohort: cohort.name,
    milestone: milestone ? { code: milestone.code, title: milestone.title } : null,
    teamMilestoneId: cell?.id ?? null,
    days: cell?.days ?? 0,
    attempt: cell?.attempt ?? 0,
    blockers: cell?.blockers ?? [],
    strip: cohort.milestones.flatMap(({ code }, at) => {
      const mark = team.cells[at];
      return mark ? [{ code, state: mark.state }] : [];
    }),
  };
}

/** A line for each plan date that some team still has before it, and one for each team with a date of its own. */
function upcoming(cohorts: readonly CohortFacts[], today: string): TodayView['upcoming'] {
  const lines = cohorts.flatMap(({ id: cohortId, milestones, teams }) =>
    milestones.flatMap(({ code, title, dueOn: plannedOn }, place) => {
      const owing = teams.filter((team) => isOwed(team.cells[place]));
      const own = owing.filter((team) => team.cells[place]!.dueOn !== undefined);
      const line = (dueOn: string, team: string | null, count: number) => ({
        dueOn,
        inDays: daysBetween(today, dueOn),
        code,
        title,
        cohortId,
        team,
        teams: count,
      });
      const ofPlan = owing.length - own.length;
      return [
        ...(plannedOn !== null && ofPlan > 0 ? [line(plannedOn, null, ofPlan)] : []),
        ...own.map((team) => line(team.cells[place]!.dueOn!, team.name, 1)),
      ];
    }),
  );
  return lines
    .filter(({ inDays }) => inDays >= 0 && inDays <= UPCOMING_DAYS)
    .sort((a, b) => a.inDays - b.inDays || a.code.localeCompare(b.code, 'ko', { numeric: true }))
    .slice(0, UPCOMING_LISTED);
}

function isOwed(cell: BoardCell | null | undefined): boolean {
  return cell != null && ['open', 'not_due', 'returned', 'blocked', 'late'].includes(cell.state);
}
