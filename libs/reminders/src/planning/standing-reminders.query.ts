/** SQL for the planned reminders ($1 hub) of subjects ($2) of one kind ($3), as `StandingReminder`. */
export const STANDING_REMINDERS = `
  select id, rule_id as "ruleId", subject_id as "subjectId", occurrence, recipient_key as "recipientKey", round,
         state, state = 'skipped' and reason = 'by_staff' as "isTakenOut", occasion_at as "occasionAt", due_at as "dueAt", address,
         recipient_name as "recipientName", locale, facts, path, changed_at as "changedAt",
         case when state = 'held' and reason = 'by_staff' then wake_at end as "putOffUntil"
    from reminders.planned_reminder
   where hub_id = $1 and subject_id = any ($2) and subject_kind = $3`;
