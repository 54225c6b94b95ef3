import { Injectable } from '@nestjs/common';
import { jobActor, UnitOfWork, type Actor, type HubEntry, type HubRead } from '@onsil/platform';

import type { DueReminder } from '../letters/reminder-letters.js';
import { Wanted } from '../planning/wanted.js';
import { reminderKey, wantedKey, type WantedReminder } from '../planning/wanted-reminders.rule.js';
import { ReminderPreferences, type ReminderPreference } from '../preferences/reminder-preferences.js';
import { beforeSending } from './before-sending.rule.js';
import { afterSilence, afterVerdict, type DeliveryState } from './delivery-state.rule.js';
import { lockDue, writeDecided, type DecidedRow, type DueRow } from './due-reminder.store.js';

/** One mail that must leave now; its rows say `sending`. Several rows only in somebody's one mail a day. */
export interface TakenMail {
  readonly mailId: string;
  readonly rows: readonly [TakenRow, ...TakenRow[]];
}

export interface TakenRow {
  readonly state: DeliveryState;
  readonly reminder: DueReminder;
}

export interface Taken {
  readonly seen: number;
  readonly mails: readonly TakenMail[];
  readonly faults: readonly Error[];
}

/** What is due in one hub: asked again under lock whether, where and when it is wanted, and marked as leaving. */
@Injectable()
export class TakeDueReminders {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly wanted: Wanted,
    private readonly preferences: ReminderPreferences,
  ) {}

  /** Takes at most `upTo` rows (a daily mail whole), and answers how many it looked at: none when nothing is due here. */
  async execute({ hub }: HubEntry, upTo: number): Promise<Taken> {
    const actor = jobActor(hub);
    return this.unitOfWork.record(actor, async (tx) => {
      const due = await lockDue(tx, upTo);
      if (due.length === 0) return { seen: 0, mails: [], faults: [] };
      const faults: Error[] = [];
      const decided = await this.decideApart(actor, due, tx.at, faults);
      await writeDecided(tx, decided);
      return { seen: due.length, mails: mailsOf(decided), faults };
    });
  }

  /** One row about which its source cannot answer must not hold up the others: it is tried again later, as a mail is. */
  private async decideApart(actor: Actor, due: readonly DueRow[], now: Date, faults: Error[]): Promise<DecidedRow[]> {
    try {
      return await this.decide(actor, due, now);
    } catch (error) {
      const [row, ...others] = due;
      if (others.length === 0) {
        faults.push(new Error(`Reminder ${row!.id} cannot be asked about`, { cause: error }));
        return [{ row: row!, wanted: null, next: afterSilence(row!, now), isLate: row!.isLate, mailId: row!.mailId }];
      }
      const decided: DecidedRow[] = [];
      for (const one of due) decided.push(...(await this.decideApart(actor, [one], now, faults)));
      return decided;
    }
  }

  private async decide(actor: Actor, due: readonly DueRow[], now: Date): Promise<DecidedRow[]> {
    const read = this.unitOfWork.read(actor);
    const wanted = await this.wantedOf(read, actor, due);
    const byKey = new Map(wanted.map((one) => [wantedKey(one), one]));
    const preferences = await this.preferences.of(read, due);
    const decided = due.map((row): DecidedRow => {
      const one = byKey.get(reminderKey(row.ruleId, row.subjectId, row.occurrence, row.recipientKey)) ?? null;
      const preference = preferences.get(row.recipientKey)!;
      const verdict = beforeSending(row, { wanted: one, laterStages: laterStages(one, wanted), preference, now });
      const isLate = row.isLate || (verdict.do === 'send' && verdict.isLate);
      const next = afterVerdict(row, verdict, one?.dueAt ?? null, now);
      return { row, wanted: one, next, isLate, mailId: row.mailId };
    });
    return inDailyMails(decided, preferences);
  }

  private async wantedOf(read: HubRead, { hub }: Actor, due: readonly DueRow[]): Promise<WantedReminder[]> {
    const wanted: WantedReminder[] = [];
    for (const kind of new Set(due.map(({ subjectKind }) => subjectKind))) {
      const ids = new Set(due.filter((row) => row.subjectKind === kind).map(({ subjectId }) => subjectId));
      wanted.push(...(await this.wanted.of(read, hub, { kind, ids: [...ids] })));
    }
    return wanted;
  }
}

function laterStages(one: WantedReminder | null, wanted: readonly WantedReminder[]): Date[] {
  if (!one) return [];
  const isSameTalk = (other: WantedReminder): boolean =>
    other.occasion === one.occasion && other.recipientKey === one.recipientKey && other.rule.id !== one.rule.id;
  return wanted.filter(isSameTalk).map(({ dueAt }) => dueAt);
}

/** First attempts to somebody who wants one mail a day leave together, under the Message-ID of one of them. */
function inDailyMails(
  decided: readonly DecidedRow[],
  preferences: ReadonlyMap<string, ReminderPreference>,
): DecidedRow[] {
  const mailIds = new Map<string, string>();
  return decided.map((one) => {
    const { row, next } = one;
    const joins = next.state === 'sending' && next.attempts === 1 && row.reason === 'daily_mail';
    if (!joins || !preferences.get(row.recipientKey)?.digestAt) return one;
    const mailId = mailIds.get(row.recipientKey) ?? row.mailId;
    mailIds.set(row.recipientKey, mailId);
    return { ...one, mailId };
  });
}

function mailsOf(decided: readonly DecidedRow[]): TakenMail[] {
  const mails = new Map<string, [TakenRow, ...TakenRow[]]>();
  for (const { row, wanted, next, isLate, mailId } of decided) {
    if (next.state !== 'sending' || !wanted) continue;
    const { rule, occasion, recipient } = wanted;
    const taken: TakenRow = { state: next, reminder: { id: row.id, rule, occasion, recipient, isLate } };
    const mail = mails.get(mailId);
    if (mail) mail.push(taken);
    else mails.set(mailId, [taken]);
  }
  return [...mails].map(([mailId, rows]) => ({ mailId, rows }));
}
