import { Injectable } from '@nestjs/common';
import { newId, type HubTx } from '@onsil/platform';

import { ReminderPlanner, type ReminderSubjects } from './reminder-planner.js';
import { replanned, type StandingReminder } from './replanned.rule.js';
import { STANDING_REMINDERS } from './standing-reminders.query.js';
import { ReminderRules } from '../rules/reminder-rules.js';
import { Wanted } from './wanted.js';
import type { WantedReminder } from './wanted-reminders.rule.js';

/** Keeps the rows of `planned_reminder` in agreement with what stands now: a fixed number of statements. */
@Injectable()
export class RowsReminderPlanner extends ReminderPlanner {
  constructor(
    private readonly wanted: Wanted,
    private readonly rules: ReminderRules,
  ) {
    super();
  }

  override async replan(tx: HubTx, subjects: ReminderSubjects): Promise<void> {
    if (subjects.ids.length === 0) return;
    const stands = await standing(tx, subjects); // locked first: what is wanted is asked when nobody else is at it any more
    const wanted = await this.wanted.of(tx, tx.actor.hub, subjects);
    const { planned, moved, movedIntoPast, cancelled } = replanned(wanted, stands, tx.at, subjects.since);
    if (planned.length > 0) {
      await this.rules.establish(tx);
      await plan(tx, subjects.kind, planned);
    }
    if (moved.length > 0) await move(tx, moved, 'planned');
    if (movedIntoPast.length > 0) await move(tx, movedIntoPast, 'skipped');
    if (cancelled.length > 0)
      await tx.rows(
        `update reminders.planned_reminder
            set state = 'cancelled', reason = 'no_longer_wanted', wake_at = null, changed_at = $3, version = version + 1
          where hub_id = $1 and id = any ($2)`,
        [tx.hubId, cancelled, tx.at],
      );
  }
}

/** In order of id, so that two plans at once wait for each other instead of blocking each other. */
function standing(tx: HubTx, { kind, ids }: ReminderSubjects): Promise<StandingReminder[]> {
  return tx.rows(`${STANDING_REMINDERS} order by id for update`, [tx.hubId, ids, kind]);
}

async function plan(
  tx: HubTx,
  kind: string,
  planned: readonly (WantedReminder & { readonly round: number })[],
): Promise<void> {
  const rows = planned.map((wanted) => ({
    id: newId(),
    rule_id: wanted.rule.id,
    subject_id: wanted.occasion.subjectId,
    occurrence: wanted.occasion.occurrence,
    round: wanted.round,
    person_id: wanted.recipient.personId,
    recipient_key: wanted.recipientKey,
    ...movableColumns(wanted),
  }));
  await tx.rows(
    `insert into reminders.planned_reminder (id, hub_id, rule_id, subject_kind, subject_id, occurrence, round, audience,
            person_id, address, recipient_key, recipient_name, locale, facts, path, occasion_at, due_at, wake_at,
            mail_id, planned_at)
     select r.id, $1, r.rule_id, $2, r.subject_id, r.occurrence, r.round, r.audience, r.person_id, r.address,
            r.recipient_key, r.recipient_name, r.locale, r.facts, r.path, r.occasion_at, r.due_at, r.due_at, r.id, $3
       from jsonb_to_recordset($4::jsonb) as r (id uuid, rule_id uuid, subject_id uuid, occurrence text, round int,
            audience text, person_id uuid, address text, recipient_key text, recipient_name text, locale text,
            facts jsonb, path text, occasion_at timestamptz, due_at timestamptz)
     on conflict (hub_id, rule_id, subject_id, occurrence, recipient_key, round) do nothing`,
    [tx.hubId, kind, tx.at, JSON.stringify(rows)],
  );
}

/** What staff put off until a later day than it is due now stays put off. */
const STAYS_PUT_OFF = `p.state = 'held' and p.reason = 'by_staff' and p.wake_at > r.due_at and $3 = 'planned'`;

async function move(
  tx: HubTx,
  moved: readonly (WantedReminder & { readonly id: string })[],
  to: 'planned' | 'skipped',
): Promise<void> {
  const rows = moved.map((wanted) => ({ id: wanted.id, ...movableColumns(wanted) }));
  await tx.rows(
    `update reminders.planned_reminder p
        set audience = r.audience, address = r.address, recipient_name = r.recipient_name, locale = r.locale,
            facts = r.facts, path = r.path, occasion_at = r.occasion_at, due_at = r.due_at,
            state = case when ${STAYS_PUT_OFF} then 'held' else $3 end,
            wake_at = case when ${STAYS_PUT_OFF} then p.wake_at when $3 = 'planned' then r.due_at end,
            reason = case when ${STAYS_PUT_OFF} then 'by_staff' when $3 = 'skipped' then 'moved_into_past' end,
            moved_from = case when p.due_at = r.due_at then p.moved_from else p.due_at end,
            changed_at = case when p.due_at = r.due_at or (${STAYS_PUT_OFF}) then p.changed_at else $4::timestamptz end, version = p.version + 1
       from jsonb_to_recordset($2::jsonb) as r (id uuid, audience text, address text, recipient_name text, locale text,
            facts jsonb, path text, occasion_at timestamptz, due_at timestamptz)
      where p.hub_id = $1 and p.id = r.id`,
    [tx.hubId, JSON.stringify(rows), to, tx.at],
  );
}

function movableColumns({ recipient, occasion, occasionAt, dueAt }: WantedReminder): Record<string, unknown> {
  return {
    audience: recipient.audience,
    address: recipient.address,
    recipient_name: recipient.name,
    locale: recipient.locale,
    facts: occasion.facts,
    path: occasion.path,
    occasion_at: occasionAt,
    due_at: dueAt,
  };
}
