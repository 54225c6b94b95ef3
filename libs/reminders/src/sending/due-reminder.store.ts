import type { Locale, ReminderAudience } from '@onsil/contracts';
import { newId, type AttemptedMail, type HubRecordTx } from '@onsil/platform';

import type { WantedReminder } from '../planning/wanted-reminders.rule.js';
import type { DeliveryState } from './delivery-state.rule.js';

/** A due reminder under lock. */
export interface DueRow extends DeliveryState {
  readonly id: string;
  readonly ruleId: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly occurrence: string;
  readonly recipientKey: string;
  readonly personId: string | null;
  readonly address: string;
  readonly recipientName: string;
  readonly locale: Locale;
  readonly audience: ReminderAudience;
  readonly wakeAt: Date;
  readonly isLate: boolean;
  readonly mailId: string;
}

/** What a reminder becomes, and what is known of it now. */
export interface DecidedRow {
  readonly row: DueRow;
  readonly wanted: WantedReminder | null;
  readonly next: DeliveryState;
  readonly isLate: boolean;
  readonly mailId: string;
}

const COLUMNS = `id, rule_id as "ruleId", subject_kind as "subjectKind", subject_id as "subjectId", occurrence,
                 recipient_key as "recipientKey", person_id as "personId", address, recipient_name as "recipientName",
                 locale, audience, state, reason, attempts, doubted_at as "doubtedAt", wake_at as "wakeAt",
                 is_late as "isLate", mail_id as "mailId"`;

/** Locks what is due, soonest first, passing over what another worker holds; none while the hub's sending is paused. */
export async function lockDue(tx: HubRecordTx, upTo: number): Promise<DueRow[]> {
  const rows = await tx.rows<DueRow>(
    `select ${COLUMNS} from reminders.planned_reminder
      where hub_id = $1 and wake_at <= $2
        and not exists (select from reminders.sending_pause where hub_id = $1 and ended_at is null and until_at > $2)
      order by wake_at, id limit $3 for update skip locked`,
    [tx.hubId, tx.at, upTo],
  );
  const daily = rows.filter(({ reason }) => reason === 'daily_mail').map(({ recipientKey }) => recipientKey);
  if (daily.length === 0) return rows;
  const rest = await tx.rows<DueRow>(
    `select ${COLUMNS} from reminders.planned_reminder
      where hub_id = $1 and wake_at <= $2 and reason = 'daily_mail' and recipient_key = any ($3) and id <> all ($4)
      order by wake_at, id for update skip locked`,
    [tx.hubId, tx.at, daily, rows.map(({ id }) => id)],
  );
  return [...rows, ...rest];
}

/** Writes what becomes of the locked rows, and opens a delivery for each that leaves. */
export async function writeDecided(tx: HubRecordTx, decided: readonly DecidedRow[]): Promise<void> {
  const rows = decided.map(({ row, wanted, next, isLate, mailId }) => ({
    id: row.id,
    address: wanted?.recipient.address ?? row.address,
    facts: wanted?.occasion.facts ?? null,
    path: wanted?.occasion.path ?? null,
    due_at: wanted?.dueAt ?? null,
    occasion_at: wanted?.occasionAt ?? null,
    is_late: isLate,
    mail_id: mailId,
    was_sending: row.state === 'sending',
    delivery_id: newId(),
    ...stateColumns(next),
  }));
  const values = [tx.hubId, tx.at, JSON.stringify(rows)];
  if (rows.some((row) => row.was_sending))
    await tx.rows(
      `update reminders.reminder_delivery d set outcome = 'in_doubt', ended_at = $2
         from jsonb_to_recordset($3::jsonb) as r (id uuid, was_sending boolean)
        where r.was_sending and d.hub_id = $1 and d.reminder_id = r.id and d.outcome is null`,
      values,
    );
  await tx.rows(
    `with decided as (
       select * from jsonb_to_recordset($3::jsonb) as r (id uuid, delivery_id uuid, address text, facts jsonb, path text,
              due_at timestamptz, occasion_at timestamptz, is_late boolean, mail_id uuid, state text, wake_at timestamptz,
              reason text, attempts int, doubted_at timestamptz)),
     written as (
       update reminders.planned_reminder p
          set address = r.address, facts = coalesce(r.facts, p.facts), path = coalesce(r.path, p.path),
              due_at = coalesce(r.due_at, p.due_at), occasion_at = coalesce(r.occasion_at, p.occasion_at),
              is_late = r.is_late, mail_id = r.mail_id, state = r.state, wake_at = r.wake_at, reason = r.reason,
              attempts = r.attempts, doubted_at = r.doubted_at, version = p.version + 1,
              changed_at = case when r.state in ('cancelled', 'skipped') then $2 else p.changed_at end
         from decided r where p.hub_id = $1 and p.id = r.id)
     insert into reminders.reminder_delivery (id, hub_id, reminder_id, attempt, mail_id, address, started_at)
     select r.delivery_id, $1, r.id, r.attempts, r.mail_id, r.address, $2 from decided r where r.state = 'sending'`,
    values,
  );
}

/** How an attempt to send one reminder ended. */
export interface SettledRow {
  readonly id: string;
  /** The attempt that ended; one that another worker has overtaken changes nothing. */
  readonly attempt: number;
  readonly next: DeliveryState;
  readonly result: AttemptedMail;
}

const LONGEST_ANSWER = 500;

/** Writes how attempts ended. */
export async function writeSettled(tx: HubRecordTx, settled: readonly SettledRow[]): Promise<void> {
  const rows = settled.map(({ id, attempt, next, result }) => ({
    id,
    attempt,
    outcome: result.attempt,
    phase: result.phase,
    answer: (result.answer ?? result.fault?.message)?.slice(0, LONGEST_ANSWER) ?? null,
    ...stateColumns(next),
  }));
  await tx.rows(
    `with settled as (
       update reminders.planned_reminder p
          set state = r.state, wake_at = r.wake_at, reason = r.reason, doubted_at = r.doubted_at,
              sent_at = case when r.state = 'sent' then $2::timestamptz end, version = p.version + 1
         from jsonb_to_recordset($3::jsonb) as r (id uuid, attempt int, state text, wake_at timestamptz, reason text,
              doubted_at timestamptz)
        where p.hub_id = $1 and p.id = r.id and p.attempts = r.attempt and p.state = 'sending')
     update reminders.reminder_delivery d
        set outcome = r.outcome, ended_at = $2, phase = r.phase, answer = r.answer
       from jsonb_to_recordset($3::jsonb) as r (id uuid, attempt int, outcome text, phase text, answer text)
      where d.hub_id = $1 and d.reminder_id = r.id and d.attempt = r.attempt and d.outcome is null`,
    [tx.hubId, tx.at, JSON.stringify(rows)],
  );
}

function stateColumns({ state, wakeAt, reason, attempts, doubtedAt }: DeliveryState): Record<string, unknown> {
  return { state, wake_at: wakeAt, reason, attempts, doubted_at: doubtedAt };
}
