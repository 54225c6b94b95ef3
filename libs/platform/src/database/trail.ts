import type { QueryRunner } from 'typeorm';

import { redact } from '../audit/redact.js';
import { currentRequestId } from '../http/request-context.js';
import { newId } from '../ids/new-id.js';
import type { AuditEntry, DomainEvent, HubTx } from './hub-tx.js';
import { rowsOf } from './prepared-statement.js';

/** What a transaction will leave behind when it commits. */
export interface Trail {
  readonly entries: AuditEntry[];
  readonly events: DomainEvent[];
}

/** So many entries are written at once: an import leaves tens of thousands, and other requests go on between. */
const ENTRIES_AT_ONCE = 1_000;

/** Writes a hub's audit entries and outbox events, in the transaction that they tell of. */
export async function leaveHubTrail(runner: QueryRunner, tx: HubTx, { entries, events }: Trail): Promise<void> {
  for (let from = 0; from < entries.length; from += ENTRIES_AT_ONCE) {
    const some = entries.slice(from, from + ENTRIES_AT_ONCE).map(kept);
    await rowsOf(runner)(
      `insert into platform.audit_entry
         (id, hub_id, at, actor_kind, person_id, action, subject, subject_id, team_id, before, after, reason, request_id)
       select e.id, $1, $2, $3, $4, e.action, e.subject, e.subject_id, e.team_id, e.before, e.after, e.reason, $5
         from jsonb_to_recordset($6::jsonb) as e (id uuid, action text, subject text, subject_id uuid, team_id uuid,
              before jsonb, after jsonb, reason text)`,
      [tx.hubId, tx.at, tx.actor.kind, tx.actor.personId, currentRequestId(), JSON.stringify(some)],
    );
  }
  if (events.length === 0) return;
  await rowsOf(runner)(
    `insert into platform.outbox_message (id, hub_id, name, payload, occurred_at, next_attempt_at)
     select e.id, $1, e.name, e.payload, $2, $2 from jsonb_to_recordset($3::jsonb) as e (id uuid, name text, payload jsonb)`,
    [tx.hubId, tx.at, JSON.stringify(events.map(identified))],
  );
}

/** Writes the entries of what belongs to no hub. */
export async function leaveGlobalTrail(
  runner: QueryRunner,
  at: Date,
  personId: string | null,
  entries: readonly AuditEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  await rowsOf(runner)(
    `insert into platform.global_audit_entry
       (id, at, person_id, action, subject, subject_id, before, after, reason, request_id)
     select e.id, $1, $2, e.action, e.subject, e.subject_id, e.before, e.after, e.reason, $3
       from jsonb_to_recordset($4::jsonb) as e (id uuid, action text, subject text, subject_id uuid, before jsonb,
            after jsonb, reason text)`,
    [at, personId, currentRequestId(), JSON.stringify(entries.map(kept))],
  );
}

function kept({ action, subject, subjectId, teamId, before, after, reason }: AuditEntry): Record<string, unknown> {
  return {
    id: newId(),
    action,
    subject,
    subject_id: subjectId,
    team_id: teamId ?? null,
    before: redact(subject, before),
    after: redact(subject, after),
    reason: reason ?? null,
  };
}

function identified({ name, payload }: DomainEvent): Record<string, unknown> {
  return { id: newId(), name, payload };
}
