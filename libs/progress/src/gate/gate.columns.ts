import { defineColumns } from '@onsil/platform';

defineColumns('progress.gate_decision', {
  id: 'open',
  hub_id: 'open',
  team_id: 'open',
  cohort_id: 'open',
  stage_id: 'open',
  revision: 'open',
  checklist: 'personal',
  note: 'personal',
  passed_by: 'open',
  passed_at: 'open',
  taken_back_by: 'open',
  taken_back_at: 'open',
  take_back_reason: 'personal',
});
defineColumns('progress.gate_waiver', {
  id: 'open',
  hub_id: 'open',
  team_id: 'open',
  cohort_id: 'open',
  stage_id: 'open',
  condition_key: 'open',
  condition: 'open',
  reason: 'personal',
  waived_by: 'open',
  waived_at: 'open',
  ended_by: 'open',
  ended_at: 'open',
});
