import { defineColumns } from '../audit/column-classes.js';

defineColumns('platform.audit_entry', {
  id: 'open',
  hub_id: 'open',
  at: 'open',
  actor_kind: 'open',
  person_id: 'open',
  action: 'open',
  subject: 'open',
  subject_id: 'open',
  team_id: 'open',
  before: 'private',
  after: 'private',
  reason: 'personal',
  request_id: 'open',
});
defineColumns('platform.global_audit_entry', {
  id: 'open',
  at: 'open',
  person_id: 'open',
  action: 'open',
  subject: 'open',
  subject_id: 'open',
  before: 'private',
  after: 'private',
  reason: 'personal',
  request_id: 'open',
});
defineColumns('platform.outbox_message', {
  id: 'open',
  hub_id: 'open',
  name: 'open',
  payload: 'open',
  occurred_at: 'open',
  delivered_at: 'open',
  attempts: 'open',
  next_attempt_at: 'open',
  last_error: 'private',
});
defineColumns('platform.handled_event', {
  id: 'open',
  hub_id: 'open',
  event_id: 'open',
  reaction: 'open',
  handled_at: 'open',
});
defineColumns('platform.idempotency_key', {
  id: 'open',
  hub_id: 'open',
  person_id: 'open',
  key: 'private',
  route: 'open',
  body_hash: 'private',
  status: 'open',
  answer: 'private',
  created_at: 'open',
  done_at: 'open',
});
defineColumns('platform.lease', { name: 'open', holder: 'open', fence: 'open', until: 'open' });
defineColumns('platform.heartbeat', { name: 'open', at: 'open', note: 'open' });
