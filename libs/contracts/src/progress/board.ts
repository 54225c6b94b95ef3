import { z } from 'zod';

import { exportQuery } from '../export.js';
import { toldCount } from '../hidden-count.js';
import { personName } from '../person-name.js';
import { freeText } from '../free-text.js';
import { readinessPerspective } from '../readiness/perspectives.js';
import { exitKind } from '../ventures/enrolments.js';
import { teamMilestoneBlocker, teamMilestoneStateName } from './team-milestone-state.js';

/**
 * What makes a team a risk: days overdue, days without a sign of life, days without a session while it has a mentor,
 * times returned, days blocked.
 */
export const RISK_KINDS = ['overdue', 'silent', 'no_session', 'returned', 'blocked'] as const;
export const riskKind = z.enum(RISK_KINDS);
export type RiskKind = z.infer<typeof riskKind>;

/** `low`: something waits, below every bar. */
export const RISK_LEVELS = ['high', 'medium', 'low', 'none'] as const;
export const riskLevel = z.enum(RISK_LEVELS);
export type RiskLevel = z.infer<typeof riskLevel>;

/** Why a team stands where it stands: "M8, 6 days overdue: high". */
export const riskReason = z.object({
  kind: riskKind,
  level: riskLevel,
  /** The milestone's code; null for silence and missing sessions, which are the team's. */
  milestone: z.string().nullable(),
  /** Days, or times for `returned`. */
  count: z.int().min(0),
});
export type RiskReason = z.infer<typeof riskReason>;

const riskSnooze = z.object({
  untilOn: z.iso.date(),
  reason: z.string(),
  by: z.string(),
  at: z.iso.datetime({ offset: true }),
});

export const teamRisk = z.object({
  level: riskLevel,
  reasons: z.array(riskReason),
  /** While snoozed the reasons stay readable, but the team sorts and counts as `none`. */
  snooze: riskSnooze.nullable(),
});
export type TeamRisk = z.infer<typeof teamRisk>;

const threshold = z.int().min(1).max(365).nullable();

/** From which number a kind counts as medium or high; null = never. */
export const riskRule = z
  .object({ kind: riskKind, mediumFrom: threshold, highFrom: threshold })
  .refine(({ mediumFrom, highFrom }) => mediumFrom === null || highFrom === null || mediumFrom < highFrom, {
    path: ['highFrom'],
    error: 'high_not_above_medium',
  });
export type RiskRule = z.infer<typeof riskRule>;

export const riskRulesView = z
  .object({ items: z.array(riskRule), version: z.int(), isDefault: z.boolean(), canConfigure: z.boolean() })
  .meta({ id: 'RiskRules' });
export type RiskRulesView = z.infer<typeof riskRulesView>;

export const setRiskRulesBody = z
  .object({
    items: z
      .array(riskRule)
      .length(RISK_KINDS.length)
      .refine((rules) => new Set(rules.map(({ kind }) => kind)).size === RISK_KINDS.length, {
        error: 'each_kind_once',
      }),
  })
  .meta({ id: 'SetRiskRules' });
export type SetRiskRulesBody = z.infer<typeof setRiskRulesBody>;

export const snoozeRiskBody = z
  .object({ reason: freeText(500).min(1), untilOn: z.iso.date() })
  .meta({ id: 'SnoozeRisk' });
export type SnoozeRiskBody = z.infer<typeof snoozeRiskBody>;

/** One cell; numbers and blockers are left out where they say nothing, so that 7,200 cells stay small. */
export const boardCell = z.object({
  state: teamMilestoneStateName,
  /** Days in that state; for late and late returned the days past due. */
  days: z.int().min(0).optional(),
  dueInDays: z.int().min(0).optional(),
  isPastDue: z.literal(true).optional(),
  /** Attempts handed in, when any. */
  attempt: z.int().min(1).optional(),
  /** What blocks: milestone codes or written reasons. */
  blockers: z.array(teamMilestoneBlocker).optional(),
  /** The team milestone, while something can be done about it. */
  id: z.uuid().optional(),
  /** The team's own due date, where it differs from the plan's. */
  dueOn: z.iso.date().optional(),
});
export type BoardCell = z.infer<typeof boardCell>;

/** One place of a team's way through its plan, as the board shows it. */
export const teamWayMark = boardCell
  .pick({ state: true, days: true, dueInDays: true, blockers: true })
  .extend({ code: z.string(), title: z.string() });
export type TeamWayMark = z.infer<typeof teamWayMark>;

/** Where a team's way on the cohort stands; `left`: in any way but graduation. */
export const BOARD_STANDINGS = ['on', 'paused', 'left', 'graduated'] as const;
export const boardStanding = z.enum(BOARD_STANDINGS);
export type BoardStanding = z.infer<typeof boardStanding>;

export const boardTeam = z.object({
  id: z.uuid(),
  name: z.string(),
  /** The last day of a pause that is in force. */
  pausedUntilOn: z.iso.date().optional(),
  class: z.enum(['resident', 'registered']).nullable(),
  track: z.string().nullable(),
  sector: z.string().nullable(),
  district: z.string().nullable(),
  mentors: z.array(z.string()),
  risk: teamRisk,
  /** Days since the team's last sign of life (or since it was enrolled). */
  silentDays: z.int().min(0),
  /** Sides that have not finished in a round of assessments that is open; left out where none is. */
  assessmentOwed: z.array(readinessPerspective).optional(),
  /** One per milestone of the board, in its order; null where the team owes nothing. */
  cells: z.array(boardCell.nullable()),
});
export type BoardTeam = z.infer<typeof boardTeam>;

export const boardMilestone = z.object({
  id: z.uuid(),
  stageId: z.uuid(),
  code: z.string(),
  title: z.string(),
  dueOn: z.iso.date().nullable(),
});
export type BoardMilestone = z.infer<typeof boardMilestone>;

export const boardStage = z.object({ id: z.uuid(), position: z.int(), name: z.string() });
export type BoardStage = z.infer<typeof boardStage>;

/** What the reader may do from the board. */
export const boardCapabilities = z.object({
  review: z.boolean(),
  extend: z.boolean(),
  snooze: z.boolean(),
  export: z.boolean(),
});

export const boardView = z
  .object({
    asOf: z.iso.datetime({ offset: true }),
    today: z.iso.date(),
    timeZone: z.string(),
    cohort: z.object({
      id: z.uuid(),
      name: z.string(),
      programme: z.string(),
      phase: z.enum(['draft', 'open', 'closed']),
    }),
    stages: z.array(boardStage),
    milestones: z.array(boardMilestone),
    teams: z.array(boardTeam),
    /** Who has left the cohort, the latest first; empty for a reader who may not know how. */
    left: z.array(z.object({ id: z.uuid(), name: z.string(), kind: exitKind.nullable(), leftOn: z.iso.date() })),
    /** The strictest silence bar, for the first of the five facts. */
    silentFrom: z.int().nullable(),
    capabilities: boardCapabilities,
  })
  .meta({ id: 'Board' });
export type BoardView = z.infer<typeof boardView>;

/** The board beside one team: what a person would want to know before calling it. */
export const boardTeamPanelView = z
  .object({
    teamId: z.uuid(),
    name: z.string(),
    summary: z.string().nullable(),
    class: z.enum(['resident', 'registered']).nullable(),
    track: z.string().nullable(),
    mentors: z.array(z.string()),
    lead: z.object({ name: z.string(), phone: z.string().nullable(), email: z.string().nullable() }).nullable(),
    lastActivityAt: z.iso.datetime({ offset: true }).nullable(),
    next: z.object({ code: z.string(), title: z.string(), dueOn: z.iso.date() }).nullable(),
    tasks: z.object({ open: z.int(), overdue: z.int() }),
    lastWords: z
      .object({
        body: z.string(),
        by: personName,
        at: z.iso.datetime({ offset: true }),
        milestone: z.string(),
        decision: z.enum(['accepted', 'returned']),
      })
      .nullable(),
  })
  .meta({ id: 'BoardTeamPanel' });
export type BoardTeamPanelView = z.infer<typeof boardTeamPanelView>;

/** Counts for readers who may not see teams. */
export const cohortCountsView = z
  .object({
    asOf: z.iso.datetime({ offset: true }),
    items: z.array(
      z.object({
        cohortId: z.uuid(),
        programme: z.string(),
        cohort: z.string(),
        phase: z.enum(['draft', 'open', 'closed']),
        teams: toldCount,
        milestones: z.array(
          z.object({
            id: z.uuid(),
            code: z.string(),
            title: z.string(),
            dueOn: z.iso.date().nullable(),
            done: toldCount,
            waived: toldCount,
            inReview: toldCount,
            behind: toldCount,
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'CohortCounts' });
export type CohortCountsView = z.infer<typeof cohortCountsView>;

const csvList = <T extends z.ZodType<string, string>>(item: T) =>
  z
    .string()
    .max(12_000)
    .transform((text) => text.split(',').filter((part) => part !== ''))
    .pipe(z.array(item))
    .optional();

/** The board's filter, as it stands in the page's URL; the export takes the same one. */
export const boardFilter = z.object({
  standing: boardStanding.optional(),
  state: csvList(teamMilestoneStateName),
  milestone: z.string().max(40).optional(),
  /** What is in one of the states is due on that day: the team's own date, or the plan's. */
  due: z.iso.date().optional(),
  risk: csvList(riskLevel),
  silent: z.coerce.number().int().min(1).max(365).optional(),
  class: csvList(z.enum(['resident', 'registered'])),
  sector: z.string().max(200).optional(),
  district: z.string().max(200).optional(),
  mentor: z.string().max(200).optional(),
  /** Any of these sides has not finished. */
  assessment: csvList(readinessPerspective),
  q: z.string().trim().max(100).optional(),
  /** These teams only: the ticked ones. */
  teams: csvList(z.uuid()),
});
export type BoardFilter = z.infer<typeof boardFilter>;

export const boardExportQuery = boardFilter.extend(exportQuery.shape);
export type BoardExportQuery = z.infer<typeof boardExportQuery>;

/** True when a team fits the filter; the page and the export ask the same question. */
export function fitsBoardFilter(team: BoardTeam, milestones: readonly BoardMilestone[], filter: BoardFilter): boolean {
  const level: RiskLevel = team.risk.snooze ? 'none' : team.risk.level;
  const cells = team.cells.filter((cell, place) => {
    const milestone = milestones[place];
    return (
      (!filter.milestone || filter.milestone === milestone?.code) &&
      (filter.due === undefined || filter.due === (cell?.dueOn ?? milestone?.dueOn))
    );
  });
  const folded = (text: string): string => text.normalize('NFC').toLocaleLowerCase('ko');
  return (
    (filter.standing === undefined || filter.standing === (team.pausedUntilOn === undefined ? 'on' : 'paused')) &&
    (!filter.state?.length || cells.some((cell) => cell && filter.state!.includes(cell.state))) &&
    (filter.due === undefined || cells.some((cell) => cell)) &&
    (!filter.risk?.length || filter.risk.includes(level)) &&
    (filter.silent === undefined || team.silentDays >= filter.silent) &&
    (!filter.class?.length || (team.class !== null && filter.class.includes(team.class))) &&
    (filter.sector === undefined || team.sector === filter.sector) &&
    (filter.district === undefined || team.district === filter.district) &&
    (filter.mentor === undefined || team.mentors.includes(filter.mentor)) &&
    (!filter.assessment?.length || filter.assessment.some((side) => team.assessmentOwed?.includes(side))) &&
    (!filter.q || folded(team.name).includes(folded(filter.q))) &&
    (!filter.teams?.length || filter.teams.includes(team.id))
  );
}

const RANK: Record<RiskLevel, number> = { high: 0, medium: 1, low: 2, none: 3 };

/** Orders teams by risk: highest bar, then the largest number behind it, then the name. A snoozed team counts as none. */
export function byRisk(a: BoardTeam, b: BoardTeam): number {
  const rank = (team: BoardTeam): number => RANK[team.risk.snooze ? 'none' : team.risk.level];
  const worst = (team: BoardTeam): number => (team.risk.snooze ? 0 : (team.risk.reasons[0]?.count ?? 0));
  return rank(a) - rank(b) || worst(b) - worst(a) || a.name.localeCompare(b.name, 'ko');
}
