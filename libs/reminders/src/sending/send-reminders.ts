import { setTimeout as sleep } from 'node:timers/promises';

import { Injectable, Logger } from '@nestjs/common';
import {
  attemptMail,
  causeOf,
  Clock,
  Config,
  HubDirectory,
  jobActor,
  Mailer,
  UnitOfWork,
  type AttemptedMail,
  type HubEntry,
} from '@onsil/platform';

import { ReminderLetters } from '../letters/reminder-letters.js';
import { SettleReminders } from './settle-reminders.js';
import { TakeDueReminders, type TakenMail } from './take-due-reminders.js';

/** So many mails of this process are on their way at once, and of one hub: a slow receiver holds up only its own hub. */
const AT_ONCE = 60;
const AT_ONCE_PER_HUB = 40;
/** So many are taken in one transaction while others are on their way, and no less than half of it. */
const AT_A_TIME = 20;
const WAIT_MS = 250;
/** A database that comes back within half a minute is waited for. */
const FAULTS_IN_A_ROW = 8;
const PAUSE_MS = 1_000;
/** Places that become free together are filled together. */
const GATHER_MS = 5;
/** A process that stood still this long after it took a mail leaves it to the doubt: another may have it by now. */
const STALE_AFTER_MS = 10_000;

/** Sends what is due in every hub, in turns, until nothing is. Any number of workers may do so at once. */
@Injectable()
export class SendReminders {
  private readonly logger = new Logger('reminders');
  private readonly onTheirWay = new Map<string, number>();
  private readonly pending = new Set<Promise<void>>();
  private running: Promise<void> | null = null;
  private isStopped = false;
  private turn = 0;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly hubs: HubDirectory,
    private readonly take: TakeDueReminders,
    private readonly letters: ReminderLetters,
    private readonly mailer: Mailer,
    private readonly settle: SettleReminders,
  ) {}

  /** The hubs in which something is due. */
  async dueHubs(): Promise<string[]> {
    const rows = await this.unitOfWork
      .readGlobal()
      .rows<{ hub_id: string }>('select hub_id from reminders.hubs_with_due_reminders($1)', [this.clock.now()]);
    return rows.map(({ hub_id: hubId }) => hubId);
  }

  /** Sends until nothing is due any more; joins a run in progress. */
  execute(): Promise<void> {
    this.running ??= this.run().finally(() => (this.running = null));
    return this.running;
  }

  /** Takes nothing more and waits for what is on its way. */
  async stop(): Promise<void> {
    this.isStopped = true;
    await this.running?.catch(() => {}); // whoever started it hears of it
    await Promise.all(this.pending);
  }

  private async run(): Promise<void> {
    const broken = new Set<string>();
    for (let faults = 0; !this.isStopped;) {
      try {
        if (!(await this.round(broken))) return;
        faults = 0;
      } catch (error) {
        faults += 1;
        if (faults === FAULTS_IN_A_ROW) throw error;
        this.logger.error(causeOf(error as Error));
        await sleep(faults * PAUSE_MS);
      }
    }
  }

  /** Takes from every hub in turn; false when nothing is left to do. A hub that fails alone is left to the next run. */
  private async round(broken: Set<string>): Promise<boolean> {
    const due = (await this.dueHubs()).filter((hubId) => !broken.has(hubId));
    const faults = new Map<string, Error>();
    let seen = 0;
    for (const hubId of inTurn(due, this.turn++)) {
      try {
        seen += await this.takeFrom(hubId);
      } catch (error) {
        faults.set(hubId, error as Error);
      }
    }
    const [fault] = faults.values();
    if (fault && seen === 0) throw fault;
    for (const [hubId, error] of faults) {
      broken.add(hubId);
      this.logger.error(causeOf(error));
    }
    if (seen > 0) return true;
    if (this.pending.size === 0) return false;
    await Promise.race([...this.pending, sleep(WAIT_MS)]);
    await sleep(GATHER_MS);
    return true;
  }

  private async takeFrom(hubId: string): Promise<number> {
    const onTheirWay = this.onTheirWay.get(hubId) ?? 0;
    const room = Math.min(AT_A_TIME, AT_ONCE_PER_HUB - onTheirWay, AT_ONCE - this.pending.size);
    const isWorthIt = onTheirWay === 0 ? room > 0 : room >= AT_A_TIME / 2;
    if (!isWorthIt || this.isStopped) return 0;
    const entry = await this.hubs.find(hubId);
    if (!entry) return 0;
    const takenAt = performance.now();
    const { seen, mails, faults } = await this.take.execute(entry, room);
    for (const fault of faults) this.logger.error(causeOf(fault));
    for (const mail of mails) this.track(hubId, this.deliver(entry, mail, takenAt));
    return seen;
  }

  private track(hubId: string, delivery: Promise<void>): void {
    this.onTheirWay.set(hubId, (this.onTheirWay.get(hubId) ?? 0) + 1);
    const pending = delivery
      .catch((error: Error) => this.logger.error(causeOf(error)))
      .finally(() => {
        this.pending.delete(pending);
        const left = this.onTheirWay.get(hubId)! - 1;
        if (left > 0) this.onTheirWay.set(hubId, left);
        else this.onTheirWay.delete(hubId);
      });
    this.pending.add(pending);
  }

  private async deliver(entry: HubEntry, mail: TakenMail, takenAt: number): Promise<void> {
    const result = await this.attempt(entry, mail, takenAt);
    if (result.fault) this.logger.warn(causeOf(result.fault));
    await this.settle.execute(entry.hub, { mail, result });
  }

  private async attempt(entry: HubEntry, { mailId, rows }: TakenMail, takenAt: number): Promise<AttemptedMail> {
    const [first, ...others] = rows;
    try {
      const reminders = [first.reminder, ...others.map(({ reminder }) => reminder)] as const;
      const words = await this.letters.write(this.unitOfWork.read(jobActor(entry.hub)), entry, reminders);
      if (performance.now() - takenAt > STALE_AFTER_MS) throw new Error('This worker stood still; the mail waits.');
      const { address: to } = first.reminder.recipient;
      const messageId = `<${mailId}@${this.config.http.publicUrl.hostname}>`;
      return await attemptMail(this.mailer, { to, ...words, sender: entry.sender, messageId });
    } catch (error) {
      return { attempt: 'failed', fault: error as Error, phase: null, answer: null }; // nothing has left yet
    }
  }
}

/** Another hub first each time, so that none waits for the same ones. */
function inTurn(hubIds: readonly string[], turn: number): string[] {
  const from = hubIds.length > 0 ? turn % hubIds.length : 0;
  return [...hubIds.slice(from), ...hubIds.slice(0, from)];
}
