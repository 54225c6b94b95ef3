import {
  teamMilestoneState,
  type LookedAt,
  type TeamMilestoneBlocker,
  type TeamMilestoneState,
  type TeamMilestoneStatus,
} from '@onsil/contracts';

/** One team milestone as `factsJson` reads it. */
export interface MilestoneFacts {
  readonly id: string;
  readonly milestoneId: string;
  readonly cohortId: string;
  readonly code: string;
  readonly title: string;
  readonly stage: string;
  readonly status: TeamMilestoneStatus;
  readonly opensOn: string;
  readonly dueOn: string;
  readonly dueAt: string;
  readonly stateSince: string;
  readonly attempt: number;
  readonly blockers: readonly TeamMilestoneBlocker[];
}

/**
 * SQL for what one row `x` of progress.team_milestone is shown from, beside its milestone `m` and stage `s`.
 * `zone` is the parameter with the hub's time zone. Borrows programmes.milestone, .milestone_dependency.
 */
export function factsJson(zone: `$${number}`): string {
  return `json_build_object(
    'id', x.id, 'milestoneId', x.milestone_id, 'cohortId', x.cohort_id, 'code', m.code,
    'title', coalesce(x.kept_plan->>'title', m.title), 'stage', s.name, 'status', x.status,
    'opensOn', x.opens_on, 'dueOn', x.due_on, 'dueAt', x.due_at, 'stateSince', x.state_since, 'attempt', x.attempt,
    'blockers', (
      select coalesce(json_agg(json_build_object('kind', b.kind, 'what', b.what, 'sinceOn', b.since_on) order by b.since_on), '[]')
        from (
          select 'milestone' as kind, rm.code as what, r.due_on as since_on
            from programmes.milestone_dependency d
            join progress.team_milestone r
              on r.hub_id = d.hub_id and r.milestone_id = d.requires_id and r.team_id = x.team_id
             and r.status not in ('accepted', 'waived')
            join programmes.milestone rm on rm.hub_id = r.hub_id and rm.id = r.milestone_id
           where d.hub_id = x.hub_id and d.milestone_id = x.milestone_id
          union all
          select 'reason', e.reason, (e.decided_at at time zone ${zone})::date
            from progress.milestone_exception e
           where e.hub_id = x.hub_id and e.team_milestone_id = x.id and e.kind = 'blocked' and e.status = 'granted'
        ) b))`;
}

/** The shown state of those facts. */
export function shownOf(facts: MilestoneFacts, lookedAt: LookedAt): TeamMilestoneState {
  return teamMilestoneState(
    { ...facts, dueAt: new Date(facts.dueAt), stateSince: new Date(facts.stateSince) },
    lookedAt,
  );
}
