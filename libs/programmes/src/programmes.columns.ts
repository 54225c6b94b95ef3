import { defineColumns, nameRows } from '@onsil/platform';

defineColumns('programmes.template', {
  id: 'open',
  hub_id: 'open',
  name: 'open',
  summary: 'open',
  plan: 'open',
  created_at: 'open',
});
defineColumns('programmes.programme', { id: 'open', hub_id: 'open', name: 'open', year: 'open', version: 'open' });
defineColumns('programmes.cohort', {
  id: 'open',
  hub_id: 'open',
  programme_id: 'open',
  name: 'open',
  starts_on: 'open',
  ends_on: 'open',
  phase: 'open',
  copied_from: 'open',
  version: 'open',
});
defineColumns('programmes.stage', {
  id: 'open',
  hub_id: 'open',
  cohort_id: 'open',
  position: 'open',
  name: 'open',
  kind: 'open',
  starts_day: 'open',
  starts_on: 'open',
  ends_on: 'open',
  gate: 'open',
  gate_revision: 'open',
});
const content = { title: 'open', good_looks_like: 'open', unit: 'open', target: 'open', evidence: 'open' } as const;
defineColumns('programmes.milestone', {
  ...content,
  id: 'open',
  hub_id: 'open',
  cohort_id: 'open',
  stage_id: 'open',
  position: 'open',
  code: 'open',
  reviewer_id: 'open',
  due_rule: 'open',
  due_on: 'open',
  due_time: 'open',
  checklist: 'open',
  checklist_revision: 'open',
  revision: 'open',
  version: 'open',
});
defineColumns('programmes.milestone_dependency', {
  hub_id: 'open',
  cohort_id: 'open',
  milestone_id: 'open',
  requires_id: 'open',
});

nameRows('programmes.programme', 'r.name');
nameRows('programmes.cohort', 'r.name');
nameRows('programmes.stage', 'r.name');
nameRows('programmes.milestone', `r.code || ' ' || r.title`);
nameRows('programmes.template', 'r.name');
