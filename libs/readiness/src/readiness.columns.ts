import { defineColumns } from '@onsil/platform';

defineColumns('readiness.framework', {
  id: 'open',
  hub_id: 'open',
  key: 'open',
  number: 'open',
  origin: 'open',
  content: 'private',
  added_by: 'open',
  added_at: 'open',
});
defineColumns('readiness.cohort_framework', {
  id: 'open',
  hub_id: 'open',
  cohort_id: 'open',
  framework_id: 'open',
  framework_key: 'open',
  fixed_by: 'open',
  fixed_at: 'open',
});
defineColumns('readiness.round', {
  id: 'open',
  hub_id: 'open',
  cohort_id: 'open',
  framework_id: 'open',
  kind: 'open',
  opened_on: 'open',
  due_on: 'open',
  opened_by: 'open',
  opened_at: 'open',
  closed_by: 'open',
  closed_at: 'open',
  version: 'open',
});
defineColumns('readiness.assessment', {
  id: 'open',
  hub_id: 'open',
  round_id: 'open',
  team_id: 'open',
  perspective: 'open',
  assessor_id: 'open',
  started_at: 'open',
  finished_at: 'open',
  version: 'open',
});
defineColumns('readiness.answer', {
  id: 'open',
  hub_id: 'open',
  assessment_id: 'open',
  criterion_key: 'open',
  verdict: 'open',
  note: 'private',
  saved_by: 'open',
  saved_at: 'open',
  version: 'open',
});
defineColumns('readiness.dimension_level', {
  id: 'open',
  hub_id: 'open',
  assessment_id: 'open',
  dimension_key: 'open',
  level: 'open',
  asserted: 'open',
});
defineColumns('readiness.evidence', {
  id: 'open',
  hub_id: 'open',
  team_id: 'open',
  framework_id: 'open',
  criterion_key: 'open',
  kind: 'open',
  stored_file_id: 'open',
  submission_id: 'open',
  session_id: 'open',
  url: 'private',
  label: 'private',
  metric_value: 'private',
  metric_unit: 'open',
  measured_on: 'open',
  added_by: 'open',
  added_at: 'open',
  removed_by: 'open',
  removed_at: 'open',
});
defineColumns('readiness.gap_task', {
  id: 'open',
  hub_id: 'open',
  team_id: 'open',
  framework_id: 'open',
  criterion_key: 'open',
  task_id: 'open',
});
