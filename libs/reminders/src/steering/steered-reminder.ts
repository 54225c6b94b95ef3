import type { ReminderReason, ReminderState } from '@onsil/contracts';
import { NotFound, type HubTx } from '@onsil/platform';

/** A planned reminder that a person is about to change, locked. */
export interface SteeredReminder {
  readonly id: string;
  readonly state: ReminderState;
  readonly reason: ReminderReason | null;
  readonly version: number;
  readonly dueAt: Date;
  readonly wakeAt: Date | null;
}

/** Locked in order of id, so that two people who choose the same ones wait for each other. */
export function steeredForUpdate(tx: HubTx, ids: readonly string[]): Promise<SteeredReminder[]> {
  return tx.rows<SteeredReminder>(
    `select id, state, reason, version, due_at as "dueAt", wake_at as "wakeAt"
       from reminders.planned_reminder where hub_id = $1 and id = any ($2) order by id for update`,
    [tx.hubId, ids],
  );
}

/** @throws NotFound */
export async function oneForUpdate(tx: HubTx, id: string): Promise<SteeredReminder> {
  const [found] = await steeredForUpdate(tx, [id]);
  if (!found) throw new NotFound();
  return found;
}

/** What becomes of reminders by somebody's hand. */
export interface Steered {
  readonly state: ReminderState;
  readonly wakeAt: Date | null;
  readonly reason: ReminderReason | null;
  readonly note: string | null;
  readonly action: 'skipped' | 'held' | 'resumed' | 'resent';
}

/** Writes it, with an entry in the trail for each. */
export async function steer(tx: HubTx, reminders: readonly SteeredReminder[], to: Steered): Promise<void> {
  const { state, wakeAt, reason, note, action } = to;
  await tx.rows(
    `update reminders.planned_reminder
        set state = $3, wake_at = $4, reason = $5, note = $6, decided_by = $7, decided_at = $8, changed_at = $8,
            version = version + 1
      where hub_id = $1 and id = any ($2)`,
    [tx.hubId, reminders.map(({ id }) => id), state, wakeAt, reason, note, tx.actor.personId, tx.at],
  );
  for (const before of reminders)
    tx.audit({
      action: `reminder.${action}`,
      subject: 'reminders.planned_reminder',
      subjectId: before.id,
      before: { state: before.state },
      after: { state, wake_at: wakeAt },
      ...(note && { reason: note }),
    });
}

/** It waits and nobody has begun to send it. */
export function isWaiting({ state }: SteeredReminder): boolean {
  return state === 'planned' || state === 'held';
}
