import { defineColumns } from '@onsil/platform';

defineColumns('progress.data_export', {
  id: 'open',
  hub_id: 'open',
  kind: 'open',
  format: 'open',
  filter: 'open',
  taken_by: 'open',
  taken_at: 'open',
});
defineColumns('progress.risk_rule', {
  id: 'open',
  hub_id: 'open',
  cohort_id: 'open',
  kind: 'open',
  medium_from: 'open',
  high_from: 'open',
  version: 'open',
});
defineColumns('progress.risk_snooze', {
  id: 'open',
  hub_id: 'open',
  cohort_id: 'open',
  team_id: 'open',
  reason: 'personal',
  until_on: 'open',
  snoozed_by: 'open',
  snoozed_at: 'open',
  ended_at: 'open',
});
