/**
 * The tables that may be written without an audit entry (`UnitOfWork.record`), each with its reason.
 * Everything else goes through `UnitOfWork.write`.
 */
export const RECORD_TABLES: Readonly<Record<string, string>> = {
  'platform.idempotency_key': 'a cache of answers, not a fact of the hub',
  'platform.handled_event': 'a mark that a reaction ran',
  'platform.outbox_message': 'delivery state of the outbox',
  'platform.mail': 'delivery state of a queued mail',
  'reminders.planned_reminder': 'delivery state of a reminder',
  'reminders.reminder_delivery': 'what a mail server said',
  'platform.lease': 'who sweeps',
  'platform.heartbeat': 'that a sweep ran',
  'platform.installation_fact': 'what processes of one installation tell each other',
  'progress.draft': 'unsent text of a person',
  'mentoring.log_draft': 'unsent text of a person',
  'mentoring.session_note': "a writer's own note, saved while it is typed",
  'readiness.answer': 'an unfinished judgement, saved while it is made; finishing is audited',
  'progress.team_fact': 'when a team last gave a sign of life',
  'business_model.canvas_presence': 'who has a canvas open',
  'ventures.roster_import': 'import staging, nothing confirmed',
  'ventures.roster_import_row': 'import staging, nothing confirmed',
  'identity.session': 'last-seen, and forgetting those long over',
  'identity.sign_in_link': 'forgetting those long over',
  'identity.hub_token': 'forgetting those long over',
  'identity.throttle_counter': 'failure counts',
  'platform.stored_file': 'an uploaded file before it is handed in',
};

/** Statements of `record` that write a table outside the list. @throws Error naming the table. */
export function assertRecordable(sql: string): void {
  const written = sql.matchAll(/\b(?:insert\s+into|update|delete\s+from|merge\s+into)\s+("?[a-z_]+"?\."?[a-z_]+"?)/gi);
  for (const [, table = ''] of written) {
    const name = table.replaceAll('"', '').toLowerCase();
    if (!(name in RECORD_TABLES))
      throw new Error(`UnitOfWork.record may not write ${name}: use write, with an audit entry.`);
  }
  if (/\b(?:truncate|alter|drop|create|grant)\b/i.test(sql))
    throw new Error('UnitOfWork.record runs no schema statements.');
}
