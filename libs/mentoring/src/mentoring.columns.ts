import { defineColumns, nameRows } from '@onsil/platform';

import { mentorName } from './mentor/mentor-name.js';

defineColumns('mentoring.setting', {
  id: 'open',
  hub_id: 'open',
  silent_after_days: 'open',
  shows_lead_contact: 'open',
  version: 'open',
});
defineColumns('mentoring.mentor', {
  id: 'open',
  hub_id: 'open',
  person_id: 'open',
  participant_id: 'open',
  specialties: 'open',
  languages: 'open',
  district: 'open',
  capacity: 'open',
  capacity_wish: 'open',
  introduction: 'personal',
  is_resting: 'open',
  added_at: 'open',
  version: 'open',
});
defineColumns('mentoring.assignment', {
  id: 'open',
  hub_id: 'open',
  team_id: 'open',
  mentor_id: 'open',
  is_primary: 'open',
  capacity_reason: 'open',
  assigned_by: 'open',
  starts_on: 'open',
  ended_on: 'open',
  end_reason: 'personal',
  version: 'open',
});
defineColumns('mentoring.session', {
  id: 'open',
  hub_id: 'open',
  team_id: 'open',
  mentor_id: 'open',
  starts_at: 'open',
  minutes: 'open',
  mode: 'open',
  place: 'open',
  link: 'private',
  question: 'private',
  status: 'open',
  is_planned: 'open',
  sequence: 'open',
  cancel_reason: 'personal',
  added_by: 'open',
  added_at: 'open',
  version: 'open',
});
defineColumns('mentoring.log_draft', {
  id: 'open',
  hub_id: 'open',
  session_id: 'open',
  writer_id: 'open',
  content: 'secret',
  saved_at: 'open',
  version: 'open',
});
defineColumns('mentoring.session_note', {
  id: 'open',
  hub_id: 'open',
  session_id: 'open',
  author_id: 'open',
  audience: 'open',
  body: 'secret',
  saved_at: 'open',
  version: 'open',
});
defineColumns('mentoring.session_log', {
  id: 'open',
  hub_id: 'open',
  session_id: 'open',
  team_id: 'open',
  mentor_id: 'open',
  starts_at: 'open',
  minutes: 'open',
  mentor_came: 'open',
  topics: 'open',
  shared_note: 'private',
  written_by: 'open',
  is_on_behalf: 'open',
  sent_at: 'open',
  answer: 'open',
  answer_until: 'open',
  answered_at: 'open',
  answered_by: 'open',
  objection: 'private',
  version: 'open',
});
defineColumns('mentoring.log_attendee', { id: 'open', hub_id: 'open', log_id: 'open', participant_id: 'open' });
defineColumns('mentoring.log_correction', {
  id: 'open',
  hub_id: 'open',
  log_id: 'open',
  reason: 'private',
  before: 'private',
  corrected_by: 'open',
  corrected_at: 'open',
});
defineColumns('mentoring.agreed_action', {
  id: 'open',
  hub_id: 'open',
  session_id: 'open',
  team_id: 'open',
  task_id: 'open',
  position: 'open',
});

nameRows('mentoring.mentor', mentorName('r'));
