import { defineColumns } from '../audit/column-classes.js';

defineColumns('platform.mail', {
  id: 'open',
  hub_id: 'open',
  to_address: 'personal',
  subject: 'private',
  body_text: 'private',
  body_html: 'private',
  calendar: 'private',
  signed_link: 'open',
  status: 'open',
  attempts: 'open',
  next_attempt_at: 'open',
  doubted_at: 'open',
  last_error: 'private',
  created_at: 'open',
  sent_at: 'open',
  settled_at: 'open',
});
defineColumns('platform.installation_fact', { name: 'open', value: 'secret' });
