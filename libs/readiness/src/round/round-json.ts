/** SQL for a round `r` of framework `f`, as `ReadinessRoundView`. */
export const ROUND_JSON = `jsonb_build_object('id', r.id, 'cohortId', r.cohort_id, 'kind', r.kind, 'openedOn', r.opened_on,
  'dueOn', r.due_on, 'closedAt', r.closed_at, 'version', r.version,
  'framework', jsonb_build_object('key', f.key, 'version', f.number, 'name', f.content->'name', 'shortName', f.content->>'shortName'))`;

/** SQL: rounds `r` with their framework `f`. */
export const ROUNDS = `readiness.round r join readiness.framework f on f.hub_id = r.hub_id and f.id = r.framework_id`;
