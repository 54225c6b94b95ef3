import { Chance } from './chance.js';
import { clockIn, daysAfter, instantIn } from './days.js';
import type { Facts } from './facts.js';
import { fateOf, isAsleep, promised, type Promised } from './forecast.js';
import { YearHub, ZONE } from './hub.js';
import type { Cast } from './stage.js';
import { Story } from './story.js';

export interface YearPlan extends Cast {
  readonly days: number;
  readonly seed: string;
}

/** What a year came to: the forecast's numbers beside the ledger's, and every moment at which they differ. */
export interface YearResult {
  readonly predicted: number;
  readonly sent: number;
  readonly messages: number;
  readonly predictedMessages: number;
  readonly held: number;
  /** Of these, those whose reader's night began anew while they waited: they had moved. */
  readonly heldAgain: number;
  readonly skipped: number;
  readonly cancelled: number;
  readonly differences: readonly string[];
  /** Messages that arrived while their reader slept. */
  readonly inQuietHours: number;
  /** Of milestones that were accepted or waived, tasks closed, sessions logged before they left. */
  readonly afterCompletion: number;
  readonly mendedByReconciler: number;
}

/** Nothing is due at these hours of the night; the worker looks all the same. */
const NIGHT_LOOKS = ['03:00', '23:30'];
const FORECAST_DAYS = 3;

interface Held extends Promised {
  readonly until: Date;
  readonly isDaily: boolean;
}

/** Lets a hub live for so many days and compares, moment by moment, what was forecast with what the mail server took. */
export class Year {
  private readonly differences: string[] = [];
  private held: Held[] = [];
  private promises: { readonly facts: Facts; readonly until: Date; readonly list: readonly Promised[] } | null = null;
  private counts = { predicted: 0, sent: 0, messages: 0, predictedMessages: 0, held: 0, heldAgain: 0, inQuietHours: 0 };

  private constructor(
    private readonly hub: YearHub,
    private readonly story: Story,
  ) {}

  static async live(name: string, plan: YearPlan): Promise<YearResult> {
    const hub = await YearHub.open(name, plan.startsOn);
    try {
      const year = new Year(hub, await Story.begin(hub, new Chance(plan.seed), plan));
      for (let day = 0; day < plan.days; day += 1) await year.day(daysAfter(plan.startsOn, day));
      return await year.result();
    } finally {
      await hub.close();
    }
  }

  private async day(day: string): Promise<void> {
    const { story } = this;
    const at = (time: string) => instantIn(ZONE, day, time);
    await this.until(at(NIGHT_LOOKS[0]!));
    for (const [time, happens] of [
      ['10:15', () => story.morning()],
      ['15:20', () => story.afternoon()],
      ['18:40', () => story.evening()],
    ] as const) {
      await this.until(at(time));
      await happens();
      await this.hub.deliverEvents();
      await this.dropCalledOff();
    }
    await this.until(at(NIGHT_LOOKS[1]!));
  }

  /** Goes on to `end`, with a look of the worker whenever something is due by the forecast, and at `end`. */
  private async until(end: Date): Promise<void> {
    for (;;) {
      const { now } = this.hub;
      const hours = [
        ...(await this.promisesAfter(now)).map(({ dueAt }) => dueAt),
        ...this.held.map(({ until }) => until),
        end,
      ].filter((hour) => hour > now);
      const next = new Date(Math.min(...hours.map((hour) => hour.getTime()), end.getTime()));
      if (next <= now) return;
      await this.look(next);
    }
  }

  private async look(at: Date): Promise<void> {
    const { hub } = this;
    const before = hub.now;
    const facts = await hub.facts();
    const due = (await this.promisesAfter(before)).filter(({ dueAt }) => dueAt <= at);
    hub.goTo(at);
    const expected = this.expected(facts, due, at);
    const from = hub.sink.taken.length;
    await hub.sendReminders();
    await this.compare(at, expected, from);
  }

  /** What was put off and is not wanted any more is gone for good: nobody is reminded after the fact. */
  private async dropCalledOff(): Promise<void> {
    if (this.held.length === 0) return;
    const standing = standingAround(await this.hub.facts(), this.hub.now);
    this.held = this.held.filter(({ key, dueAt }) => standing.get(key)?.dueAt.getTime() === dueAt.getTime());
  }

  /** What leaves at this moment by the forecast; what is put off waits for its hour. */
  private expected(facts: Facts, due: readonly Promised[], at: Date): { key: string; mail: string }[] {
    const leaving: { key: string; mail: string }[] = [];
    const awake = this.held.filter(({ until }) => until <= at);
    const again: Held[] = [];
    const standing = awake.length > 0 ? [...standingAround(facts, at).values()] : [];
    for (const held of awake) {
      const isOvertaken = standing.some(
        ({ talk, key, dueAt }) => talk === held.talk && key !== held.key && dueAt > held.dueAt && dueAt <= at,
      );
      if (isOvertaken) continue;
      const fate = fateOf(held, facts, { zone: ZONE, now: at, isAwaited: held.isDaily });
      if (fate.now === 'sent')
        leaving.push({ key: held.key, mail: held.isDaily ? `daily ${held.personId}` : held.key });
      if (fate.now === 'held') again.push({ ...held, until: fate.until });
    }
    this.held = [...this.held.filter(({ until }) => until > at), ...again];
    this.counts.heldAgain += again.length;
    for (const one of due) {
      const fate = fateOf(one, facts, { zone: ZONE, now: at, isAwaited: false });
      if (fate.now === 'sent') leaving.push({ key: one.key, mail: one.key });
      if (fate.now !== 'held') continue;
      this.held.push({ ...one, until: fate.until, isDaily: fate.isDaily });
      this.counts.held += 1;
    }
    return leaving;
  }

  private async compare(at: Date, expected: readonly { key: string; mail: string }[], from: number): Promise<void> {
    const { hub, counts } = this;
    const facts = await hub.facts();
    const mailIds = hub.sink.taken.slice(from).map(({ messageId }) => messageId.slice(1).split('@')[0]!);
    const rows = mailIds.length > 0 ? await this.sentRows(mailIds) : [];
    const mails = new Set(expected.map(({ mail }) => mail)).size;
    counts.predicted += expected.length;
    counts.predictedMessages += mails;
    counts.sent += rows.length;
    counts.messages += mailIds.length;
    counts.inQuietHours += rows.filter(({ personId }) => isAsleep(facts, personId, ZONE, at)).length;
    const ours = rows.map(({ key }) => key);
    const moment = Object.values(clockIn(ZONE, at)).join(' ');
    const note = (what: string, keys: readonly string[]) => {
      for (const key of keys) this.differences.push(`${moment} ${what}: ${key}`);
    };
    note(
      'not sent',
      without(
        expected.map(({ key }) => key),
        ours,
      ),
    );
    note(
      'sent unasked',
      without(
        ours,
        expected.map(({ key }) => key),
      ),
    );
    if (mails !== mailIds.length) note('messages', [`${mails} predicted, ${mailIds.length} sent`]);
  }

  private async sentRows(mailIds: readonly string[]): Promise<{ key: string; personId: string | null }[]> {
    const { rows } = await this.hub.database.owner.query<{ key: string; personId: string | null }>(
      `select r.trigger || '.' || r.position || ' ' || p.subject_id || ' ' ||
              case when p.subject_kind in ('invitation') or r.trigger = 'invitation_unanswered'
                   then (p.occurrence::timestamptz at time zone $2)::date::text else p.occurrence end || ' ' ||
              p.recipient_key as key, p.person_id as "personId"
         from reminders.planned_reminder p join reminders.reminder_rule r on r.id = p.rule_id
        where p.mail_id = any ($1)`,
      [mailIds, ZONE],
    );
    return rows;
  }

  /** Promises from now on, kept until something happened or they run out. */
  private async promisesAfter(now: Date): Promise<readonly Promised[]> {
    const facts = await this.hub.facts();
    if (this.promises?.facts !== facts || this.promises.until <= new Date(now.getTime() + 86_400_000)) {
      const list = promised(facts, ZONE, now, FORECAST_DAYS);
      this.promises = { facts, until: new Date(now.getTime() + FORECAST_DAYS * 86_400_000), list };
    }
    return this.promises.list.filter(({ dueAt }) => dueAt > now);
  }

  private async result(): Promise<YearResult> {
    const { owner } = this.hub.database;
    const count = async (sql: string) => Number((await owner.query<{ count: string }>(sql)).rows[0]!.count);
    const rows = 'select count(*) from reminders.planned_reminder p';
    const [skipped, cancelled, afterCompletion] = [
      await count(`${rows} where state = 'skipped'`),
      await count(`${rows} where state = 'cancelled'`),
      await count(AFTER_COMPLETION),
    ];
    await this.hub.reconcile();
    const mended = await count(`select count(*) from platform.audit_entry where action = 'reminder.reconciled'`);
    const { differences, counts } = this;
    return { ...counts, skipped, cancelled, afterCompletion, differences, mendedByReconciler: mended };
  }
}

/** Everything that is promised about now, by its key. */
function standingAround(facts: Facts, at: Date): ReadonlyMap<string, Promised> {
  const [before, days] = [new Date(at.getTime() - 5 * 86_400_000), 10];
  return new Map(promised(facts, ZONE, before, days).map((one) => [one.key, one]));
}

const AFTER_COMPLETION = `
  select count(*) from reminders.planned_reminder p
   where p.sent_at is not null and (
     exists (select from progress.team_milestone o where o.id = p.subject_id and o.status in ('accepted', 'waived')
                and o.state_since < p.sent_at)
     or exists (select from progress.task k where k.id = p.subject_id and k.status <> 'open' and k.closed_at < p.sent_at)
     or exists (select from mentoring.session_log l where l.session_id = p.subject_id and l.sent_at < p.sent_at))`;

function without(all: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return all.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
