import { Injectable } from '@nestjs/common';
import {
  dayIn,
  daysBetween,
  teamMilestoneStateOn,
  type BoardCell,
  type BoardMilestone,
  type BoardStage,
  type BoardTeam,
  type BoardView,
  type Permission,
  type RiskRule,
  type TeamMilestoneBlocker,
  type TeamMilestoneState,
  type TeamMilestoneStatus,
  type TeamRisk,
} from '@onsil/contracts';
import { Clock, reachedTeamIds, UnitOfWork, type Actor } from '@onsil/platform';

import { riskOf, rulesInForce } from '../risk/risk.rule.js';

/** One cohort with all its teams, derived: what board, today, exports and counts are made of, so that they agree. */
export interface CohortFacts {
  readonly id: string;
  readonly name: string;
  readonly programmeId: string;
  readonly programme: string;
  readonly phase: 'draft' | 'open' | 'closed';
  readonly stages: readonly BoardStage[];
  readonly milestones: readonly BoardMilestone[];
  readonly riskRules: readonly RiskRule[];
  readonly teams: readonly BoardTeam[];
  /** Who has left it, the latest first. Why is between the team and the hub. */
  readonly left: BoardView['left'];
}

/** [place of the milestone, id, status, opens, due, past due?, state since, attempt, times returned, own due date?] */
type RawCell = [number, string, TeamMilestoneStatus, string, string, boolean, string, number, number, boolean];

interface RawTeam extends Pick<BoardTeam, 'id' | 'name' | 'class' | 'track' | 'sector' | 'district' | 'mentors'> {
  readonly silentSince: string;
  readonly pausedUntilOn: string | null;
  /** Null for a team without a mentor. */
  readonly noSessionSince: string | null;
  readonly snooze: TeamRisk['snooze'];
  readonly assessmentOwed: BoardTeam['assessmentOwed'] | null;
  readonly cells: readonly RawCell[];
}

interface RawCohort extends Omit<CohortFacts, 'teams' | 'riskRules'> {
  readonly riskRules: readonly RiskRule[] | null;
  /** [milestone, what it requires], by place. */
  readonly requires: readonly [number, number][];
  /** [team milestone, reason, since] of blocks that staff wrote down. */
  readonly reasons: readonly [string, string, string][];
  readonly teams: readonly RawTeam[];
}

/**
 * One statement for any number of cohorts, teams and milestones; cells leave as arrays, in days: PostgreSQL counts them
 * with less work than it would have with writing out instants, and we with reading them.
 * $1 hub, $2 cohort (null = all open ones), $3 reached teams (null = all), $4 time zone, $5 today, $6 now.
 * Borrows programmes.programme, .cohort, .stage, .milestone, .milestone_dependency, ventures.team, .enrolment,
 * identity.hub_grant, .person.
 */
const SQL = `
with asked as materialized (
  select c.id, c.name, c.starts_on, c.phase, c.programme_id, p.name as programme
    from programmes.cohort c
    join programmes.programme p on p.hub_id = c.hub_id and p.id = c.programme_id
   where c.hub_id = $1 and (c.id = $2 or ($2::uuid is null and c.phase = 'open'))
), planned as materialized (
  select m.id, m.cohort_id, m.stage_id, m.code, m.title, m.due_on, s.position as stage_position, s.name as stage,
         row_number() over (partition by m.cohort_id order by s.position, m.position) - 1 as place
    from programmes.milestone m
    join programmes.stage s on s.hub_id = m.hub_id and s.id = m.stage_id
   where m.hub_id = $1 and m.cohort_id in (select id from asked)
), owed as materialized (
  select tm.cohort_id, tm.team_id, json_agg(json_build_array(planned.place, tm.id, tm.status, tm.opens_on, tm.due_on,
           tm.due_at < $6, (tm.state_since at time zone $4)::date, tm.attempt, tm.returned_count, tm.has_own_due)) as cells
    from progress.team_milestone tm
    join planned on planned.id = tm.milestone_id
   where tm.hub_id = $1 and tm.cohort_id in (select id from asked)
   group by tm.cohort_id, tm.team_id
), mentoring as materialized (
  select g.scope_id as team_id, json_agg(distinct who.name) as names
    from identity.hub_grant g
    join identity.person who on who.id = g.person_id
   where g.hub_id = $1 and g.role = 'mentor' and g.scope = 'team' and g.ended_at is null
     and g.starts_on <= $5::date and (g.ends_on is null or g.ends_on >= $5::date)
   group by g.scope_id
), snoozed as materialized (
  select distinct on (z.cohort_id, z.team_id) z.cohort_id, z.team_id,
         json_build_object('untilOn', z.until_on, 'reason', z.reason, 'by', who.name, 'at', z.snoozed_at) as snooze
    from progress.risk_snooze z
    join identity.person who on who.id = z.snoozed_by
   where z.hub_id = $1 and z.cohort_id in (select id from asked) and z.ended_at is null and z.until_on >= $5::date
   order by z.cohort_id, z.team_id, z.snoozed_at desc
), paused as materialized (
  select e.cohort_id, e.team_id, max(e.until_on) as until_on
    from progress.milestone_exception e
   where e.hub_id = $1 and e.cohort_id in (select id from asked) and e.kind = 'pause' and e.status = 'granted'
     and e.from_on <= $5::date and e.until_on >= $5::date
   group by e.cohort_id, e.team_id
), owes_assessment as materialized (
  select o.team_id, json_agg(replace(o.kind, 'assessment_owed_', '') order by o.kind desc) as sides
    from progress.team_fact o
   where o.hub_id = $1 and o.kind in ('assessment_owed_self', 'assessment_owed_mentor', 'assessment_owed_staff')
   group by o.team_id
), enrolled as (
  select n.cohort_id, json_agg(json_build_object(
           'id', t.id, 'name', t.name, 'class', n.class, 'track', n.track, 'sector', t.sector, 'district', t.district,
           'mentors', coalesce(mentoring.names, '[]'),
           'silentSince', greatest((f.at at time zone $4)::date, n.enrolled_on, asked.starts_on),
           'noSessionSince', case when paired.at is not null then
              greatest((met.at at time zone $4)::date, (paired.at at time zone $4)::date, n.enrolled_on, asked.starts_on) end,
           'pausedUntilOn', paused.until_on, 'snooze', snoozed.snooze,
           'assessmentOwed', owes_assessment.sides, 'cells', coalesce(owed.cells, '[]')) order by t.name, t.id) as teams
    from ventures.enrolment n
    join asked on asked.id = n.cohort_id
    join ventures.team t on t.hub_id = n.hub_id and t.id = n.team_id
    left join owed on owed.cohort_id = n.cohort_id and owed.team_id = n.team_id
    left join mentoring on mentoring.team_id = n.team_id
    left join paused on paused.cohort_id = n.cohort_id and paused.team_id = n.team_id
    left join snoozed on snoozed.cohort_id = n.cohort_id and snoozed.team_id = n.team_id
    left join owes_assessment on owes_assessment.team_id = n.team_id
    left join progress.team_fact f on f.hub_id = n.hub_id and f.team_id = n.team_id and f.kind = 'activity'
    left join progress.team_fact paired on paired.hub_id = n.hub_id and paired.team_id = n.team_id and paired.kind = 'mentored'
    left join progress.team_fact met on met.hub_id = n.hub_id and met.team_id = n.team_id and met.kind = 'session'
   where n.hub_id = $1 and n.left_on is null and ($3::uuid[] is null or n.team_id = any($3))
   group by n.cohort_id
)
select json_build_object(
  'id', asked.id, 'name', asked.name, 'programmeId', asked.programme_id, 'programme', asked.programme, 'phase', asked.phase,
  'stages', (
    select coalesce(json_agg(json_build_object('id', s.id, 'position', s.position, 'name', s.name) order by s.position), '[]')
      from programmes.stage s where s.hub_id = $1 and s.cohort_id = asked.id),
  'milestones', (
    select coalesce(json_agg(json_build_object('id', planned.id, 'stageId', planned.stage_id, 'code', planned.code,
        'title', planned.title, 'dueOn', planned.due_on) order by planned.place), '[]')
      from planned where planned.cohort_id = asked.id),
  'requires', (
    select coalesce(json_agg(json_build_array(later.place, earlier.place)), '[]')
      from programmes.milestone_dependency d
      join planned later on later.id = d.milestone_id
      join planned earlier on earlier.id = d.requires_id
     where d.hub_id = $1 and d.cohort_id = asked.id),
  'reasons', (
    select coalesce(json_agg(json_build_array(e.team_milestone_id, e.reason, (e.decided_at at time zone $4)::date)), '[]')
      from progress.milestone_exception e
     where e.hub_id = $1 and e.cohort_id = asked.id and e.kind = 'blocked' and e.status = 'granted'),
  'riskRules', (
    select json_agg(json_build_object('kind', r.kind, 'mediumFrom', r.medium_from, 'highFrom', r.high_from))
      from progress.risk_rule r where r.hub_id = $1 and r.cohort_id = asked.id),
  'left', (
    select coalesce(json_agg(json_build_object('id', t.id, 'name', t.name, 'kind', n.exit, 'leftOn', n.left_on)
             order by n.left_on desc, t.name, n.id), '[]')
      from ventures.enrolment n
      join ventures.team t on t.hub_id = n.hub_id and t.id = n.team_id
     where n.hub_id = $1 and n.cohort_id = asked.id and n.left_on is not null),
  'teams', coalesce(enrolled.teams, '[]')
) as cohort
from asked left join enrolled on enrolled.cohort_id = asked.id
order by asked.starts_on, asked.id`;

/** Reads cohorts whole and derives every state and risk, in one round trip whatever their size. */
@Injectable()
export class CohortFactsQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** One cohort (none when it does not exist), or with null every open one; teams within the permission's reach. */
  async execute(actor: Actor, cohortId: string | null, permission: Permission): Promise<CohortFacts[]> {
    const now = this.clock.now();
    const { id, timeZone } = actor.hub;
    const today = dayIn(timeZone, now);
    const rows = await this.unitOfWork
      .read(actor)
      .rows<{ cohort: RawCohort }>(SQL, [id, cohortId, reachedTeamIds(actor, permission), timeZone, today, now]);
    return rows.map(({ cohort }) => derived(cohort, today));
  }
}

function derived({ requires, reasons, riskRules, teams, ...cohort }: RawCohort, today: string): CohortFacts {
  const rules = rulesInForce(riskRules);
  const required = new Map<number, number[]>();
  for (const [later, earlier] of requires) required.set(later, [...(required.get(later) ?? []), earlier]);
  const written = new Map<string, TeamMilestoneBlocker[]>();
  for (const [teamMilestoneId, what, sinceOn] of reasons)
    written.set(teamMilestoneId, [...(written.get(teamMilestoneId) ?? []), { kind: 'reason', what, sinceOn }]);

  return {
    ...cohort,
    riskRules: rules,
    teams: teams.map(({ cells: raw, silentSince, noSessionSince, pausedUntilOn, snooze, assessmentOwed, ...team }) => {
      const byPlace = new Map(raw.map((cell) => [cell[0], cell]));
      const shown = raw.map((cell) => {
        const [place, id, status, opensOn, dueOn, isPastDue, stateSinceOn] = cell;
        const blockers = [
          ...(required.get(place) ?? []).flatMap((earlier): TeamMilestoneBlocker[] => {
            const before = byPlace.get(earlier);
            if (!before || before[2] === 'accepted' || before[2] === 'waived') return [];
            return [{ kind: 'milestone', what: cohort.milestones[earlier]!.code, sinceOn: before[4] }];
          }),
          ...(written.get(id) ?? []),
        ];
        const facts = { status, opensOn, dueOn, isPastDue, stateSinceOn, blockers };
        return { cell, state: teamMilestoneStateOn(facts, today) };
      });
      const silentDays = Math.max(0, daysBetween(silentSince, today));
      const daysWithoutSession = noSessionSince === null ? null : Math.max(0, daysBetween(noSessionSince, today));
      const milestones = shown.map(({ cell, state }) => ({
        ...state,
        code: cohort.milestones[cell[0]]!.code,
        returnedCount: cell[8],
      }));
      const risk =
        cohort.phase === 'open'
          ? riskOf({ silentDays, daysWithoutSession, milestones }, rules)
          : { level: 'none' as const, reasons: [] };
      const cells: (BoardCell | null)[] = cohort.milestones.map(() => null);
      for (const { cell, state } of shown) cells[cell[0]] = cellOf(cell, state);
      return {
        ...team,
        ...(pausedUntilOn !== null && { pausedUntilOn }),
        ...(assessmentOwed && { assessmentOwed }),
        silentDays,
        risk: { ...risk, reasons: [...risk.reasons], snooze },
        cells,
      };
    }),
  };
}

function cellOf([, id, , , dueOn, , , attempt, , hasOwnDue]: RawCell, shown: TeamMilestoneState): BoardCell {
  const { state, days, dueInDays, isPastDue, blockers } = shown;
  const isSettled = state === 'done' || state === 'waived';
  return {
    state,
    ...(days !== null && !isSettled && { days }),
    ...(dueInDays !== null && state !== 'not_due' && { dueInDays }),
    ...(isPastDue && { isPastDue }),
    ...(attempt > 0 && { attempt }),
    ...(blockers.length > 0 && { blockers: [...blockers] }),
    ...(!isSettled && state !== 'not_due' && { id }),
    ...(hasOwnDue && { dueOn }),
  };
}
