import { defineColumns } from '@onsil/platform';

defineColumns('identity.person', {
  id: 'open',
  email: 'personal',
  name: 'personal',
  locale: 'open',
  is_demo: 'open',
  created_at: 'open',
  version: 'open',
});
defineColumns('identity.credential', { person_id: 'open', password_hash: 'secret', changed_at: 'open' });
defineColumns('identity.session', {
  id: 'open',
  person_id: 'open',
  token_hash: 'secret',
  former_token_hash: 'secret',
  former_token_until: 'open',
  own_device: 'open',
  user_agent: 'private',
  started_at: 'open',
  rotated_at: 'open',
  last_seen_at: 'open',
  ended_at: 'open',
});
defineColumns('identity.sign_in_link', {
  id: 'open',
  person_id: 'open',
  purpose: 'open',
  token_hash: 'secret',
  new_email: 'personal',
  created_at: 'open',
  expires_at: 'open',
  ended_at: 'open',
});
defineColumns('identity.throttle_counter', { key: 'private', failed_at: 'open', forget_after: 'open' });
defineColumns('identity.network_grant', {
  id: 'open',
  network_id: 'open',
  person_id: 'open',
  role: 'open',
  starts_on: 'open',
  ends_on: 'open',
  changed_at: 'open',
});
defineColumns('identity.hub_grant', {
  id: 'open',
  hub_id: 'open',
  person_id: 'open',
  role: 'open',
  scope: 'open',
  scope_id: 'open',
  team_id: 'open',
  programme_id: 'open',
  starts_on: 'open',
  ends_on: 'open',
  changed_at: 'open',
  ended_at: 'open',
  version: 'open',
});
defineColumns('identity.hub_token', {
  id: 'open',
  hub_id: 'open',
  token_hash: 'secret',
  purpose: 'open',
  subject_id: 'open',
  created_at: 'open',
  expires_at: 'open',
  spent_at: 'open',
  revoked_at: 'open',
});
defineColumns('identity.invitation', {
  id: 'open',
  hub_id: 'open',
  email: 'personal',
  name: 'personal',
  role: 'open',
  scope: 'open',
  scope_id: 'open',
  team_id: 'open',
  programme_id: 'open',
  grant_ends_on: 'open',
  invited_by: 'open',
  invited_at: 'open',
  sent_at: 'open',
  expires_at: 'open',
  accepted_at: 'open',
  accepted_by: 'open',
  revoked_at: 'open',
  version: 'open',
});
defineColumns('identity.privacy_notice', {
  id: 'open',
  hub_id: 'open',
  number: 'open',
  body_ko: 'open',
  body_en: 'open',
  published_at: 'open',
  published_by: 'open',
});
defineColumns('identity.privacy_acceptance', {
  id: 'open',
  hub_id: 'open',
  notice_id: 'open',
  person_id: 'open',
  accepted_at: 'open',
});
