import { personNameJson } from '../team-reach.js';

/** SQL for experiment `x` as it is shown. */
export const EXPERIMENT_JSON = `jsonb_build_object(
  'id', x.id, 'hypothesisId', x.hypothesis_id, 'title', x.title, 'method', x.method, 'measure', x.measure, 'unit', x.unit,
  'threshold', x.threshold, 'plannedN', x.planned_n, 'startsOn', x.starts_on, 'endsOn', x.ends_on, 'cost', x.cost,
  'startedAt', x.started_at, 'startedBy', ${personNameJson('x.started_by')}, 'reachedN', x.reached_n, 'measured', x.measured,
  'result', x.result, 'learning', x.learning, 'decision', x.decision, 'decidedAt', x.decided_at,
  'decidedBy', ${personNameJson('x.decided_by')}, 'version', x.version)`;
